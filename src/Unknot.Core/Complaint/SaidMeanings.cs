using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>What a text means: for every meaning where it is said and meant, the rules of meanings already applied.</summary>
internal sealed class SaidMeanings
{
    private static readonly Comparer<Mention> s_byFirst = Comparer<Mention>.Create(static (one, other) => one.First.CompareTo(other.First));
    private readonly Word[] _words;
    private readonly List<Mention>[] _said;
    private readonly bool[] _byAge;

    private SaidMeanings(Word[] words, List<Mention>[] said, bool[] byAge) => (_words, _said, _byAge) = (words, said, byAge);

    /// <summary>Reads them: phrases that are not denied, not somebody else's, not over and no figure of speech, then the rules in the order of the content.</summary>
    public static SaidMeanings Of(Word[] words, WordIndex index, IEnumerable<Match> figures, int? age)
    {
        MeaningIndex meanings = index.Meanings;
        List<Mention>[] said = meanings.Find(words);
        bool[] denied = Denials.OfSigns(words, PhraseEnds(words, said));
        Contexts contexts = Contexts.Of(words, index.Contexts);
        Mention?[] figure = OfFigures(words, figures);
        List<(Mention Said, int Years)> ages = [.. AgeWords.In(words).Where(one => !contexts.IsOfAnother(one.Said))];
        SaidMeanings all = new(words, said, new bool[said.Length])
        {
            IsMeant = [.. Enumerable.Range(0, words.Length).Select(i => !denied[i] && !contexts.Others[i] && !contexts.Past[i] && figure[i] is null)],
        };
        for (int i = 0; i < said.Length; i++)
        {
            Meaning meaning = meanings.Meanings[i];
            all._byAge[i] = age is { } years && IsAge(meaning, years);
            if (said[i].Count > 0)
            {
                said[i].RemoveAll(mention => IsFigure(mention, figure) || IsUnsaid(mention, meaning, denied, contexts));
            }

            int phrases = said[i].Count;
            foreach ((Mention aged, int theirs) in ages)
            {
                if (IsAge(meaning, theirs))
                {
                    said[i].Add(aged);
                }
            }

            foreach (NumberedRule rule in meanings.Rules[i])
            {
                if (all.CanHold(rule))
                {
                    said[i].AddRange(all.Every(rule).Select(where => where.Aggregate((one, other) => one.With(other))));
                }
            }

            if (said[i].Count > phrases)
            {
                said[i].Sort(s_byFirst);
            }
        }

        return all;
    }

    /// <summary>For each word whether it is meant of the person, here and now: not denied, not somebody else's, not over and in no figure of speech.</summary>
    public bool[] IsMeant { get; private init; } = [];

    /// <summary>All that is said, with the number of its meaning.</summary>
    public IEnumerable<(int Meaning, Mention Said)> All
    {
        get
        {
            for (int i = 0; i < _said.Length; i++)
            {
                foreach (Mention mention in _said[i])
                {
                    yield return (i, mention);
                }
            }
        }
    }

    /// <summary>The first place where a rule holds, as the places of its parts; null when it holds nowhere.</summary>
    public IReadOnlyList<Mention>? First(NumberedRule rule) => Every(rule).FirstOrDefault();

    private IEnumerable<IReadOnlyList<Mention>> Every(NumberedRule rule)
    {
        if (!CanHold(rule))
        {
            yield break;
        }

        List<List<Mention>> said = [.. rule.Parts.Where(part => Array.Exists(part, meaning => _said[meaning].Count > 0)).Select(Merged)];
        foreach (Mention first in said is [{ } anchor, ..] ? anchor : [])
        {
            if (Around(first, said, rule.Rule) is { } where)
            {
                yield return where;
            }
        }
    }

    /// <summary>Whether every part is said, or true of the person's age, and nothing that forbids it. A part that only the age meets has no words and no place.</summary>
    private bool CanHold(NumberedRule rule)
    {
        foreach (int[] part in rule.Parts)
        {
            bool isSaid = false;
            foreach (int meaning in part)
            {
                isSaid |= IsSaid(meaning);
            }

            if (!isSaid)
            {
                return false;
            }
        }

        return !Array.Exists(rule.Unless, IsSaid);
    }

