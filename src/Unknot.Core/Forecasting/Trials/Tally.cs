namespace Unknot.Core.Forecasting;

/// <summary>What was measured of the people of an arm: a value of each, and how much it counts. Of a rate, whether it happened and for how many years somebody was watched.</summary>
public sealed class Tally
{
    private readonly List<(double Value, double Weight)> _people = [];

    /// <summary>How many people were measured.</summary>
    public int Count => _people.Count;

    /// <summary>The mean; of a rate, events in a year of a person.</summary>
    public double Mean => _people.Sum(one => one.Value) / _people.Sum(one => one.Weight);

    /// <summary>The standard deviation among people.</summary>
    public double Deviation
    {
        get
        {
            double mean = _people.Average(one => one.Value);
            return Math.Sqrt(_people.Sum(one => (one.Value - mean) * (one.Value - mean)) / Math.Max(1, _people.Count - 1));
        }
    }

    /// <summary>How far off the mean is likely to be, by the people who happened to take part.</summary>
    public double StandardError
    {
        get
        {
            (double mean, double weight) = (Mean, _people.Sum(one => one.Weight));
            return Math.Sqrt(_people.Sum(one => Square(one.Value - (mean * one.Weight)))) / weight;
        }
    }

    /// <summary>Adds what was measured of somebody.</summary>
    /// <param name="value">The value, or 1 where it happened.</param>
    /// <param name="weight">1, or the years somebody was watched.</param>
    public void Add(double value, double weight) => _people.Add((value, weight));

    /// <summary>Adds everybody of another.</summary>
    /// <param name="other">The other.</param>
    public void Add(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _people.AddRange(other._people);
    }

    /// <summary>The value that a share of people lies below.</summary>
    /// <param name="share">0–1.</param>
    /// <returns>The value; of nobody not a number.</returns>
    public double Quantile(double share) => Quantiles.At([.. _people.Select(one => one.Value).Order()], share);

    private static double Square(double value) => value * value;
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
