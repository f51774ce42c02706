using System.Collections.Frozen;
using System.Globalization;

namespace Unknot.Core.Complaint;

/// <summary>Ages: "I'm 67", "sixty-seven years old", "aged 67", "67M", or a number that stands for itself: "gardener, 67, …".</summary>
internal static class AgeWords
{
    private const int Least = 10;
    private const int LeastAlone = 16;
    private const int Most = 110;

    private static readonly FrozenSet<string> s_units =
        Set("minute minutes hour hours day days week weeks month months percent kg cm stone pounds times reps sets km miles");

    private static readonly FrozenSet<string> s_before = Set("im am aged age turned nearly almost shes hes");
    private static readonly FrozenSet<string> s_after = Set("yo male female woman man");
    private static readonly FrozenDictionary<string, int> s_numbers =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ').Select((word, before) => (word, before + 1))
            .Concat("twenty thirty forty fifty sixty seventy eighty ninety".Split(' ').Select((word, before) => (word, 10 * (before + 2))))
            .ToFrozenDictionary(one => one.word, one => one.Item2, StringComparer.Ordinal);

    /// <summary>Where an age is said, with its years.</summary>
    public static IEnumerable<(Mention Said, int Years)> In(Word[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            (int years, int last, bool sexed) = Number(words, i);
            if (years is >= Least and <= Most && (sexed || IsAge(words, i, last, years)))
            {
                yield return (new(i, last), years);
                i = last;
            }
        }
    }

    private static (int Years, int Last, bool Sexed) Number(Word[] words, int i)
    {
        string raw = words[i].Raw;
        if (char.IsAsciiDigit(raw[0]))
        {
            bool sexed = raw.Length > 2 && raw[^1] is 'm' or 'f' && char.IsAsciiDigit(raw[^2]);
            return (int.TryParse(sexed ? raw[..^1] : raw, NumberStyles.None, CultureInfo.InvariantCulture, out int years) ? years : -1, i, sexed);
        }

        int ones = s_numbers.GetValueOrDefault(raw) >= 20 && i + 1 < words.Length ? s_numbers.GetValueOrDefault(words[i + 1].Raw) : 0;
        return ones is > 0 and < 10 ? (s_numbers[raw] + ones, i + 1, false) : (s_numbers.GetValueOrDefault(raw) is >= 10 and var said ? said : -1, i, false);
    }

    private static bool IsAge(Word[] words, int first, int last, int years)
    {
        string next = Raw(words, last + 1);
        if (s_after.Contains(next) || (next is "year" or "years" or "yr" or "yrs" or "y" && Raw(words, last + 2) is "old" or "o"))
        {
            return true;
        }

        bool ends = next is "" or "," or ".";
        return (s_before.Contains(words[first].Before) && !s_units.Contains(next))
            || (words[first].Before == "at" && (ends || next is "one" or "you" || Grammar.IsOwn(words[last + 1])))
            || (years >= LeastAlone && words[first].Before.Length == 0 && ends);
    }

    private static string Raw(Word[] words, int i) => i < words.Length ? words[i].Raw : "";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
