using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>Finds what is to be looked up by anybody's words: lay words, the field's words, beginnings of words and slips of spelling. Made once for a content and shared freely: it never changes.</summary>
/// <remarks>
/// A word that stands in a name counts four times one that stands in a text, a rare word more than a frequent one, the beginning of a word or a mended slip less than the word itself;
/// what answers only some of the words counts less by the square of their share, and what is called just so comes first. A place that the words name (<see cref="WordReader"/>) brings what lies there before what is felt there.
/// These weights are ours: they order a list and decide nothing.
/// </remarks>
public sealed class SearchIndex
{
    private const double InName = 4;
    private const double InText = 1;
    private const double Beginning = 0.6;
    private const double Mended = 0.7;
    private const double LiesThere = 6;
    private const double FeltThere = 2;
    private const double CalledSo = 100;
    private const double Least = 0.5;
    private const double LeastOfBest = 0.2;
    private const int ShortestBeginning = 3;
    private const int MostWords = 40;

    private readonly SearchEntry[] _entries;
    private readonly WordIndex _words;
    private readonly Dictionary<string, Dictionary<int, double>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _called = new(StringComparer.Ordinal);
    private readonly string[] _sorted;
    private readonly Spelling _spelling;

    private SearchIndex(IEnumerable<SearchEntry> entries, WordIndex words)
    {
        (_entries, _words) = ([.. entries], words);
        for (int i = 0; i < _entries.Length; i++)
        {
            foreach (string text in _entries[i].Texts)
            {
                Add(text, i, InText);
            }

            foreach (string name in _entries[i].Names.Prepend(_entries[i].Title))
            {
                Add(name, i, InName);
                Call(name, i);
            }
        }

        _sorted = [.. _stems.Keys.Order(StringComparer.Ordinal)];
        _spelling = new(_stems.Keys, []);
    }

    /// <summary>Makes the index of a content.</summary>
    /// <param name="kb">The content: its muscles, movements and places can be looked up.</param>
    /// <param name="words">Its phrases.</param>
    /// <param name="more">What else can be looked up.</param>
    /// <returns>The index.</returns>
    public static SearchIndex Of(KnowledgeBase kb, WordIndex words, IEnumerable<SearchEntry> more) => new(LibraryEntries.Of(kb).Concat(more), words);

    /// <summary>Looks something up.</summary>
    /// <param name="text">Any text; only its first 40 words are looked at.</param>
    /// <returns>What fits, the best first, without what fits less than a fifth of it; empty when nothing does.</returns>
    public IReadOnlyList<FoundEntry> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Word[] words = [.. Tokens.Of(text).Where(word => !word.IsMark && !Grammar.Fillers.Contains(word.Raw)).DistinctBy(word => word.Stem).Take(MostWords)];
        double[] score = new double[_entries.Length];
        int[] answered = new int[_entries.Length];
        foreach (Word word in words)
        {
            foreach ((int entry, double fits) in Fitting(word))
            {
                score[entry] += fits;
                answered[entry]++;
            }
        }

        for (int i = 0; i < score.Length; i++)
        {
            score[i] *= Math.Pow(answered[i] / (double)Math.Max(1, words.Length), 2);
        }

        AddPlaces(words, score);
        double least = Math.Max(Least, LeastOfBest * score.DefaultIfEmpty(0).Max());
        foreach (int entry in _called.GetValueOrDefault(Plain(text)) ?? [])
        {
            score[entry] += CalledSo;
        }

        return [.. _entries.Select((entry, i) => new FoundEntry(entry, score[i])).Where(found => found.Score >= least).OrderByDescending(found => found.Score)];
    }

    private void Add(string text, int entry, double weight)
    {
        foreach (string stem in Tokens.Of(text).Where(word => !word.IsMark).Select(word => word.Stem))
        {
            if (!_stems.TryGetValue(stem, out Dictionary<int, double>? entries))
            {
                _stems.Add(stem, entries = []);
            }

            entries[entry] = Math.Max(entries.GetValueOrDefault(entry), weight);
        }
    }

    private void Call(string name, int entry)
    {
        if (!_called.TryGetValue(Plain(name), out List<int>? entries))
        {
            _called.Add(Plain(name), entries = []);
        }

        entries.Add(entry);
    }

    private static string Plain(string text) => string.Join(' ', Tokens.Of(text).Where(word => !word.IsMark).Select(word => word.Stem));

    /// <summary>What a word answers, each entry once with its best.</summary>
    private Dictionary<int, double> Fitting(Word word)
    {
        Dictionary<int, double> best = [];
        foreach ((string stem, double how) in Meant(word))
        {
            Dictionary<int, double> entries = _stems[stem];
            double rare = Math.Log(1 + ((double)_entries.Length / entries.Count));
            foreach ((int entry, double weight) in entries)
            {
                best[entry] = Math.Max(best.GetValueOrDefault(entry), how * weight * rare);
            }
        }

        return best;
    }

    /// <summary>The stems a word may mean: itself, those it begins, and the one it is a slip of where nothing else is found.</summary>
    private IEnumerable<(string Stem, double How)> Meant(Word word)
    {
        bool known = _stems.ContainsKey(word.Stem), begins = false;
        if (known)
        {
            yield return (word.Stem, 1);
        }

        if (word.Stem.Length >= ShortestBeginning)
        {
            int at = Array.BinarySearch(_sorted, word.Stem, StringComparer.Ordinal);
            for (int i = at < 0 ? ~at : at + 1; i < _sorted.Length && _sorted[i].StartsWith(word.Stem, StringComparison.Ordinal); i++)
            {
                begins = true;
                yield return (_sorted[i], Beginning);
            }
        }

        if (!known && !begins && _spelling.Mend(word.Lexeme) is { } mended && _stems.ContainsKey(mended))
        {
            yield return (mended, Mended);
        }
    }

    /// <summary>What the words name of the body: as they stand, and with a letter more at the end of a short one ("but cheek"); the longest phrase counts most.</summary>
    private void AddPlaces(Word[] words, double[] score)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (string text in Readings([.. words.Select(word => word.Raw)]))
        {
            foreach (ReadWord read in WordReader.ReadAs(text, WordList.Places, _words))
            {
                places[read.Id] = Math.Max(places.GetValueOrDefault(read.Id), read.Words.Count(letter => letter == ' ') + 1);
            }
        }

        int longest = places.Values.DefaultIfEmpty(0).Max();
        for (int i = 0; i < _entries.Length && longest > 0; i++)
        {
            score[i] += LiesThere * Share(_entries[i].Lies, places, longest);
            score[i] += FeltThere * Share(_entries[i].Felt, places, longest);
        }
    }

    private static double Share(IReadOnlyList<string> regions, Dictionary<string, int> places, int longest) =>
        regions.Select(region => Math.Pow(places.GetValueOrDefault(region) / (double)longest, 2)).DefaultIfEmpty(0).Max() * longest;

    private IEnumerable<string> Readings(string[] words)
    {
        yield return string.Join(' ', words);
        for (int i = 0; i < words.Length; i++)
        {
            foreach (string longer in _words.OneLetterMore(words[i]))
            {
                yield return string.Join(' ', [.. words[..i], longer, .. words[(i + 1)..]]);
            }
        }
    }
}
