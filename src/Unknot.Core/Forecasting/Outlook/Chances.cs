using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>Chances and their changes from ways that belong together two by two.</summary>
/// <remarks>
/// Two ways of one draw share what is not known of the person and nothing else: their covariance over the draws is the variance of the chance itself. The interval is that of a beta
/// distribution with the mean and this variance; of a change that of a normal one.
/// </remarks>
internal static class Chances
{
    private const double Middle = 0.8;
    private static readonly double s_reach = Gaussian.Quantile((1 + Middle) / 2);

    /// <summary>The chance within some days.</summary>
    public static Odds Of(int days, ReadOnlySpan<double> ways)
    {
        (double mean, double variance) = Of(ways);
        (double low, double high) = Beta.Middle(mean, variance, Middle);
        return new(days, mean, Math.Min(low, mean), Math.Max(high, mean));
    }

    /// <summary>The change from one to another.</summary>
    public static OddsChange Change(int days, ReadOnlySpan<double> from, ReadOnlySpan<double> to)
    {
        double[] differences = new double[to.Length];
        for (int i = 0; i < differences.Length; i++)
        {
            differences[i] = to[i] - from[i];
        }

        (double mean, double variance) = Of(differences);
        double reach = s_reach * Math.Sqrt(variance);
        return new(days, mean, mean - reach, mean + reach);
    }

    private static (double Mean, double Variance) Of(ReadOnlySpan<double> ways)
    {
        double mean = 0;
        foreach (double way in ways)
        {
            mean += way / ways.Length;
        }

        double together = 0;
        for (int i = 0; i < ways.Length; i += Ways.OfEach)
        {
            together += (ways[i] - mean) * (ways[i + 1] - mean);
        }

        return (mean, Math.Max(0, together / (ways.Length / Ways.OfEach)));
    }
}
