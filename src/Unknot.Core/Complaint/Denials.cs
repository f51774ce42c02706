namespace Unknot.Core.Complaint;

/// <summary>What a text denies.</summary>
internal static class Denials
{
    private const int Reach = 5;

    /// <summary>For each word whether a negation before it covers it. A negation that belongs to a phrase of the content ("no armrests") covers nothing else.</summary>
    public static bool[] Covered(Word[] words, IReadOnlyList<Match> matches)
    {
        bool[] within = new bool[words.Length];
        foreach (Match match in matches)
        {
            Array.Fill(within, true, match.First, match.Length);
        }

        bool[] covered = new bool[words.Length];
        int left = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (Denies(words, i) && !within[i])
            {
                left = Reach;
                continue;
            }

            left = Ends(words, i) && !within[i] ? 0 : left;
            covered[i] = left > 0;
            left = Math.Max(0, left - 1);
        }

        return covered;
    }

    /// <summary>Whether the words after a place say that it does not hurt.</summary>
    public static bool Follows(Word[] words, Match place)
    {
        int at = place.Last + 1;
        at += at < words.Length && Grammar.Auxiliaries.Contains(words[at].Raw) ? 1 : 0;
        return at + 1 < words.Length && Denies(words, at)
            && (Grammar.HurtStems.Contains(words[at + 1].Stem) || (at + 2 < words.Length && !words[at + 1].IsMark && Grammar.HurtStems.Contains(words[at + 2].Stem)));
    }

    private static bool Denies(Word[] words, int i) =>
        (Grammar.Negators.Contains(words[i].Raw) || Grammar.Negators.Contains(words[i].Stem))
        && !(i + 1 < words.Length && Grammar.AfterEmptyNegation.Contains(words[i + 1].Raw));

    private static bool Ends(Word[] words, int i) =>
        words[i].IsMark
        || Grammar.Turns.Contains(words[i].Raw)
        || (words[i].Raw == "and" && i + 1 < words.Length && (Grammar.NewStart.Contains(words[i + 1].Raw) || Grammar.Articles.Contains(words[i + 1].Before)));
}
