using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>How alike a text is to what people write who should be asked about a flag: the weights of all it says, over the root of how much it says.</summary>
/// <remarks>
/// With c(x) the examples of a flag that say x, of n, and α the prior, x weighs ln((c + α) / (n + 2α)) less the same of the examples that open nothing, within bounds.
/// Numbers: content/words/examples.yaml.
/// </remarks>
internal sealed class Likeness
{
    private const int Shown = 3;
    private readonly WordExamples _examples;
    private readonly Traits _traits = new();
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<long, double[]> _weights;

    /// <param name="examples">The examples.</param>
    /// <param name="read">Reads the words of an example and what they mean.</param>
    public Likeness(WordExamples examples, Func<string, (Word[] Words, SaidMeanings Said)> read)
    {
        _examples = examples;
        _numbers = _examples.Opens.Select((one, number) => (one.Flag, number)).ToDictionary(one => one.Flag, one => one.number, StringComparer.Ordinal);
        ExampleCounts counts = new(_numbers.Count);
        foreach (FlagExamples flag in _examples.Opens)
        {
            counts.Add(_numbers[flag.Flag], Keys(flag.Says));
        }

        counts.Add(ExampleCounts.None, Keys(_examples.None));
        _weights = counts.Weights(_examples);

        // Each is read for itself, on all processors; what they have in common is counted afterwards, in their order.
        IEnumerable<HashSet<long>> Keys(IReadOnlyList<string> texts) => texts.AsParallel().AsOrdered().Select(read).ToArray()
            .Select(one => _traits.OfExample(one.Words, one.Said).Select(trait => trait.Key).ToHashSet());
    }

    /// <summary>How alike a text is to each flag.</summary>
    public Alike Of(Word[] words, SaidMeanings said)
    {
        Trait[] traits = _traits.Of(words, said);
        PieceScores scores = new(traits, _weights, _numbers.Count, _examples.Little);
        Alike alike = new(_numbers.Count, traits);
        foreach ((int first, int last) in Pieces(words))
        {
            alike.Take(first, last, scores.Of(first, last));
        }

        return alike;
    }

    /// <summary>Whether a rule that holds may open a flag.</summary>
    public bool Allows(string flag, Alike alike) =>
        !_numbers.TryGetValue(flag, out int number) || alike.Most[number] >= _examples.WithRule || _examples.RulesAlone.Contains(flag);

    /// <summary>Where a text says what makes it so alike to a flag that it opens it; null when it is not.</summary>
    public IReadOnlyList<Mention>? Opens(string flag, Alike alike)
    {
        if (!_numbers.TryGetValue(flag, out int number) || alike.Most[number] < _examples.Alone || alike.Rank(number) >= _examples.Among)
        {
            return null;
        }

        (int first, int last) = alike.Where[number];
        return
        [
            .. alike.Traits.Where(trait => trait.Where.First >= first && trait.Where.Last <= last)
                .OrderByDescending(trait => WeightOf(trait.Key, number)).ThenBy(trait => trait.Where.First)
                .DistinctBy(trait => trait.Where.First).Take(Shown).Select(trait => trait.Where),
        ];
    }

    private double WeightOf(long key, int flag) =>
        _weights.TryGetValue(key, out double[]? weights) ? weights[flag] : 0;

    /// <summary>A short text is one piece; a long one is looked at from every sentence on, as far as a piece goes.</summary>
    private IEnumerable<(int First, int Last)> Pieces(Word[] words)
    {
        int first = 0;
        while (first < words.Length)
        {
            int last = Math.Min(words.Length, first + _examples.PieceWords) - 1;
            while (last + 1 < words.Length && last < first + (2 * _examples.PieceWords) && words[last + 1].Sentence == words[last].Sentence)
            {
                last++;
            }

            yield return (first, last);
            if (last == words.Length - 1)
            {
                yield break;
            }

            int sentence = words[first].Sentence;
            int next = first + 1;
            while (next <= last && (words[next].Sentence == sentence || next < first + (_examples.PieceWords / 2)))
            {
                next++;
            }

            first = next;
        }
    }
}
