namespace Unknot.Core.Complaint;

/// <summary>Phrases by their first words, each standing for something.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseBook<T>
{
    private readonly Dictionary<string, List<(Phrase Phrase, T Stands)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase.</summary>
    /// <returns>The stems it is made of.</returns>
    public IEnumerable<string> Add(string pattern, T stands)
    {
        Phrase phrase = new(pattern);
        foreach (string first in phrase.Firsts.Select(step => step.Stem).Distinct())
        {
            if (!_byFirst.TryGetValue(first, out List<(Phrase, T)>? phrases))
            {
                _byFirst.Add(first, phrases = []);
            }

            phrases.Add((phrase, stands));
        }

        return phrase.Stems;
    }

    /// <summary>All phrases that begin at a word.</summary>
    public void Find(Word[] words, int first, List<(T Stands, int Last)> found)
    {
        found.Clear();
        if (!_byFirst.TryGetValue(words[first].Stem, out List<(Phrase Phrase, T Stands)>? phrases))
        {
            return;
        }

        List<int> lasts = [];
        foreach ((Phrase phrase, T stands) in phrases)
        {
            lasts.Clear();
            phrase.Find(words, first, lasts);
            foreach (int last in lasts)
            {
                found.Add((stands, last));
            }
        }
    }
}
