namespace Unknot.Web.Shell.Charts;

/// <summary>Breaks words into the lines of a drawing, which cannot do so by itself.</summary>
internal static class Lines
{
    // A letter of 14 px is so wide on average; a few wide ones more than that still fit.
    private const double LetterWidth = 6.9;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How wide a line is, in pixels.</param>
    /// <returns>Lines that fit, broken between words; a word that is longer than a line stands alone.</returns>
    internal static IReadOnlyList<string> Of(string text, double width)
    {
        int letters = (int)(width / LetterWidth);
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= letters)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
