namespace Unknot.Core.Complaint;

/// <summary>Reads the traits of texts. Stems get numbers while examples are read; a text read later has only those.</summary>
internal sealed class Traits
{
    private const long Unknown = -1;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    /// <summary>All that an example says, its stems taken up.</summary>
    public List<Trait> OfExample(Word[] words, SaidMeanings said)
    {
        foreach (Word word in words)
        {
            _stems.TryAdd(word.Stem, _stems.Count);
        }

        return Of(words, said);
    }

    /// <summary>All that a text says, in order.</summary>
    public List<Trait> Of(Word[] words, SaidMeanings said)
    {
        List<Trait> traits = [];
        (int Stem, int At) before = (-1, -1);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].IsMark || !said.IsMeant[i])
            {
                continue;
            }

            int stem = _stems.GetValueOrDefault(words[i].Stem, -1);
            traits.Add(new(stem < 0 ? Unknown : Trait.OfWord(stem), new(i, i)));
            if (before.At >= 0)
            {
                traits.Add(new(stem < 0 || before.Stem < 0 ? Unknown : Trait.OfPair(before.Stem, stem), new(before.At, i)));
            }

            before = (stem, i);
        }

        traits.AddRange(said.All.Select(one => new Trait(Trait.OfMeaning(one.Meaning), one.Said)));
        traits.Sort((one, other) => one.Where.First.CompareTo(other.Where.First));
        return traits;
    }
}
