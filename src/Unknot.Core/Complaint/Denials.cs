namespace Unknot.Core.Complaint;

/// <summary>What a text denies.</summary>
internal static class Denials
{
    private const int Reach = 5;
    private const int NeverReach = 8;
    private const int ItemWords = 4;
    private const int ListWords = 40;

    /// <summary>For each word whether a negation covers it. A negation that belongs to a phrase of the content ("no armrests") covers nothing else.</summary>
    public static bool[] Covered(Word[] words, IReadOnlyList<Match> matches)
    {
        int[] ends = new int[words.Length];
        Array.Fill(ends, -1);
        foreach (Match match in matches)
        {
            for (int i = match.First; i <= match.Last; i++)
            {
                ends[i] = i;
            }
        }

        return Covered(words, ends, ofSigns: false);
    }

    /// <summary>The same of signs: they are not denied by what denies a help, and a negation inside a phrase denies what else is said within that phrase.</summary>
    /// <param name="words">The text.</param>
    /// <param name="ends">For each word the last word of the longest phrase it stands in; below zero where it stands in none.</param>
    public static bool[] OfSigns(Word[] words, int[] ends) => Covered(words, ends, ofSigns: true);

    private static bool[] Covered(Word[] words, int[] ends, bool ofSigns)
    {
        bool[] covered = new bool[words.Length];
        int left = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (Denies(words, i) && !(ofSigns && i + 1 < words.Length && Grammar.AfterNegationOfOtherThings.Contains(words[i + 1].Raw)))
            {
                if (ends[i] < 0)
                {
                    left = Reach;
                    DenyBefore(words, i, covered);
                    continue;
                }

                Array.Fill(covered, true, i + 1, ends[i] - i);
            }

            if (left > 0 && words[i].Raw == "," && IsList(words, i + 1))
            {
                left = Reach;
                continue;
            }

            left = Ends(words, i) && ends[i] < 0 ? 0 : words[i].Raw is "or" or "nor" && left > 0 ? Reach + 1 : left;
            covered[i] |= left > 0;
            left = Math.Max(0, left - 1);
        }

        return covered;
    }

    /// <summary>The places that are said not to hurt or to be well; "elbow and forearm are not sore" says it of both.</summary>
    public static List<Match> Well(Word[] words, IEnumerable<Match> places)
    {
        List<Match> well = [];
        Match? after = null;
        foreach (Match place in places.Reverse())
        {
            bool joined = after is { } next && next.First == place.Last + 2 && words[place.Last + 1].Raw is ("and" or "or" or "nor") && well.Contains(next) && Grammar.Plurals.Contains(words[next.Last + 1].Raw);
            if (joined || Follows(words, place))
            {
                well.Add(place);
            }

            after = place;
        }

        return well;
    }

    /// <summary>Whether the words after a place, or after what makes it worse, say that it does not hurt, is well or makes no difference.</summary>
    public static bool Follows(Word[] words, Match place)
    {
        int at = place.Last + 1;
        while (at < words.Length && at <= place.Last + 2 && (Grammar.Auxiliaries.Contains(words[at].Raw) || Grammar.Fillers.Contains(words[at].Raw)))
        {
            at++;
        }

        return at < words.Length && (Grammar.WellStems.Contains(words[at].Stem) || (at + 1 < words.Length && (Denies(words, at) || Grammar.Scarcely.Contains(words[at].Raw))
            && (Grammar.HurtStems.Contains(words[at + 1].Stem) || (at + 2 < words.Length && !words[at + 1].IsMark && Grammar.HurtStems.Contains(words[at + 2].Stem)))));
    }

    private static bool Denies(Word[] words, int i) =>
        words[i].Lexeme.IsNegator
        && !(i + 1 < words.Length && Grammar.AfterEmptyNegation.Contains(words[i + 1].Raw))
        && !IsTakenBack(words, i)
        && !IsDoubled(words, i);

    /// <summary>"Can't lift it without a stab of pain": the pain is there.</summary>
    private static bool IsDoubled(Word[] words, int i)
    {
        if (words[i].Raw != "without")
        {
            return false;
        }

        int back = i - 1;
        while (back >= 0 && !words[back].IsMark && !Grammar.Cannot.Contains(words[back].Raw))
        {
            back--;
        }

        return back >= 0 && !words[back].IsMark;
    }

    /// <summary>"Never had a headache like this", "didn't hurt until today".</summary>
    private static bool IsTakenBack(Word[] words, int i)
    {
        for (int j = i + 1; j <= i + NeverReach && j < words.Length && words[j].Raw != "."; j++)
        {
            if (words[j].Raw is "until" or "till" || (words[i].Raw == "never" && Grammar.TakesNeverBack.Contains(words[j].Raw)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Fever? No." and "fever: none" deny what stands before.</summary>
    private static void DenyBefore(Word[] words, int i, bool[] covered)
    {
        bool alone = (i == 0 || words[i - 1].IsMark) && (i + 1 == words.Length || words[i + 1].IsMark);
        bool closes = i + 1 == words.Length || words[i + 1].IsMark;
        if (i == 0 || !closes || !Grammar.DenyBefore.Contains(words[i].Raw))
        {
            return;
        }

        for (int j = alone ? i - 2 : i - 1; j >= 0 && !words[j].IsMark && (alone || j >= i - ItemWords); j--)
        {
            covered[j] = true;
        }
    }

    /// <summary>Whether what follows a comma goes on with the list of things denied: short items up to an "or", or two and more of them to the end.</summary>
    private static bool IsList(Word[] words, int from)
    {
        int items = 1;
        int inItem = 0;
        for (int j = from; j < words.Length && j < from + ListWords; j++)
        {
            if (words[j].Raw == ".")
            {
                return items > 1;
            }

            if (words[j].Raw == ",")
            {
                items++;
                inItem = 0;
                continue;
            }

            if (words[j].Lexeme.IsTurn || Grammar.BeginsClause.Contains(words[j].Raw) || Grammar.IsOwn(words[j]) || ++inItem > ItemWords)
            {
                return false;
            }

            if (words[j].Raw is "or" or "nor" && inItem > 1)
            {
                return true;
            }
        }

        return items > 1;
    }

    private static bool Ends(Word[] words, int i) =>
        words[i].IsMark || words[i].Lexeme.IsTurn || Grammar.EndsDenial.Contains(words[i].Raw) || Clauses.Begins(words, i);
}
