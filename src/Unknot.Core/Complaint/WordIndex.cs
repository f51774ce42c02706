using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>A list of the content that words are read into.</summary>
public enum WordList
{
    /// <summary>Lay words of regions.</summary>
    Places,

    /// <summary>How it feels.</summary>
    Qualities,

    /// <summary>What makes it worse.</summary>
    Worse,

    /// <summary>What makes it better.</summary>
    Better,

    /// <summary>What cannot be done.</summary>
    Limited,

    /// <summary>Figures of speech: read into nothing, and nothing within them is read.</summary>
    Figures,
}

/// <summary>All phrases of the content, ready to be found in a text. Made once for a content and shared freely: it never changes.</summary>
public sealed class WordIndex
{
    private const int ShortestCut = 3;
    private const int LongestCut = 5;
    private static readonly int s_lists = Enum.GetValues<WordList>().Length;
    private readonly StemNumbers _stems = new();
    private readonly PhraseBook<(WordList List, string Id)> _lists;
    private readonly Spelling _spelling;
    private readonly ILookup<string, string> _shorter;

    // Reading all examples takes longer than everything else here together, and only who has written something waits for it.
    private readonly Lazy<Likeness> _likeness;

    private WordIndex(KnowledgeBase kb)
    {
        _lists = new(_stems);
        Regions = kb.Regions;
        HashSet<string> vocabulary = [.. Grammar.Negators, .. Grammar.WorseStems, .. Grammar.BetterStems, "right"];
        foreach (Region region in kb.Regions)
        {
            Add(WordList.Places, region.Code, region.Lay, vocabulary);
        }

        Add(WordList.Places, kb.Words.Places, vocabulary);
        Add(WordList.Qualities, kb.Words.Qualities, vocabulary);
        Add(WordList.Worse, kb.Words.Aggravators, vocabulary);
        Add(WordList.Better, kb.Words.Easers, vocabulary);
        Add(WordList.Limited, kb.Words.Limits, vocabulary);
        Meanings = new(kb.Words, _stems, vocabulary);
        HashSet<string> known = [.. Prose(kb).SelectMany(text => Tokens.Of(text)).Select(word => word.Stem)];
        Add(WordList.Figures, "", kb.Words.Contexts.Figures, known);
        Contexts = new(kb.Words.Contexts, _stems, known);
        _spelling = new(vocabulary, known);
        _shorter = vocabulary.Where(stem => stem.Length is > ShortestCut and <= LongestCut).ToLookup(stem => stem[..^1]);
        _likeness = new(() => new(kb.Words.Examples, text =>
        {
            Word[] words = WordsOf(text);
            return (words, SaidMeanings.Of(words, this, Find(words).Where(match => match.List is WordList.Figures), age: null));
        }));
    }

    /// <summary>The regions there are.</summary>
    internal Catalogue<Region> Regions { get; }

    /// <summary>What people mean, and what opens a flag.</summary>
    internal MeaningIndex Meanings { get; }

    /// <summary>Words that say how others are meant.</summary>
    internal ContextIndex Contexts { get; }

    /// <summary>How alike texts are to the examples of the flags.</summary>
    internal Likeness Likeness => _likeness.Value;

    /// <summary>Reads the examples of the flags now, so that nobody waits for them later.</summary>
    public void ReadExamples() => _ = _likeness.Value;

    /// <summary>Makes the index of a content.</summary>
    /// <param name="kb">The content.</param>
    /// <returns>Its phrases.</returns>
    public static WordIndex Of(KnowledgeBase kb) => new(kb);

    /// <summary>The words of a text, slips mended; each different word is looked at once.</summary>
    internal Word[] WordsOf(string text) => Tokens.Of(text, LookedUp);

    private Lexeme LookedUp(Lexeme lexeme)
    {
        string stem = lexeme.IsMark ? lexeme.Stem : _spelling.Mend(lexeme);
        bool saysLittle = lexeme.Side is not SaidSide.None || Grammar.Fillers.Contains(lexeme.Raw);
        return new(lexeme.Raw, stem) { Number = _stems.Of(stem), MayStandBetween = saysLittle };
    }

    /// <summary>Words of the phrases that a short word lacks only the last letter of; slips in short words are mended nowhere else.</summary>
    internal IEnumerable<string> OneLetterMore(string word) => _shorter[word];

    /// <summary>All phrases in the words, of each list the longest that begins first; no two of one list overlap. Where two ids claim one phrase the first keeps it.</summary>
    internal List<Match> Find(Word[] words)
    {
        List<Match> matches = [];
        int[] free = new int[s_lists];
        (int Last, string? Id)[] longest = new (int, string?)[s_lists];
        PhraseBook<(WordList List, string Id)>.Search phrases = _lists.In(words);
        for (int first = 0; first < words.Length; first++)
        {
            List<((WordList List, string Id) Stands, int Last)> found = phrases.At(first);
            if (found.Count == 0)
            {
                continue;
            }

            Array.Clear(longest);
            foreach (((WordList list, string id), int last) in found)
            {
                if (longest[(int)list].Id is null || last > longest[(int)list].Last)
                {
                    longest[(int)list] = (last, id);
                }
            }

            for (int list = 0; list < s_lists; list++)
            {
                if (longest[list].Id is { } id && first >= free[list])
                {
                    matches.Add(new((WordList)list, id, first, longest[list].Last));
                    free[list] = longest[list].Last + 1;
                }
            }
        }

        return matches;
    }

    private void Add(WordList list, Catalogue<Phrasing> phrasings, HashSet<string> vocabulary)
    {
        foreach (Phrasing phrasing in phrasings)
        {
            Add(list, phrasing.Id, phrasing.Phrases, vocabulary);
        }

        // After all that are shown: of two that are as long the first one counts.
        foreach (Phrasing phrasing in phrasings)
        {
            Add(list, phrasing.Id, phrasing.More, vocabulary);
        }
    }

    private void Add(WordList list, string id, IReadOnlyList<string> phrases, HashSet<string> vocabulary)
    {
        foreach (string phrase in phrases)
        {
            vocabulary.UnionWith(_lists.Add(phrase, (list, id)));
        }
    }

    /// <summary>Sentences of the content: their words are spelt right.</summary>
    private static IEnumerable<string> Prose(KnowledgeBase kb) =>
    [
        .. kb.Words.Contexts.SpeltRight,
        .. kb.Regions.Select(region => region.Label),
        .. kb.Muscles.SelectMany(muscle => (IEnumerable<string>)[muscle.Name, muscle.Plain, muscle.DeskRole, .. muscle.Says, .. muscle.Role, .. muscle.LookAlikes.Select(other => other.Tell)]),
        .. kb.RedFlags.Flags.SelectMany(flag => (IEnumerable<string>)[flag.Ask, flag.Plainer, flag.Why]),
        .. kb.RedFlags.Gate.SelectMany(question => (IEnumerable<string>)[question.Ask, question.Plainer, .. question.Signs]),
        .. kb.RedFlags.Facts.Select(fact => fact.Ask),
        .. kb.Findings.Select(finding => finding.Ask),
        .. kb.Exposure.Questions.Select(question => question.Ask),
        .. kb.Exposure.Tags.Select(tag => tag.Say),
    ];
}
