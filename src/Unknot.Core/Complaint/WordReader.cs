using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>Reads a person's own words: places with their sides, how it feels, what makes it worse or better, what cannot be done. Knows the content's phrases and the small words of English, nothing else.</summary>
/// <remarks>
/// What it reads is always shown to confirm. It never says no: what a text denies is merely not read. A flag that it opens is asked, not decided.
/// Any text will do, in any script and of any length; time grows with the length alone.
/// </remarks>
public static class WordReader
{
    /// <summary>Reads a text, making the index for it. For more than one text make the index once.</summary>
    /// <param name="text">Anything a person wrote.</param>
    /// <param name="kb">The content.</param>
    /// <param name="age">The person's age [years], where it is known: some flags open only from an age on.</param>
    /// <returns>What was read, and the parts that nothing was read from.</returns>
    public static Reading Read(string text, KnowledgeBase kb, int? age = null) => Read(text, WordIndex.Of(kb), age);

    /// <summary>Reads a text.</summary>
    /// <param name="text">Anything a person wrote.</param>
    /// <param name="index">The phrases of the content.</param>
    /// <param name="age">The person's age [years], where it is known.</param>
    /// <returns>What was read, and the parts that nothing was read from.</returns>
    public static Reading Read(string text, WordIndex index, int? age = null)
    {
        Word[] words = index.WordsOf(text);
        List<Match> found = Outermost(index.Find(words));
        bool[] denied = Denials.Covered(words, found);
        Cue[] cues = Cues.Nearest(words, denied, found);
        List<Match> well = Denials.Well(words, found.Where(match => match.List is WordList.Places));
        List<Match> read = [.. found.Where(match => !denied[match.First] && !well.Contains(match) && IsMeant(words, match, cues[match.First]))];
        List<Match> named = [.. read.Where(match => match.List is WordList.Places)];
        List<Match> places = Felt(words, index, named);
        read.RemoveAll(match => match.List is WordList.Places && !places.Contains(match));
        SaidSide[] said = SideWords.In(words, named);
        SideWords.Forget(said, named.Except(places));
        (IReadOnlyList<ReadWord> flags, IReadOnlyList<Mention> heard) = FlagReader.Read(text, words, index, found.Where(match => match.List is WordList.Figures), age);
        return new()
        {
            Places = Places(text, index, words, places, said),
            Qualities = Ids(text, words, read, WordList.Qualities),
            Worse = Ids(text, words, read, WordList.Worse),
            Better = Ids(text, words, read, WordList.Better),
            Limited = Ids(text, words, read, WordList.Limited),
            Flags = flags,
            Unread = Unread(text, words, [.. read.Select(match => new Mention(match.First, match.Last)), .. heard], said),
        };
    }

    /// <summary>Reads an answer to a question about one list: "worse: long typing".</summary>
    /// <param name="text">The words.</param>
    /// <param name="list">The list they are about, so that nothing around them need say so.</param>
    /// <param name="index">The phrases of the content.</param>
    /// <returns>The ids, each once, in the order they were said; empty when nothing was read.</returns>
    public static IReadOnlyList<ReadWord> ReadAs(string text, WordList list, WordIndex index)
    {
        Word[] words = index.WordsOf(text);
        List<Match> found = index.Find(words);
        bool[] denied = Denials.Covered(words, found);
        return Ids(text, words, [.. found.Where(match => !denied[match.First])], list);
    }

    /// <summary>Without what lies within a longer phrase of another list: the cold of a "cold pack" is not what makes it worse. Where it is felt and how are read from one another's phrases, though.</summary>
    private static List<Match> Outermost(List<Match> matches)
    {
        List<Match> outermost = [];
        int near = 0;
        foreach (Match match in matches)
        {
            while (matches[near].Last < match.First)
            {
                near++;
            }

            bool hidden = false;
            for (int i = near; i < matches.Count && matches[i].First <= match.Last && !hidden; i++)
            {
                hidden = match.LiesWithin(matches[i]) && !(IsFelt(match) && IsFelt(matches[i]));
            }

            if (!hidden)
            {
                outermost.Add(match);
            }
        }

        return outermost;
    }

