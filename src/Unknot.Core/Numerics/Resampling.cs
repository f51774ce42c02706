namespace Unknot.Core.Numerics;

/// <summary>How far a number could have been another, had other cases been drawn.</summary>
public static class Resampling
{
    /// <summary>The interval of a ratio of sums, by drawing the cases anew with replacement (percentile bootstrap).</summary>
    /// <param name="got">What each case got [–]; as many as <paramref name="of"/>.</param>
    /// <param name="of">What each case had to get [–], at least 0.</param>
    /// <param name="resamples">How often they are drawn; 1 or more.</param>
    /// <param name="share">The share of draws the interval holds [0–1].</param>
    /// <param name="chance">Where chance comes from; the same seed gives the same interval.</param>
    /// <returns>The ends of the interval [–]. They fall together where every case got all or nothing: few cases cannot tell.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or there is nothing to get.</exception>
    public static (double Low, double High) Ratio(ReadOnlySpan<double> got, ReadOnlySpan<double> of, int resamples, double share, Random chance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        if (got.Length != of.Length || !of.ContainsAnyExcept(0))
        {
            throw new ArgumentException("As many were got as there were to get, and there must be something to get.", nameof(of));
        }

        double[] ratios = new double[resamples];
        for (int draw = 0; draw < resamples; draw++)
        {
            ratios[draw] = Drawn(got, of, chance);
        }

        Array.Sort(ratios);
        return (At(ratios, (1 - share) / 2), At(ratios, (1 + share) / 2));
    }

    /// <summary>One draw; drawn once more while it holds nothing to get.</summary>
    private static double Drawn(ReadOnlySpan<double> got, ReadOnlySpan<double> of, Random chance)
    {
        while (true)
        {
            double all = 0;
            double part = 0;
            for (int i = 0; i < of.Length; i++)
            {
                int drawn = chance.Next(of.Length);
                all += of[drawn];
                part += got[drawn];
            }

            if (all > 0)
            {
                return part / all;
            }
        }
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1))];
}
