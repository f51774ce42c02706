using System.Collections.Frozen;
using System.Collections.Immutable;
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
    private static readonly ImmutableArray<string> s_ones = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly ImmutableArray<string> s_teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly ImmutableArray<string> s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

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
        bool sexed = raw.Length > 2 && raw[^1] is 'm' or 'f' && char.IsAsciiDigit(raw[^2]);
        if (int.TryParse(sexed ? raw[..^1] : raw, NumberStyles.None, CultureInfo.InvariantCulture, out int years))
        {
            return (years, i, sexed);
        }

        int tens = 10 * Math.Max(0, s_tens.IndexOf(raw));
        int ones = tens > 0 && i + 1 < words.Length ? s_ones.IndexOf(words[i + 1].Raw) : -1;
        return ones > 0 ? (tens + ones, i + 1, false) : tens > 0 ? (tens, i, false) : (10 + s_teens.IndexOf(raw) is >= 10 and var teens ? teens : -1, i, false);
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
