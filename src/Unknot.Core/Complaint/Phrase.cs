namespace Unknot.Core.Complaint;

/// <summary>A phrase ready to be found, written once for many: <c>inner/inside edge/rim of shoulder_blade</c>, <c>very? sore</c>, <c>=legs</c>. A slash parts one word from another, an underscore joins the words of one, a question mark lets a word be left out, an equals sign takes it as written, a caret only after an article or "my": <c>^back</c>, a tilde only after "this": <c>~morning</c>.</summary>
internal sealed class Phrase
{
    private readonly List<Slot> _slots = [];
    private readonly StemNumbers _stems;

    /// <param name="pattern">As it is written.</param>
    /// <param name="stems">Takes up its stems.</param>
    public Phrase(string pattern, StemNumbers stems)
    {
        _stems = stems;
        foreach (string word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            AddSlots(word);
        }
    }

    /// <summary>All stems in it.</summary>
    public IEnumerable<string> Stems => _slots.SelectMany(slot => slot.Ways).SelectMany(way => way).Where(word => !word.IsMark).Select(word => word.Stem);

    /// <summary>How it may begin: the number of its first stem with that of the next one that counts, or null where it may be over by then.</summary>
    public IEnumerable<(int First, int? Next)> Beginnings =>
        from slot in Reachable(0)
        from way in _slots[slot].Ways
        from next in way.Length > 1 ? [way[1].Number] : Nexts(slot + 1)
        select (way[0].Number, next);

    /// <summary>The last words of all that match from a word on, each once.</summary>
    public void Find(Word[] words, int first, List<int> lasts) => Follow(0, words, first, first, lasts);

    /// <summary>The slots that may come first from one on: those up to the first that cannot be left out.</summary>
    private IEnumerable<int> Reachable(int from)
    {
        for (int slot = from; slot < _slots.Count; slot++)
        {
            yield return slot;
            if (!_slots[slot].MayBeLeftOut)
            {
                yield break;
            }
        }
    }

    private IEnumerable<int?> Nexts(int from)
    {
        IEnumerable<int?> next = Reachable(from).SelectMany(slot => _slots[slot].Ways).Select(way => (int?)way[0].Number);
        return _slots.Skip(from).All(slot => slot.MayBeLeftOut) ? next.Append(null) : next;
    }

    private void Follow(int slot, Word[] words, int first, int at, List<int> lasts)
    {
        if (slot == _slots.Count)
        {
            if (at > first && !lasts.Contains(at - 1))
            {
                lasts.Add(at - 1);
            }

            return;
        }

        if (_slots[slot].MayBeLeftOut)
        {
            Follow(slot + 1, words, first, at, lasts);
        }

        // What stands first counts itself; later a side or a word that says little may stand between.
        for (int from = at; from < words.Length; from++)
        {
            bool met = false;
            foreach (Step[] way in _slots[slot].Beginning(words[from].Number))
            {
                if (way[0].Is(words[from]) && Ends(way, words, from) is int end)
                {
                    met = true;
                    Follow(slot + 1, words, first, end + 1, lasts);
                }
            }

            if (met || at == first || !words[from].MayStandBetween)
            {
                return;
            }
        }
    }

    private static int? Ends(Step[] way, Word[] words, int from)
    {
        int at = from;
        for (int i = 1; i < way.Length; i++)
        {
            at++;
            while (at < words.Length && !way[i].Is(words[at]) && words[at].MayStandBetween)
            {
                at++;
            }

            if (at >= words.Length || !way[i].Is(words[at]))
            {
                return null;
            }
        }

        return at;
    }

    private void AddSlots(string word)
    {
        bool mayBeLeftOut = word.EndsWith('?');
        List<Step[]> ways = [];
        foreach (string way in word.TrimEnd('?').Split('/'))
        {
            Step[] steps = [.. StepsOf(way.Replace('_', ' '))];
            mayBeLeftOut |= steps.Length == 0;
            if (steps.Length > 0)
            {
                ways.Add(steps);
            }
        }

        // A phrase with a comma in it is found without the comma as well.
        bool comma = ways is [[.., { IsMark: true }]] && ways[0].Length > 1;
        if (ways.Count > 0)
        {
            _slots.Add(new(comma ? [ways[0][..^1]] : ways, mayBeLeftOut || ways.TrueForAll(way => way[0].IsMark)));
        }

        if (comma)
        {
            _slots.Add(new([[ways[0][^1]]], mayBeLeftOut: true));
        }
    }

    private IEnumerable<Step> StepsOf(string words) =>
        Tokens.Of(words).Select(word => new Step(word.Stem, _stems.Add(word.Stem), word.Raw, word.Start > 0 ? words[word.Start - 1] : ' '));

    /// <summary>One word of a phrase.</summary>
    internal readonly record struct Step(string Stem, int Number, string Raw, char How)
    {
        public bool IsMark => Stem is "," or ".";

        public bool Is(in Word word) => How switch
        {
            '=' => Raw == word.Raw && !word.IsPossessive,
            '^' => Number == word.Number && Grammar.Articles.Contains(word.Before) && word.Before is not ("i" or "im" or "ive"),
            '~' => Number == word.Number && word.Before == "this",
            _ => Number == word.Number,
        };
    }

    private sealed class Slot(IReadOnlyList<Step[]> ways, bool mayBeLeftOut)
    {
        private readonly (int First, Step[][] Ways)[] _byFirst = [.. ways.GroupBy(way => way[0].Number).Select(group => (group.Key, group.ToArray()))];

        public IReadOnlyList<Step[]> Ways => ways;

        public bool MayBeLeftOut => mayBeLeftOut;

        public Step[][] Beginning(int stem)
        {
            foreach ((int first, Step[][] beginning) in _byFirst)
            {
                if (first == stem)
                {
                    return beginning;
                }
            }

            return [];
        }
    }
}
