using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>"Same rate as always": how often it happened after earlier forecasts of the same kind, with two more of people in general.</summary>
/// <param name="Events">How often it did.</param>
/// <param name="Count">After how many.</param>
/// <param name="Prior">How often it does with people in general [0–1].</param>
public readonly record struct OwnRate(int Events, int Count, double Prior)
{
    private const double OfPeople = 2;

    /// <summary>The rate: <c>(events + 2 · prior) / (n + 2)</c> [0–1].</summary>
    public double P => (Events + (OfPeople * Prior)) / (Count + OfPeople);

    /// <summary>As a chance, with how far so few cases can tell.</summary>
    /// <param name="days">Within how many days.</param>
    /// <returns>The chance.</returns>
    public Odds Within(int days)
    {
        (double low, double high) = Beta.Middle(P, P * (1 - P) / (Count + OfPeople + 1), 0.8);
        return new(days, P, low, high);
    }
}
