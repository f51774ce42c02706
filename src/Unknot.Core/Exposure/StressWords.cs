using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>Which of the ladder's lists a text speaks of. A phrase that is denied counts all the same: the person answers, words never answer for them.</summary>
public sealed class StressWords
{
    private readonly IReadOnlyList<(string List, IReadOnlyList<string[]> Phrases)> _lists;

    private StressWords(IReadOnlyList<(string List, IReadOnlyList<string[]> Phrases)> lists) => _lists = lists;

    /// <summary>Lays the lists of a ladder out for reading texts with them.</summary>
    /// <param name="ladder">The ladder of the content.</param>
    /// <returns>Its lists, every phrase taken apart once.</returns>
    public static StressWords Of(StressLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return new([.. ladder.Words.OrderBy(list => list.Key, StringComparer.Ordinal).Select(list => (list.Key, (IReadOnlyList<string[]>)[.. list.Value.Select(Words)]))]);
    }

    /// <summary>The lists one of whose phrases stands in a text, word for word.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Ids of lists, in the order of their names.</returns>
    public IReadOnlyList<string> Said(string text)
    {
        string[] words = Words(text);
        return [.. _lists.Where(list => list.Phrases.Any(phrase => Stands(phrase, words))).Select(list => list.List)];
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
