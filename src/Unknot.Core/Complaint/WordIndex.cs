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
}

/// <summary>All phrases of the content, ready to be found in a text. Made once for a content and shared freely: it never changes.</summary>
public sealed class WordIndex
{
    private static readonly int s_lists = Enum.GetValues<WordList>().Length;
    private readonly Node _root = new();
    private readonly Spelling _spelling;

    private WordIndex(KnowledgeBase kb)
    {
        Regions = kb.Regions;
        HashSet<string> vocabulary = [.. Grammar.Negators, .. Grammar.WorseStems, .. Grammar.BetterStems, "right"];
        foreach (Region region in kb.Regions)
        {
            Add(WordList.Places, region.Code, region.Lay, vocabulary);
        }

        Add(WordList.Qualities, kb.Words.Qualities, vocabulary);
        Add(WordList.Worse, kb.Words.Aggravators, vocabulary);
        Add(WordList.Better, kb.Words.Easers, vocabulary);
        Add(WordList.Limited, kb.Words.Limits, vocabulary);
        vocabulary.Remove(",");
        _spelling = new(vocabulary, Prose(kb).SelectMany(Tokens.Of).Select(word => word.Stem));
    }

    /// <summary>The regions there are.</summary>
    internal Catalogue<Region> Regions { get; }

    /// <summary>Makes the index of a content.</summary>
    /// <param name="kb">The content.</param>
    /// <returns>Its phrases.</returns>
    public static WordIndex Of(KnowledgeBase kb) => new(kb);

    /// <summary>The words of a text, slips mended; each different word is looked at once.</summary>
    internal Word[] WordsOf(string text)
    {
        Word[] words = [.. Tokens.Of(text)];
        Dictionary<string, string> mended = new(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
        {
            if (!mended.TryGetValue(words[i].Raw, out string? stem))
            {
                stem = words[i].IsMark ? words[i].Stem : _spelling.Mend(words[i]);
                mended.Add(words[i].Raw, stem);
            }

            words[i] = words[i] with { Stem = stem };
        }

        return words;
    }

    /// <summary>All phrases in the words, of each list the longest that begins first; no two of one list overlap.</summary>
    internal List<Match> Find(Word[] words)
    {
        List<Match> matches = [];
        int[] free = new int[s_lists];
        (int Last, string? Id)[] longest = new (int, string?)[s_lists];
        for (int first = 0; first < words.Length; first++)
        {
            Array.Clear(longest);
            Walk(words, first, longest);
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

    private void Walk(Word[] words, int first, (int Last, string? Id)[] longest)
    {
        Node node = _root;
        for (int at = first; at < words.Length; at++)
        {
            if (node.Next.TryGetValue(words[at].Stem, out Node? next))
            {
                node = next;
                for (int list = 0; list < longest.Length; list++)
                {
                    if (node.Ends[list] is { } id)
                    {
                        longest[list] = (at, id);
                    }
                }
            }
            else if (at == first || SideWords.Of(words[at].Raw) is SaidSide.None)
            {
                return;
            }
        }
    }

    private void Add(WordList list, Catalogue<Phrasing> phrasings, HashSet<string> vocabulary)
    {
        foreach (Phrasing phrasing in phrasings)
        {
            Add(list, phrasing.Id, phrasing.Phrases, vocabulary);
        }
    }

    /// <summary>A phrase with a comma in it is found without the comma as well. Where two ids claim one phrase the first keeps it.</summary>
    private void Add(WordList list, string id, IReadOnlyList<string> phrases, HashSet<string> vocabulary)
    {
        foreach (string phrase in phrases)
        {
            List<string> stems = [.. Tokens.Of(phrase).Select(word => word.Stem)];
            vocabulary.UnionWith(stems);
            Add(list, id, stems);
            Add(list, id, stems.Where(stem => stem != ","));
        }
    }

    private void Add(WordList list, string id, IEnumerable<string> stems)
    {
        Node node = _root;
        foreach (string stem in stems)
        {
            if (!node.Next.TryGetValue(stem, out Node? next))
            {
                next = new();
                node.Next.Add(stem, next);
            }

            node = next;
        }

        node.Ends[(int)list] ??= id;
    }

    /// <summary>Sentences of the content: their words are spelt right.</summary>
    private static IEnumerable<string> Prose(KnowledgeBase kb) =>
    [
        .. kb.Regions.Select(region => region.Label),
        .. kb.Muscles.SelectMany(muscle => (IEnumerable<string>)[muscle.Name, muscle.Plain, muscle.DeskRole, .. muscle.Says, .. muscle.Role, .. muscle.LookAlikes.Select(other => other.Tell)]),
        .. kb.RedFlags.Flags.SelectMany(flag => (IEnumerable<string>)[flag.Ask, flag.Plainer, flag.Why]),
        .. kb.RedFlags.Gate.SelectMany(question => (IEnumerable<string>)[question.Ask, question.Plainer, .. question.Signs]),
        .. kb.RedFlags.Facts.Select(fact => fact.Ask),
        .. kb.Findings.Select(finding => finding.Ask),
        .. kb.Exposure.Questions.Select(question => question.Ask),
        .. kb.Exposure.Tags.Select(tag => tag.Say),
    ];

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public string?[] Ends { get; } = new string?[s_lists];
    }
}
