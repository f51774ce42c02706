using Unknot.Web.Tests.Fuzz;

namespace Unknot.Web.Tests.Keeping;

/// <summary>A form as it stands on a page, filled in with something for each question.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Fields">What is sent.</param>
/// <param name="Asked">The fields of it that somebody fills in.</param>
internal sealed record SentForm(string Action, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyList<string> Asked)
{
    private static readonly FormButton s_silent = new("", "", "");

    /// <summary>The same with every other question left out; null where there is only one.</summary>
    internal SentForm? Half => Asked.Count > 1 ? this with { Fields = [.. Fields.Where(one => !Asked.Where((_, number) => number % 2 == 1).Contains(one.Name))] } : null;

    /// <summary>The forms of a page that are posted and take no file, each once for each of its buttons.</summary>
    /// <param name="page">The page's own address.</param>
    /// <param name="html">Its text.</param>
    /// <returns>The forms.</returns>
    internal static IEnumerable<SentForm> On(string page, string html) =>
        from form in FormOnPage.Of(page, html)
        where form.Posts && form.Fields.All(field => field.Kind != "file")
        let filled = Filled(form).ToList()
        let fields = filled.Select(field => (field.Name, field.Value)).ToArray()
        let asked = filled.Where(field => field.IsAsked).Select(field => field.Name).Distinct().ToArray()
        from button in form.Buttons.DefaultIfEmpty(s_silent)
        select new SentForm(button.To.Length > 0 ? button.To : form.To, button.Name.Length > 0 ? [.. fields, (button.Name, button.Value)] : fields, asked);

    private static IEnumerable<(string Name, string Value, bool IsAsked)> Filled(FormOnPage form)
    {
        foreach (FormField field in form.Fields.Where(field => field.Kind is not ("submit" or "radio" or "checkbox")))
        {
            yield return (field.Name, field.TakesWords && !field.IsNumber ? "shoulder" : field.Value.Length > 0 || field.IsHidden ? field.Value : Something(field.Kind), !field.IsHidden);
        }

        foreach (IGrouping<string, FormField> choice in form.Fields.Where(field => field.Kind is "radio" or "checkbox").GroupBy(field => field.Name))
        {
            yield return (choice.Key, Chosen(choice), true);
        }
    }

    private static string Something(string kind) => kind switch { "date" => "2026-03-02", "time" => "09:00", _ => "5" };

    /// <summary>Of ticks none of them, or else the first; of other choices what is chosen already, or else reports nothing, or else the second.</summary>
    private static string Chosen(IEnumerable<FormField> choice)
    {
        FormField first = choice.First();
        FormField chosen = first.Kind == "checkbox" ? choice.FirstOrDefault(one => one.Value == "none") ?? first
            : choice.FirstOrDefault(one => one.IsChosen) ?? choice.FirstOrDefault(one => one.Value == "no") ?? choice.Skip(1).FirstOrDefault() ?? first;
        return chosen.Value.Length > 0 || chosen.Kind != "checkbox" ? chosen.Value : "on";
    }
}
