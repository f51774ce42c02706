using System.Net;
using System.Text.RegularExpressions;

namespace Unknot.Web.Tests.Keeping;

/// <summary>A form as it stands on a page, filled in with something for each question.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Fields">What is sent.</param>
/// <param name="Asked">The fields of it that somebody fills in.</param>
internal sealed partial record SentForm(string Action, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyList<string> Asked)
{
    /// <summary>The same with every other question left out; null where there is only one.</summary>
    internal SentForm? Half => Asked.Count > 1 ? this with { Fields = [.. Fields.Where(one => !Asked.Where((_, number) => number % 2 == 1).Contains(one.Name))] } : null;

    /// <summary>The forms of a page that are posted, each once for each of its buttons that says something.</summary>
    /// <param name="page">The page's own address.</param>
    /// <param name="html">Its text.</param>
    /// <returns>The forms.</returns>
    internal static IEnumerable<SentForm> On(string page, string html) =>
        from form in Forms().Matches(html).Select(found => found.Value)
        let tag = form[..(form.IndexOf('>', StringComparison.Ordinal) + 1)]
        where tag.Contains("method=\"post\"", StringComparison.Ordinal) && !tag.Contains("multipart", StringComparison.Ordinal)
        let to = Attribute(tag, "action") ?? page
        let filled = FieldsOf(form).ToList()
        let fields = filled.Select(field => (field.Name, field.Value)).ToArray()
        let asked = filled.Where(field => field.IsAsked).Select(field => field.Name).Distinct().ToArray()
        from button in Buttons().Matches(form).Select(found => found.Value).DefaultIfEmpty("<button>")
        let name = Attribute(button, "name")
        select new SentForm(Attribute(button, "formaction") ?? to, name is null ? fields : [.. fields, (name, Attribute(button, "value") ?? "")], asked);

    private static IEnumerable<(string Name, string Value, bool IsAsked)> FieldsOf(string form)
    {
        string[] inputs = [.. Inputs().Matches(form).Select(found => found.Value).Where(input => Attribute(input, "name") is { Length: > 0 })];
        foreach (string input in inputs.Where(input => Attribute(input, "type") is not ("submit" or "file" or "radio" or "checkbox")))
        {
            string kind = input.Contains(" inputmode=", StringComparison.Ordinal) ? "number" : Attribute(input, "type") ?? "text", value = Attribute(input, "value") ?? "";
            yield return (Attribute(input, "name")!, kind is "text" or "search" ? "shoulder" : value.Length > 0 || kind == "hidden" ? value : kind switch { "date" => "2026-03-02", "time" => "09:00", _ => "5" }, kind != "hidden");
        }

        foreach (IGrouping<string, string> choice in inputs.Where(input => Attribute(input, "type") is "radio" or "checkbox").GroupBy(input => Attribute(input, "name")!))
        {
            foreach (string input in Attribute(choice.First(), "type") == "radio" ? [Chosen(choice)] : choice.OrderByDescending(one => Attribute(one, "value") == "none").Take(1))
            {
                yield return (choice.Key, Attribute(input, "value") ?? "on", true);
            }
        }

        foreach (Match area in Areas().Matches(form))
        {
            yield return (Attribute(area.Value, "name") ?? "", "shoulder", true);
        }

        foreach (string select in Selects().Matches(form).Select(found => found.Value))
        {
            string option = Options().Matches(select).Select(found => found.Value).OrderBy(one => one.Contains(" selected", StringComparison.Ordinal)).LastOrDefault("");
            yield return (Attribute(select, "name") ?? "", Attribute(option, "value") ?? "", true);
        }
    }

    /// <summary>What is chosen already, or else reports nothing; of other choices the second.</summary>
    private static string Chosen(IEnumerable<string> radios) =>
        radios.OrderByDescending(one => one.Contains(" checked", StringComparison.Ordinal)).ThenByDescending(one => Attribute(one, "value") == "no").First() is var first
            && (first.Contains(" checked", StringComparison.Ordinal) || Attribute(first, "value") == "no") ? first : radios.Skip(1).FirstOrDefault(first);

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"", RegexOptions.NonBacktracking) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<form[^>]*>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<button[^>]*>")]
    private static partial Regex Buttons();

    [GeneratedRegex("<textarea[^>]*>")]
    private static partial Regex Areas();

    [GeneratedRegex("<select[^>]*>.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Options();
}
