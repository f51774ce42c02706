namespace Unknot.Core.Complaint;

/// <summary>Phrases by their first two words, each standing for something.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="stems">Takes up the stems of all phrases.</param>
internal sealed class PhraseBook<T>(StemNumbers stems)
{
    // By the number of the first stem, as the stems are counted through.
    private readonly List<Beginning?> _byFirst = [];
    private int _count;

    /// <summary>Adds a phrase.</summary>
    /// <returns>The stems it is made of.</returns>
    public IEnumerable<string> Add(string pattern, T stands)
    {
        Phrase phrase = new(pattern, stems);
        Entry entry = new(_count++, phrase, stands);
        foreach ((int first, int? next) in phrase.Beginnings.Distinct())
        {
            while (_byFirst.Count <= first)
            {
                _byFirst.Add(null);
            }

            (_byFirst[first] ??= new()).Of(next).Add(entry);
        }

        return phrase.Stems;
    }

    /// <summary>Looks for them in a text.</summary>
    public Search In(Word[] words) => new(_byFirst, words);

    internal sealed record Entry(int Order, Phrase Phrase, T Stands);

    /// <summary>The phrases that begin with one word.</summary>
    internal sealed class Beginning
    {
        public List<Entry>? Alone { get; private set; }

        public Dictionary<int, List<Entry>> ByNext { get; } = [];

        public List<Entry> Of(int? next)
        {
            if (next is not { } number)
            {
                return Alone ??= [];
            }

            if (!ByNext.TryGetValue(number, out List<Entry>? entries))
            {
                ByNext.Add(number, entries = []);
            }

            return entries;
        }
    }

    /// <summary>One text that is looked through, word after word.</summary>
    internal sealed class Search(List<Beginning?> byFirst, Word[] words)
    {
        private readonly List<(T Stands, int Last)> _found = [];
        private readonly List<Entry> _joined = [];
        private readonly List<int> _lasts = [];

        /// <summary>All phrases that begin at a word, in the order they were added; good until the next word is looked at.</summary>
        public List<(T Stands, int Last)> At(int first)
        {
            _found.Clear();
            int stem = words[first].Number;
            List<Entry>? candidates = stem >= 0 && stem < byFirst.Count && byFirst[stem] is { } beginning ? Candidates(beginning, first) : null;
            for (int i = 0; i < candidates?.Count; i++)
            {
                if (i > 0 && candidates[i].Order == candidates[i - 1].Order)
                {
                    continue;
                }

                _lasts.Clear();
                candidates[i].Phrase.Find(words, first, _lasts);
                foreach (int last in _lasts)
                {
                    _found.Add((candidates[i].Stands, last));
                }
            }

            return _found;
        }

        /// <summary>Those that may be over with the first word, and those that go on with the next; null when there are none.</summary>
        private List<Entry>? Candidates(Beginning beginning, int first)
        {
            List<Entry>? all = beginning.Alone;
            for (int next = first + 1; next < words.Length && beginning.ByNext.Count > 0; next++)
            {
                if (beginning.ByNext.TryGetValue(words[next].Number, out List<Entry>? entries))
                {
                    all = all is null ? entries : Joined(all, entries);
                }

                if (!words[next].MayStandBetween)
                {
                    break;
                }
            }

            if (ReferenceEquals(all, _joined))
            {
                all.Sort(static (one, other) => one.Order.CompareTo(other.Order));
            }

            return all;
        }

        private List<Entry> Joined(List<Entry> all, List<Entry> more)
        {
            if (!ReferenceEquals(all, _joined))
            {
                _joined.Clear();
                _joined.AddRange(all);
            }

            _joined.AddRange(more);
            return _joined;
        }
    }
}
