using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>
/// Where a draw of the model's numbers lies in what is held possible: a coordinate a number that is not fixed, of mean 0 and deviation 1 before anything is seen. What is even
/// between two ends stays so, the rest is normal.
/// </summary>
/// <param name="model">The model's content.</param>
internal sealed class Places(LoadModelContent model)
{
    private static readonly double s_end = Math.Sqrt(3);

    private readonly ModelNumber[] _numbers = [.. model.Numbers.Where(number => number.Spread != Spread.Fixed)];
    private readonly double[] _usual = [.. model.Numbers.Select(number => number.Value)];

    /// <summary>How many coordinates there are.</summary>
    public int Size => _numbers.Length;

    /// <summary>The coordinates of the numbers that calibration narrows.</summary>
    public IReadOnlyList<(LoadParameter Parameter, int Coordinate)> Free { get; } =
        [.. model.Numbers.Where(number => number.Spread != Spread.Fixed).Select((number, at) => (number, at)).Where(one => one.number.Free).Select(one => (one.number.Parameter, one.at))];

    /// <summary>Somewhere, by what is held possible.</summary>
    public double[] Anywhere(Chance chance) => [.. _numbers.Select(number => IsEven(number) ? s_end * ((2 * chance.Share()) - 1) : chance.Normal())];

    /// <summary>How much likelier one value of a coordinate is than another, before anything is seen.</summary>
    /// <returns>The logarithm of the ratio [–].</returns>
    public double Likelier(int coordinate, double to, double from) =>
        !IsEven(_numbers[coordinate]) ? ((from * from) - (to * to)) / 2 : Math.Abs(to) < s_end ? 0 : double.NegativeInfinity;

    /// <summary>The numbers of a place.</summary>
    public Parameters Numbers(double[] place)
    {
        double[] values = [.. _usual];
        for (int i = 0; i < _numbers.Length; i++)
        {
            double share = IsEven(_numbers[i]) ? ((place[i] / s_end) + 1) / 2 : Gaussian.Below(place[i]);
            values[(int)_numbers[i].Parameter] = Possible.At(_numbers[i], Math.Clamp(share, 1e-9, 1 - 1e-9));
        }

        return Parameters.Of(values);
    }

    private static bool IsEven(ModelNumber number) => number.Spread is Spread.Uniform or Spread.LogUniform;
}
