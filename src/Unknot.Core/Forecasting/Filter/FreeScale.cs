using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>A person's numbers on scales without ends, on which they may be moved a little and remain possible.</summary>
internal sealed class FreeScale
{
    private const double Edge = 1e-3;

    private readonly ModelNumber[] _open;
    private readonly double[] _usual;

    /// <summary>Of every number that is not fixed.</summary>
    public FreeScale(LoadModelContent model)
    {
        _open = [.. model.Numbers.Where(number => number.Spread != Spread.Fixed)];
        _usual = [.. model.Numbers.Select(number => number.Value)];
    }

    /// <summary>How many there are.</summary>
    public int Count => _open.Length;

    /// <summary>The place of a number that is not fixed.</summary>
    public int PlaceOf(LoadParameter parameter) => Array.FindIndex(_open, number => number.Parameter == parameter);

    /// <summary>A person's numbers on these scales.</summary>
    public void Write(Parameters own, Span<double> free)
    {
        for (int i = 0; i < _open.Length; i++)
        {
            free[i] = Free(_open[i], own[_open[i].Parameter]);
        }
    }

    /// <summary>The numbers of such places.</summary>
    public Parameters Read(ReadOnlySpan<double> free)
    {
        Span<double> values = stackalloc double[_usual.Length];
        _usual.CopyTo(values);
        for (int i = 0; i < _open.Length; i++)
        {
            values[(int)_open[i].Parameter] = Bound(_open[i], free[i]);
        }

        return Parameters.Of(values);
    }

    private static bool HasEnds(ModelNumber number) => number.Spread == Spread.Uniform || number.Parameter == LoadParameter.RestFraction;

    private static (double Low, double Wide) Ends(ModelNumber number) => number.Spread == Spread.Uniform ? (number.Low, number.High - number.Low) : (0, 1);

    private static double Free(ModelNumber number, double value)
    {
        if (!HasEnds(number))
        {
            return Math.Log(value);
        }

        (double low, double wide) = Ends(number);
        double share = Math.Clamp((value - low) / wide, Edge, 1 - Edge);
        return Math.Log(share / (1 - share));
    }

    private static double Bound(ModelNumber number, double free)
    {
        if (!HasEnds(number))
        {
            return Math.Exp(free);
        }

        (double low, double wide) = Ends(number);
        return low + (wide / (1 + Math.Exp(-free)));
    }
}
