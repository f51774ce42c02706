using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>Which of the ladder's lists a text speaks of. A phrase that is denied counts all the same: the person answers, words never answer for them.</summary>
public static class StressWords
{
    /// <summary>The lists one of whose phrases stands in a text, word for word.</summary>
    /// <param name="ladder">The ladder of the content.</param>
    /// <param name="text">Any text.</param>
    /// <returns>Ids of lists.</returns>
    public static IReadOnlyList<string> Said(StressLadder ladder, string text)
    {
        string[] words = Words(text);
        return [.. ladder.Words.Where(list => list.Value.Any(phrase => Stands(Words(phrase), words))).Select(list => list.Key).Order(StringComparer.Ordinal)];
    }

    private static string[] Words(string text) => [.. Tokens.Of(text).Where(word => !word.IsMark).Select(word => word.Raw)];

    private static bool Stands(string[] phrase, string[] words)
    {
        for (int at = 0; at + phrase.Length <= words.Length; at++)
        {
            if (words.AsSpan(at, phrase.Length).SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }
}
