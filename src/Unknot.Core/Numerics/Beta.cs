namespace Unknot.Core.Numerics;

/// <summary>The beta distribution: what is held possible of a probability.</summary>
public static class Beta
{
    private const int MostTerms = 300;
    private const int Halvings = 60;
    private const double Exact = 1e-12;

    /// <summary>The ends of the middle of what is possible, by the mean and the variance.</summary>
    /// <param name="mean">The mean [0–1].</param>
    /// <param name="variance">The variance, 0 or more; more than there can be counts as nearly the most there can be.</param>
    /// <param name="share">The share in the middle [0–1].</param>
    /// <returns>The ends [0–1]; both the mean where nothing is open.</returns>
    public static (double Low, double High) Middle(double mean, double variance, double share)
    {
        double most = mean * (1 - mean);
        if (!(variance > Exact) || most <= Exact)
        {
            return (mean, mean);
        }

        double size = (most / Math.Min(variance, 0.9 * most)) - 1;
        return (Quantile(mean * size, (1 - mean) * size, (1 - share) / 2), Quantile(mean * size, (1 - mean) * size, (1 + share) / 2));
    }

    /// <summary>The value that a share of what is possible lies below.</summary>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0.</param>
    /// <param name="share">0–1.</param>
    /// <returns>The value [0–1], to 10⁻¹⁶ by halving.</returns>
    public static double Quantile(double a, double b, double share)
    {
        (double low, double high) = (0, 1);
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Below(a, b, middle) < share ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>The share of what is possible below a value: the regularised incomplete beta function.</summary>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0.</param>
    /// <param name="value">The value [0–1].</param>
    /// <returns>0–1, to about twelve digits.</returns>
    public static double Below(double a, double b, double value)
    {
        if (value is <= 0 or >= 1)
        {
            return value <= 0 ? 0 : 1;
        }

        double front = Math.Exp((a * Math.Log(value)) + (b * Math.Log(1 - value)) + LogGamma(a + b) - LogGamma(a) - LogGamma(b));
        return value < (a + 1) / (a + b + 2) ? front * Fraction(a, b, value) / a : 1 - (front * Fraction(b, a, 1 - value) / b);
    }

    /// <summary>The continued fraction of the incomplete beta function, from its beginning on (Lentz).</summary>
    private static double Fraction(double a, double b, double value)
    {
        (double c, double d) = (1, 1 / Away(1 - ((a + b) * value / (a + 1))));
        double all = d;
        for (int m = 1; m < MostTerms; m++)
        {
            double even = m * (b - m) * value / ((a + (2 * m) - 1) * (a + (2 * m)));
            (c, d) = (Away(1 + (even / c)), 1 / Away(1 + (even * d)));
            all *= c * d;
            double odd = -(a + m) * (a + b + m) * value / ((a + (2 * m)) * (a + (2 * m) + 1));
            (c, d) = (Away(1 + (odd / c)), 1 / Away(1 + (odd * d)));
            all *= c * d;
            if (Math.Abs((c * d) - 1) < Exact)
            {
                break;
            }
        }

        return all;
    }

    private static double Away(double from) => Math.Abs(from) < 1e-300 ? 1e-300 : from;

    /// <summary>Stirling's series, after the argument was raised to where it is exact.</summary>
    private static double LogGamma(double at)
    {
        double before = 0;
        for (; at < 12; at++)
        {
            before += Math.Log(at);
        }

        double inverse = 1 / (at * at);
        double series = ((1.0 / 12) - (inverse * ((1.0 / 360) - (inverse * ((1.0 / 1260) - (inverse / 1680)))))) / at;
        return ((at - 0.5) * Math.Log(at)) - at + (0.5 * Math.Log(2 * Math.PI)) + series - before;
    }
}
