using System.Collections.Immutable;
using System.Globalization;

namespace Unknot.Core.Complaint;

/// <summary>What a person's words say of the strength of the pain that cannot both be true: none, and so many of ten. It is told and never decided.</summary>
public static class Contradiction
{
    private const int Ten = 10;
    private static readonly ImmutableArray<string> s_numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly ImmutableArray<ImmutableArray<string>> s_none =
        [["no", "pain"], ["no", "pain", "at", "all"], ["no", "pain", "whatsoever"], ["without", "any", "pain"], ["pain", "free"], ["doesnt", "hurt"], ["doesnt", "hurt", "at", "all"], ["not", "hurt", "at", "all"]];

    /// <summary>The words that say there is no pain, where nothing narrows them down ("no pain at rest" is no contradiction to anything).</summary>
    /// <param name="text">Anything a person wrote.</param>
    /// <returns>The words as they were written; null where there are none.</returns>
    public static string? NoPain(string text)
    {
        Word[] words = Tokens.Of(text);
        for (int at = 0; at < words.Length; at++)
        {
            foreach (ImmutableArray<string> phrase in s_none)
            {
                int end = at + phrase.Length;
                if (Stands(phrase, words, at) && (end == words.Length || words[end].IsMark) && (at == 0 || words[at - 1].IsMark || words[at - 1].Raw is "is" or "it" or "there" or "have" or "has" or "feel"))
                {
                    return text[words[at].Start..words[end - 1].End];
                }
            }
        }

        return null;
    }

    /// <summary>The words that say how strong it is, of ten: "9 of 10", "nine out of ten", "9/10".</summary>
    /// <param name="text">Anything a person wrote.</param>
    /// <returns>The words as they were written; null where none says more than nothing.</returns>
    public static string? SoMany(string text)
    {
        Word[] words = Tokens.Of(text);
        for (int at = 0; at < words.Length; at++)
        {
            int end = at + 1;
            while (end < words.Length && end < at + 3 && words[end].Raw is "of" or "out")
            {
                end++;
            }

            bool divided = end == at + 1 && end < words.Length && text[words[at].End..words[end].Start].Trim() == "/";
            if (Number(words[at].Raw) is > 0 and <= Ten && end < words.Length && (end > at + 1 || divided) && Number(words[end].Raw) == Ten)
            {
                return text[words[at].Start..words[end].End];
            }
        }

        return null;
    }

    private static bool Stands(ImmutableArray<string> phrase, Word[] words, int at)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (at + i >= words.Length || words[at + i].Raw != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : s_numbers.IndexOf(word) is var at and >= 0 ? at
        : null;
}
