namespace Unknot.Core.Complaint;

/// <summary>Which of the places named are where the pain goes, and not where it sits: "it goes up to my right temple".</summary>
internal static class SpreadWords
{
    /// <summary>For each place whether the words before it say that it goes there. A place after "and" goes with the one before it.</summary>
    public static bool[] Of(Word[] words, IReadOnlyList<Match> places)
    {
        bool[] spread = new bool[places.Count];
        for (int p = 0; p < places.Count; p++)
        {
            int before = Before(words, places[p].First - 1);
            bool goesOn = p > 0 && before > places[p - 1].Last && words[before].Raw is "and" or "or" && Before(words, before - 1) == places[p - 1].Last;
            spread[p] = goesOn ? spread[p - 1] : IsGoneTo(words, before);
        }

        return spread;
    }

    /// <summary>A way alone says so where it has two words, "from the neck up into my head"; one, "pain down my arm", may be all of the place.</summary>
    private static bool IsGoneTo(Word[] words, int at)
    {
        int verb = at;
        while (verb >= 0 && (Grammar.Ways.Contains(words[verb].Raw) || Grammar.Goals.Contains(words[verb].Raw) || words[verb].Raw is "all" or "in" or "over"))
        {
            verb--;
        }

        bool isGoal = at - verb > 1 && Grammar.Goals.Contains(words[at].Raw);
        return at > verb && (isGoal || (verb >= 0 && Grammar.SpreadStems.Contains(words[verb].Stem) && words[verb].Before is not ("i" or "im" or "to")));
    }

    private static int Before(Word[] words, int at)
    {
        while (at >= 0 && !words[at].IsMark && (words[at].Lexeme.Side is not SaidSide.None || words[at].MayStandBetween || words[at].Raw == "way"))
        {
            at--;
        }

        return at;
    }
}
