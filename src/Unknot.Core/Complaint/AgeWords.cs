using System.Collections.Frozen;
using System.Globalization;

namespace Unknot.Core.Complaint;

/// <summary>Ages in figures: "I'm 67", "67 years old", "aged 67", "67M".</summary>
internal static class AgeWords
{
    private const int Least = 10;
    private const int Most = 110;
    private static readonly FrozenSet<string> s_units = "minute minutes hour hours day days week weeks month months percent kg cm stone pounds".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where an age is said, with its years.</summary>
    public static IEnumerable<(Mention Said, int Years)> In(Word[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            string raw = words[i].Raw;
            bool sexed = raw.Length > 2 && raw[^1] is 'm' or 'f' && char.IsAsciiDigit(raw[^2]);
            if (int.TryParse(sexed ? raw[..^1] : raw, NumberStyles.None, CultureInfo.InvariantCulture, out int years) && years is >= Least and <= Most && (sexed || IsAge(words, i)))
            {
                yield return (new(i, i), years);
            }
        }
    }

    private static bool IsAge(Word[] words, int i)
    {
        string next = Raw(words, i + 1);
        return next is "yo" or "male" or "female" or "woman" or "man"
            || (next is "year" or "years" or "yr" or "yrs" or "y" && Raw(words, i + 2) is "old" or "o")
            || (words[i].Before is "im" or "am" or "aged" or "age" or "turned" or "nearly" or "almost" && !s_units.Contains(next));
    }

    private static string Raw(Word[] words, int i) => i < words.Length ? words[i].Raw : "";
}
