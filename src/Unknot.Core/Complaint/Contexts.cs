namespace Unknot.Core.Complaint;

/// <summary>For each word of a text whether it is about somebody else, over, only feared, or ruled out.</summary>
internal sealed class Contexts
{
    private const int TheirsWithin = 3;
    private const int FearedReach = 12;
    private const int AloneWords = 2;
    private const int AgeBeforePerson = 3;

    private readonly bool[] _people;

    private Contexts(int length) => (Others, Past, Unreal, _people) = (new bool[length], new bool[length], new bool[length], new bool[length]);

    /// <summary>About somebody else.</summary>
    public bool[] Others { get; }

    /// <summary>Over.</summary>
    public bool[] Past { get; }

    /// <summary>Feared, asked about or ruled out: that concerns names of diseases alone.</summary>
    public bool[] Unreal { get; }

    /// <summary>Whether an age is somebody else's: "my 80-year-old mother".</summary>
    public bool IsOfAnother(Mention age) => Others[age.First] || Enumerable.Range(age.Last + 1, AgeBeforePerson).Any(i => i < _people.Length && _people[i]);

    /// <summary>Reads them.</summary>
    public static Contexts Of(Word[] words, ContextIndex index)
    {
        ILookup<Context, Mention> said = index.Find(words);
        Contexts contexts = new(words.Length);
        contexts.ReadOthers(words, said);
        contexts.ReadPast(words, said);
        contexts.ReadUnreal(words, said);
        return contexts;
    }

    /// <summary>"My father had": from there to the end of the sentence, a "but", or the person's own "I" or "my". Who writes for somebody else means nobody else.</summary>
    private void ReadOthers(Word[] words, ILookup<Context, Mention> said)
    {
        if (said.Contains(Context.OnBehalf))
        {
            return;
        }

        HashSet<int> theirs = [.. said[Context.Theirs].Select(mention => mention.First)];
        HashSet<int> tells = [.. said[Context.Tells].Select(mention => mention.First)];
        foreach (Mention other in said[Context.Others])
        {
            Array.Fill(_people, true, other.First, other.Last - other.First + 1);
            List<int> after = [.. Enumerable.Range(other.Last + 1, TheirsWithin).TakeWhile(i => i < words.Length && !words[i].IsMark)];
            bool begins = (after.Exists(theirs.Contains) || words[other.Last].IsPossessive) && !after.Exists(tells.Contains);
            for (int i = other.Last + 1; begins && i < words.Length && !Others[i] && words[i].Raw != "." && !words[i].Lexeme.IsTurn && !Grammar.IsOwn(words[i]); i++)
            {
                Others[i] = true;
            }
        }
    }

    /// <summary>A clause with "years ago" and without "since" is over; a clause of nothing else says so of the one before or after it.</summary>
    private void ReadPast(Word[] words, ILookup<Context, Mention> said)
    {
        int[] clause = Clauses.Of(words);
        HashSet<int> over = [.. said[Context.Past].SelectMany(mention => Enumerable.Range(mention.First, mention.Last - mention.First + 1))];
        HashSet<int> still = [.. said[Context.Still].Where(mention => !over.Contains(mention.First)).Select(mention => clause[mention.First])];
        foreach (Mention past in said[Context.Past].Where(mention => !Past[mention.First] && !still.Contains(clause[mention.First])))
        {
            int first = past.First;
            int last = past.Last;
            while (first > 0 && clause[first - 1] == clause[past.First])
            {
                first--;
            }

            while (last + 1 < words.Length && clause[last + 1] == clause[past.First])
            {
                last++;
            }

            Array.Fill(Past, true, first, last - first + 1);
            if (last - first - (past.Last - past.First) <= AloneWords)
            {
                FillNeighbour(words, clause, still, first, last);
            }
        }
    }

    private void FillNeighbour(Word[] words, int[] clause, HashSet<int> still, int first, int last)
    {
        bool begins = first == 0 || words[first - 1].Raw == ".";
        int at = begins ? last + 1 : first - 1;
        while (at >= 0 && at < words.Length && words[at].IsMark)
        {
            at += begins ? 1 : -1;
        }

        if (at < 0 || at >= words.Length || still.Contains(clause[at]) || words[at].Sentence != words[first].Sentence)
        {
            return;
        }

        for (int i = at; i >= 0 && i < words.Length && clause[i] == clause[at]; i += begins ? 1 : -1)
        {
            Past[i] = true;
        }
    }

    private void ReadUnreal(Word[] words, ILookup<Context, Mention> said)
    {
        foreach (Mention feared in said[Context.Feared])
        {
            for (int i = feared.Last + 1; i <= feared.Last + FearedReach && i < words.Length && words[i].Raw != "."; i++)
            {
                Unreal[i] = true;
            }
        }

        int filled = 0;
        foreach (Mention ruledOut in said[Context.RuledOut])
        {
            int first = ruledOut.First;
            int last = ruledOut.Last;
            while (first > filled && words[first - 1].Sentence == words[ruledOut.First].Sentence)
            {
                first--;
            }

            while (last + 1 < words.Length && last >= filled && words[last + 1].Sentence == words[ruledOut.First].Sentence)
            {
                last++;
            }

            filled = Math.Max(filled, last);
            Array.Fill(Unreal, true, first, last - first + 1);
        }
    }
}
