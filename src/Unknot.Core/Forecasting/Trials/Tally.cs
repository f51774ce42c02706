namespace Unknot.Core.Forecasting;

/// <summary>
/// What was measured of the people of an arm: a value of each, and how much it counts. Of a rate, whether it happened and for how many years somebody was watched. Sums and
/// bins are kept, not people, so that it is as large for a million as for a hundred.
/// </summary>
/// <param name="bin">How finely values are told apart where quantiles are asked for, in their unit, above 0.</param>
public sealed class Tally(double bin)
{
    private readonly Dictionary<int, int> _bins = [];
    private double _values;
    private double _weights;
    private double _squares;
    private double _products;
    private double _weightSquares;

    /// <summary>How many people were measured.</summary>
    public int Count { get; private set; }

    /// <summary>The mean; of a rate, events in a year of a person.</summary>
    public double Mean => _values / _weights;

    /// <summary>The standard deviation among people.</summary>
    public double Deviation => Math.Sqrt(Math.Max(0, _squares - (_values * _values / Count)) / Math.Max(1, Count - 1));

    /// <summary>How far off the mean is likely to be, by the people who happened to take part.</summary>
    public double StandardError => Math.Sqrt(Math.Max(0, _squares - (2 * Mean * _products) + (Mean * Mean * _weightSquares))) / _weights;

    /// <summary>Adds what was measured of somebody.</summary>
    /// <param name="value">The value, or 1 where it happened.</param>
    /// <param name="weight">1, or the years somebody was watched.</param>
    public void Add(double value, double weight)
    {
        Add((int)Math.Round(value / bin), 1);
        Add(1, value, weight, value * value, value * weight, weight * weight);
    }

    /// <summary>Adds everybody of another with the same bins.</summary>
    /// <param name="other">The other.</param>
    public void Add(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((int place, int people) in other._bins)
        {
            Add(place, people);
        }

        Add(other.Count, other._values, other._weights, other._squares, other._products, other._weightSquares);
    }

    /// <summary>The value that a share of people lies below.</summary>
    /// <param name="share">0–1.</param>
    /// <returns>The value, to half a bin; of nobody not a number.</returns>
    public double Quantile(double share)
    {
        double before = share * (Count - 1);
        foreach ((int place, int people) in _bins.OrderBy(one => one.Key))
        {
            before -= people;
            if (before < 0)
            {
                return place * bin;
            }
        }

        return double.NaN;
    }

    private void Add(int place, int people) => _bins[place] = _bins.GetValueOrDefault(place) + people;

    private void Add(int people, double values, double weights, double squares, double products, double weightSquares)
    {
        Count += people;
        (_values, _weights, _squares) = (_values + values, _weights + weights, _squares + squares);
        (_products, _weightSquares) = (_products + products, _weightSquares + weightSquares);
    }
}

/// <summary>Quantiles of sorted values.</summary>
internal static class Quantiles
{
    /// <summary>Between the two nearest, in proportion.</summary>
    public static double At(double[] sorted, double share)
    {
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        double place = share * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