    private bool IsSaid(int meaning) => _byAge[meaning] || _said[meaning].Count > 0;

    private List<Mention> Merged(int[] part)
    {
        if (part.Length == 1)
        {
            return _said[part[0]];
        }

        List<Mention> merged = [];
        foreach (int meaning in part)
        {
            merged.AddRange(_said[meaning]);
        }

        merged.Sort(s_byFirst);
        return merged;
    }

    /// <summary>The places of all parts nearest to the first; in order, each nearest after the one before it.</summary>
    private List<Mention>? Around(Mention first, List<List<Mention>> said, WordRule rule)
    {
        List<Mention>? where = said.Count == 1 ? [first] : null;
        Mention last = first;
        for (int part = 1; part < said.Count; part++)
        {
            int next = said[part].BinarySearch(rule.InOrder ? new(last.Last + 1, 0) : first, s_byFirst);
            next = next < 0 ? ~next : next;
            while (next > 0 && !rule.InOrder && said[part][next - 1].First == first.First)
            {
                next--;
            }

            Mention? after = next < said[part].Count ? said[part][next] : null;
            Mention? before = next > 0 && !rule.InOrder ? said[part][next - 1] : null;
            Mention from = rule.InOrder ? last : first;
            Mention? chosen = Nearer(from, before, after, rule);
            if (chosen is not { } found)
            {
                return null;
            }

            (where ??= [first]).Add(found);
            last = found;
        }

        return where;
    }

    private Mention? Nearer(Mention from, Mention? before, Mention? after, WordRule rule)
    {
        bool beforeHolds = before is { } one && Reaches(one, from, rule);
        bool afterHolds = after is { } other && Reaches(from, other, rule);
        return beforeHolds && (!afterHolds || from.First - before!.Value.Last <= after!.Value.First - from.Last) ? before : afterHolds ? after : null;
    }

    private bool Reaches(Mention earlier, Mention later, WordRule rule)
    {
        int sentences = Math.Abs(_words[later.First].Sentence - _words[earlier.Last].Sentence);
        return rule.WithinWords is { } most ? sentences == 0 && later.First - earlier.Last - 1 <= most
            : rule.Reach switch { WordReach.Text => true, WordReach.Next => sentences <= 1, _ => sentences == 0 };
    }

    private static bool IsAge(Meaning meaning, int years) => (meaning.AgeFrom is not null || meaning.AgeTo is not null) && years >= (meaning.AgeFrom ?? 0) && years <= (meaning.AgeTo ?? int.MaxValue);

    private static bool IsUnsaid(Mention mention, Meaning meaning, bool[] denied, Contexts contexts) =>
        denied[mention.First] || contexts.Others[mention.First] || (contexts.Past[mention.First] && !meaning.Lasts) || (contexts.Unreal[mention.First] && meaning.IsName);

    /// <summary>For each word inside phrases of more than one word the last word of the longest: a "no" among them denies what is said within the phrase and nothing after it.</summary>
    private static int[] PhraseEnds(Word[] words, List<Mention>[] said)
    {
        int[] ends = new int[words.Length];
        Array.Fill(ends, -1);
        foreach (Mention mention in said.SelectMany(mentions => mentions).Where(mention => mention.Last > mention.First))
        {
            for (int i = mention.First; i <= mention.Last; i++)
            {
                ends[i] = Math.Max(ends[i], mention.Last);
            }
        }

        return ends;
    }

    /// <summary>Whether it lies within a longer figure of speech, or runs on into one: "had a stroke of luck", "feel dead tired".</summary>
    private static bool IsFigure(Mention mention, Mention?[] figures) =>
        figures[mention.Last] is { } figure && (figure.Last > mention.Last || (figure.First <= mention.First && figure.Last - figure.First > mention.Last - mention.First));

    /// <summary>For each word the figure of speech it stands in.</summary>
    private static Mention?[] OfFigures(Word[] words, IEnumerable<Match> figures)
    {
        Mention?[] of = new Mention?[words.Length];
        foreach (Match figure in figures)
        {
            Array.Fill(of, new Mention(figure.First, figure.Last), figure.First, figure.Length);
        }

        return of;
    }
}
