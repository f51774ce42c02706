namespace Unknot.Core.Complaint;

/// <summary>Reads the traits of texts. Stems get numbers while examples are read; a text read later has only those.</summary>
internal sealed class Traits
{
    private const long Unknown = -1;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    /// <summary>All that an example says, its stems taken up.</summary>
    public Trait[] OfExample(Word[] words, SaidMeanings said)
    {
        foreach (Word word in words)
        {
            _stems.TryAdd(word.Stem, _stems.Count);
        }

        return Of(words, said);
    }

    /// <summary>All that a text says, by the word it begins at.</summary>
    public Trait[] Of(Word[] words, SaidMeanings said)
    {
        Gathered<Trait> traits = new(4 * words.Length);
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

        foreach ((int meaning, Mention mention) in said.All)
        {
            traits.Add(new(Trait.OfMeaning(meaning), mention));
        }

        Trait[] ordered = InOrder(traits.Items, words.Length);
        traits.GiveBack();
        return ordered;
    }

    /// <summary>Counted into their places, which are as many as there are words.</summary>
    private static Trait[] InOrder(ReadOnlySpan<Trait> traits, int words)
    {
        int[] place = new int[words + 1];
        foreach (Trait trait in traits)
        {
            place[trait.Where.First + 1]++;
        }

        for (int i = 0; i < words; i++)
        {
            place[i + 1] += place[i];
        }

        Trait[] ordered = new Trait[traits.Length];
        foreach (Trait trait in traits)
        {
            ordered[place[trait.Where.First]++] = trait;
        }

        return ordered;
    }
}
