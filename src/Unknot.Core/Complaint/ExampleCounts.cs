using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>How many examples of each flag, and of none, say a thing.</summary>
/// <param name="flags">How many flags there are.</param>
internal sealed class ExampleCounts(int flags)
{
    /// <summary>In the place of a flag: examples that open none.</summary>
    public const int None = -1;

    private readonly Dictionary<long, int[]> _said = [];
    private readonly int[] _examples = new int[flags + 1];

    /// <summary>Counts examples.</summary>
    public void Add(int flag, IEnumerable<HashSet<long>> examples)
    {
        int column = flag == None ? flags : flag;
        foreach (HashSet<long> example in examples)
        {
            _examples[column]++;
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

    /// <summary>What each thing weighs for each flag; what weighs nothing is left out.</summary>
    public Dictionary<long, (int Flag, double Weight)[]> Weights(WordExamples rules)
    {
        int all = _examples.Sum();
        Dictionary<long, (int, double)[]> weights = [];
        foreach ((long key, int[] counts) in _said)
        {
            int said = counts.Sum();
            (int, double)[] weighing =
            [
                .. Enumerable.Range(0, flags).Where(flag => counts[flag] > 0).Select(flag => (flag, Weight(flag))).Where(one => one.Item2 > rules.LeastWeight)
                    .Select(one => (one.flag, Math.Min(rules.MostWeight, one.Item2))),
            ];
            if (weighing.Length > 0)
            {
                weights.Add(key, weighing);
            }

            double Weight(int flag) =>
                Math.Log(Share(counts[flag], _examples[flag]) / Math.Max(Share(said - counts[flag], all - _examples[flag]), Share(counts[flags], _examples[flags])));
        }

        return weights;

        double Share(int count, int of) => (count + rules.Prior) / (of + (2 * rules.Prior));
    }
}
