namespace Unknot.Core.Complaint;

/// <summary>Phrases by their first two words, each standing for something.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseBook<T>
{
    private readonly Dictionary<(string First, string? Next), List<Entry>> _byBeginning = [];
    private int _count;

    /// <summary>Adds a phrase.</summary>
    /// <returns>The stems it is made of.</returns>
    public IEnumerable<string> Add(string pattern, T stands)
    {
        Phrase phrase = new(pattern);
        Entry entry = new(_count++, phrase, stands);
        foreach ((string, string?) beginning in phrase.Beginnings.Distinct())
        {
            if (!_byBeginning.TryGetValue(beginning, out List<Entry>? entries))
            {
                _byBeginning.Add(beginning, entries = []);
            }

            entries.Add(entry);
        }

        return phrase.Stems;
    }

    /// <summary>All phrases that begin at a word, in the order they were added.</summary>
    public void Find(Word[] words, int first, List<(T Stands, int Last)> found)
    {
        found.Clear();
        List<Entry>? beginning = null;
        Take(words[first].Stem, null, ref beginning);
        for (int next = first + 1; next < words.Length; next++)
        {
            Take(words[first].Stem, words[next].Stem, ref beginning);
            if (!Phrase.MayStandBetween(words[next]))
            {
                break;
            }
        }

        if (beginning is null)
        {
            return;
        }

        beginning.Sort((one, other) => one.Order.CompareTo(other.Order));
        List<int> lasts = [];
        for (int i = 0; i < beginning.Count; i++)
        {
            if (i > 0 && beginning[i].Order == beginning[i - 1].Order)
            {
                continue;
            }

            lasts.Clear();
            beginning[i].Phrase.Find(words, first, lasts);
            foreach (int last in lasts)
            {
                found.Add((beginning[i].Stands, last));
            }
        }
    }

    private void Take(string first, string? next, ref List<Entry>? beginning)
    {
        if (_byBeginning.TryGetValue((first, next), out List<Entry>? entries))
        {
            (beginning ??= []).AddRange(entries);
        }
    }

    private sealed record Entry(int Order, Phrase Phrase, T Stands);
}
