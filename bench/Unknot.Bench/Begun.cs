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
        using Visitor person = new(home);
        await person.Open("/today");
        await person.Send("/plan/start", ("minutes", "10"));
        for (int form = 0; !person.At.AbsolutePath.StartsWith("/session/", StringComparison.Ordinal) && form < MostForms; form++)
        {
            await (person.Page.Contains("handler=Asked", StringComparison.Ordinal)
                ? person.Send("handler=Asked", No().Matches(person.Page).Select(asked => (asked.Groups[1].Value, "no")))
                : person.Send("/plan/start", ("minutes", "10")));
        }

        await person.Send("handler=Begin", ("ease", "4"));
        return person.Page.Contains("<unknot-player", StringComparison.Ordinal) ? person.At : throw new InvalidOperationException($"No session began; the last page was {person.At.AbsolutePath}.");
    }

    [GeneratedRegex("""<input[^>]*name="([^"]+)"[^>]*value="no""")]
    private static partial Regex No();
}
