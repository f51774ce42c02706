using System.Text.RegularExpressions;

namespace Unknot.Bench;

/// <summary>A session begun as a person begins it: from Today, by the forms of the pages.</summary>
internal static partial class Begun
{
    private const int MostForms = 8;

    /// <summary>Begins one.</summary>
    /// <param name="home">Where the app answers.</param>
    /// <returns>The address of its player.</returns>
    public static async Task<Uri> Session(Uri home)
    {
        using HttpClient person = new() { BaseAddress = home, DefaultRequestHeaders = { { "Origin", home.GetLeftPart(UriPartial.Authority) } } };
        (Uri at, string page) = await Read(await person.GetAsync("/today"));
        (at, page) = await Send(person, at, page, "/plan/start", ("minutes", "10"));
        for (int form = 0; !at.AbsolutePath.StartsWith("/session/", StringComparison.Ordinal) && form < MostForms; form++)
        {
            (at, page) = page.Contains("handler=Asked", StringComparison.Ordinal)
                ? await Send(person, at, page, "handler=Asked", [.. No().Matches(page).Select(asked => (asked.Groups[1].Value, "no"))])
                : await Send(person, at, page, "/plan/start", ("minutes", "10"));
        }

        (at, page) = await Send(person, at, page, "handler=Begin", ("ease", "4"));
        return page.Contains("<unknot-player", StringComparison.Ordinal) ? at : throw new InvalidOperationException($"No session began; the last page was {at.AbsolutePath}.");
    }

    private static async Task<(Uri At, string Page)> Send(HttpClient person, Uri at, string page, string holds, params IEnumerable<(string Name, string Value)> fields)
    {
        string form = Form().Matches(page).Select(one => one.Value).First(one => one.Contains(holds, StringComparison.Ordinal));
        Dictionary<string, string> sent = Hidden().Matches(form).ToDictionary(one => one.Groups[1].Value, one => one.Groups[2].Value, StringComparer.Ordinal);
        foreach ((string name, string value) in fields)
        {
            sent[name] = value;
        }

        string to = Action().Match(form) is { Success: true } action ? action.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal) : at.PathAndQuery;
        using FormUrlEncodedContent body = new(sent);
        return await Read(await person.PostAsync(new Uri(at, to), body));
    }

    private static async Task<(Uri At, string Page)> Read(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.EnsureSuccessStatusCode();
            return (answer.RequestMessage!.RequestUri!, await answer.Content.ReadAsStringAsync());
        }
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("""<form[^>]* action="([^"]+)""")]
    private static partial Regex Action();

    [GeneratedRegex("""<input(?=[^>]* type="hidden")(?=[^>]* name="([^"]+)")(?=[^>]* value="([^"]*)")""")]
    private static partial Regex Hidden();

    [GeneratedRegex("""<input[^>]*name="([^"]+)"[^>]*value="no""")]
    private static partial Regex No();
}