    /// <summary>Without what is only moved or used, "lifting my arm", "a hand on it helps", as long as another place is left.</summary>
    private static List<Match> Felt(Word[] words, WordIndex index, List<Match> places)
    {
        List<Match> felt = [.. places.Where(place => !IsUsed(words, index, place))];
        return felt.Count > 0 ? felt : places;
    }

    private static bool IsUsed(Word[] words, WordIndex index, Match place)
    {
        int before = place.First - 1;
        while (before >= 0 && words[before].Lexeme.Side is not SaidSide.None)
        {
            before--;
        }

        return (before >= 0 && index.Contexts.Moves.Contains(words[before].Stem))
            || (place.Last + 2 < words.Length && words[place.Last + 1].Raw == "on" && words[place.Last + 2].Raw is "it" or "there");
    }

    private static bool IsFelt(Match match) => match.List is WordList.Places or WordList.Qualities;

    /// <summary>An easer of one word needs a word that says it helps: "the rest of my back" is no rest.</summary>
    private static bool IsMeant(Word[] words, Match match, Cue cue) => match.List switch
    {
        WordList.Worse => (cue is Cue.Worse || (cue is Cue.None && !IsWayOfPain(words, match))) && !Denials.Follows(words, match),
        WordList.Better => cue is Cue.Better || (cue is Cue.None && match.Length > 1),
        WordList.Limited => (cue is Cue.None or Cue.Worse) && !Denials.Follows(words, match),
        _ => true,
    };

    private static bool IsWayOfPain(Word[] words, Match match) =>
        match.Length == 1 && match.Last + 1 < words.Length && Grammar.Ways.Contains(words[match.Last + 1].Raw) && !IsDoneByThePerson(words, match.First);

    /// <summary>"When I walk down the hill", "after running into town": a doing, and no way the pain takes.</summary>
    private static bool IsDoneByThePerson(Word[] words, int at) =>
        words[at].Before is "i" or "im" || (at > 0 && Grammar.BeforeDoing.Contains(words[at - 1].Raw));

    private static IReadOnlyList<ReadWord> Ids(string text, Word[] words, List<Match> read, WordList list) =>
        [.. read.Where(match => match.List == list).DistinctBy(match => match.Id).Select(match => new ReadWord(match.Id, Said(text, words, match.First, match.Last)))];

    private static IReadOnlyList<ReadPlace> Places(string text, WordIndex index, Word[] words, List<Match> places, SaidSide[] said)
    {
        SaidSide[] sides = SideWords.Of(words, places, said);
        bool[] goneTo = SpreadWords.Of(words, places);
        List<ReadPlace> read = [];
        for (int p = 0; p < places.Count; p++)
        {
            Match place = places[p];
            bool paired = index.Regions[place.Id].Paired;
            int first = place.First > 0 && said[place.First - 1] is not SaidSide.None && words[place.First - 1].Part == words[place.First].Part ? place.First - 1 : place.First;
            read.Add(new(place.Id, paired ? sides[p].AsSide() : null, paired && sides[p] is SaidSide.Both, Said(text, words, first, place.Last), goneTo[p]));
        }

        HashSet<string> sided = [.. read.Where(HasSide).Select(place => place.Region)];
        return [.. read.Where(place => HasSide(place) || !sided.Contains(place.Region)).DistinctBy(place => (place.Region, place.Side, place.BothSides))];
    }

    private static bool HasSide(ReadPlace place) => place.Side is not null || place.BothSides;

    private static string Said(string text, Word[] words, int first, int last) => text[words[first].Start..words[last].End];

    private static List<string> Unread(string text, Word[] words, IReadOnlyList<Mention> read, SaidSide[] said)
    {
        HashSet<int> heard = [.. read.SelectMany(one => Enumerable.Range(one.First, one.Last - one.First + 1)).Select(i => words[i].Part)];
        heard.UnionWith(Enumerable.Range(0, words.Length).Where(i => said[i] is not SaidSide.None).Select(i => words[i].Part));
        List<string> unread = [];
        int start = 0;
        int part = 0;
        foreach (Word mark in words.Where(word => word.IsMark).Append(new(text.Length, text.Length, new(".", "."), "", 0, 0)))
        {
            string between = text[start..mark.Start].Trim();
            if (!between.All(char.IsPunctuation) && !heard.Contains(part))
            {
                unread.Add(between);
            }

            (start, part) = (mark.End, part + 1);
        }

        return unread;
    }
}
