using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>How many examples of each flag, and of none, say a thing.</summary>
/// <param name="flags">How many flags there are.</param>
internal sealed class ExampleCounts(int flags)
{
    /// <summary>In the place of a flag: examples that open none.</summary>
    public const int None = -1;

    private readonly Dictionary<long, int[]> _said = [];
    private readonly double[] _length = new double[flags + 1];
    private int _examples;

    /// <summary>Counts examples.</summary>
    public void Add(int flag, IEnumerable<HashSet<long>> examples)
    {
        int column = flag == None ? flags : flag;
        foreach (HashSet<long> example in examples)
        {
            _examples++;
            _length[column] += example.Count;
            foreach (long key in example)
            {
                if (!_said.TryGetValue(key, out int[]? counts))
                {
                    _said.Add(key, counts = new int[flags + 1]);
                }

                counts[column]++;
            }
        }
    }

    /// <summary>What each thing said weighs for each flag: how much oftener its examples say it than those that open nothing. Examples count by their length, so that short ones do not seem to say things seldom.</summary>
    public Dictionary<long, double[]> Weights(WordExamples rules)
    {
        double usual = _length.Sum() / Math.Max(1, _examples);
        double[] examples = [.. _length.Select(length => length / usual)];
        Dictionary<long, double[]> weights = [];
        foreach ((long key, int[] counts) in _said)
        {
            double[] row = [.. Enumerable.Range(0, flags).Select(flag => Weight(counts, flag, examples, rules))];
            if (Array.Exists(row, weight => weight != 0))
            {
                weights.Add(key, row);
            }
        }

        return weights;
    }

    private double Weight(int[] counts, int flag, double[] examples, WordExamples rules)
    {
        if (counts[flag] == 0 && counts.Sum() < rules.SaidOften)
        {
            return 0;
        }

        double usual = (counts[flags] + rules.Prior) / (examples[flags] + (2 * rules.Prior));
        double here = (counts[flag] + (rules.Background * usual)) / (examples[flag] + rules.Background);
        double weight = Math.Log(here / usual);
        return Math.Abs(weight) < rules.LeastWeight ? 0 : Math.Clamp(weight, -rules.MostAgainst, rules.MostWeight);
    }
}
