using System.Numerics;

namespace Unknot.Core.Complaint;

/// <summary>Scores the pieces of one text. Pieces overlap, so what each thing said weighs is looked up once for the text.</summary>
internal sealed class PieceScores
{
    private const int UsuallySaidTimes = 2;
    private readonly Trait[] _traits;
    private readonly double[]?[] _weights;
    private readonly int[] _same;
    private readonly int[] _seenIn;
    private readonly double[] _sums;
    private readonly double _little;
    private int _piece;

    /// <param name="traits">All the text says, by the word it begins at.</param>
    /// <param name="weights">What each thing said weighs for each flag.</param>
    /// <param name="flags">How many flags there are.</param>
    /// <param name="little">Counted as said in every piece, so that a word alone is not much.</param>
    public PieceScores(Trait[] traits, Dictionary<long, double[]> weights, int flags, double little)
    {
        (_traits, _weights, _same, _sums, _little) = (traits, new double[]?[traits.Length], new int[traits.Length], new double[flags], little);
        Dictionary<long, int> numbers = new(traits.Length / UsuallySaidTimes);
        for (int i = 0; i < traits.Length; i++)
        {
            _weights[i] = weights.GetValueOrDefault(traits[i].Key);
            if (!numbers.TryGetValue(traits[i].Key, out _same[i]))
            {
                numbers.Add(traits[i].Key, _same[i] = numbers.Count);
            }
        }

        _seenIn = new int[numbers.Count];
    }

    /// <summary>The scores of a piece by the number of the flag; good until the next piece is scored.</summary>
    public double[] Of(int first, int last)
    {
        Array.Clear(_sums);
        _piece++;
        int said = 0;
        for (int i = From(first); i < _traits.Length && _traits[i].Where.First <= last; i++)
        {
            if (_traits[i].Where.Last > last || (_traits[i].Key >= 0 && _seenIn[_same[i]] == _piece))
            {
                continue;
            }

            _seenIn[_same[i]] = _piece;
            said++;
            if (_weights[i] is { } weights)
            {
                Add(weights);
            }
        }

        double root = Math.Sqrt(_little + said);
        for (int flag = 0; flag < _sums.Length; flag++)
        {
            _sums[flag] /= root;
        }

        return _sums;
    }

    private void Add(double[] weights)
    {
        int flag = 0;
        for (; flag <= _sums.Length - Vector<double>.Count; flag += Vector<double>.Count)
        {
            (new Vector<double>(_sums, flag) + new Vector<double>(weights, flag)).CopyTo(_sums, flag);
        }

        for (; flag < _sums.Length; flag++)
        {
            _sums[flag] += weights[flag];
        }
    }

    private int From(int first)
    {
        int low = 0;
        int high = _traits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _traits[middle].Where.First < first ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
