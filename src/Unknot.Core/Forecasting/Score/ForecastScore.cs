using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>How good forecasts were, together.</summary>
/// <param name="Count">How many.</param>
/// <param name="Events">How often it happened.</param>
/// <param name="Brier">The mean squared distance of what was said from what happened [0–1]; 0 is best.</param>
/// <param name="OwnRateBrier">The same of "same rate as always" [0–1].</param>
/// <param name="Sharpness">The variance of what was said [0–0.25]: 0 where always the same was said.</param>
/// <param name="Bins">What was said beside how often it happened.</param>
public sealed record ForecastScore(int Count, int Events, double Brier, double OwnRateBrier, double Sharpness, IReadOnlyList<ReliabilityBin> Bins)
{
    private const int MostBins = 5;

    /// <summary>The skill over "same rate as always" [–]: 1 is perfect, 0 no better, below 0 worse; not a number where that was perfect.</summary>
    public double Skill => 1 - (Brier / OwnRateBrier);

    /// <summary>Scores forecasts.</summary>
    /// <param name="said">What was said, what the own rate said, and whether it happened; at least one.</param>
    /// <returns>The score.</returns>
    public static ForecastScore Of(IReadOnlyCollection<(double Said, double Own, bool Happened)> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        double mean = said.Average(one => one.Said);
        return new(
            said.Count, said.Count(one => one.Happened), said.Average(one => Square(one.Said, one.Happened)), said.Average(one => Square(one.Own, one.Happened)),
            said.Average(one => (one.Said - mean) * (one.Said - mean)), Reliability.Bins([.. said.Select(one => (one.Said, one.Happened))], MostBins));
    }

    private static double Square(double said, bool happened)
    {
        double off = said - (happened ? 1 : 0);
        return off * off;
    }
}
