namespace Unknot.Core.Numerics;

/// <summary>What random walks through the same space tell of it, and how well.</summary>
public static class Walks
{
    /// <summary>The standard deviation over all walks.</summary>
    /// <param name="walks">Each walk: its values in order; all as long.</param>
    /// <returns>In the unit of the values.</returns>
    public static double Deviation(IReadOnlyList<double[]> walks) => Math.Sqrt(Variance([.. walks.SelectMany(walk => walk)]));

    /// <summary>How many independent draws the walks are worth.</summary>
    /// <param name="walks">Each walk: its values in order; all as long, 4 or more.</param>
    /// <returns>Their number over <c>1 + 2 Σ ρ</c>, the correlations ρ over ever greater distances added up while pairs of them stay positive (Geyer 1992); at most all.</returns>
    public static double Effective(IReadOnlyList<double[]> walks)
    {
        ArgumentNullException.ThrowIfNull(walks);
        int length = walks[0].Length;
        double spread = Variance([.. walks.SelectMany(walk => walk)]);
        double sum = 0;
        for (int lag = 1; lag + 1 < length && spread > 0; lag += 2)
        {
            double pair = Correlation(walks, lag, spread) + Correlation(walks, lag + 1, spread);
            if (pair <= 0)
            {
                break;
            }

            sum += pair;
        }

        return spread > 0 ? Math.Min(1, 1 / (1 + (2 * sum))) * length * walks.Count : 0;
    }

    /// <summary>How much the walks disagree (split R-hat of Gelman and Rubin).</summary>
    /// <param name="walks">Each walk: its values in order; all as long, 4 or more.</param>
    /// <returns>1 where halves of walks differ no more among each other than within; infinite where nothing moves.</returns>
    public static double Disagreement(IReadOnlyList<double[]> walks)
    {
        ArgumentNullException.ThrowIfNull(walks);
        int half = walks[0].Length / 2;
        double[][] halves = [.. walks.SelectMany(walk => (double[][])[walk[..half], walk[half..(2 * half)]])];
        double within = halves.Average(Variance);
        double between = Variance([.. halves.Select(part => part.Average())]);
        return within > 0 ? Math.Sqrt(((half - 1.0) / half) + (between / within)) : double.PositiveInfinity;
    }

    /// <summary>How two rows of values go together.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other; as many.</param>
    /// <returns>Pearson's correlation [−1–1]; 0 where one does not change.</returns>
    public static double Correlation(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        (double first, double second) = (one.Average(), other.Average());
        double together = one.Zip(other, (a, b) => (a - first) * (b - second)).Sum();
        double apart = Math.Sqrt(one.Sum(a => (a - first) * (a - first)) * other.Sum(b => (b - second) * (b - second)));
        return apart > 0 ? together / apart : 0;
    }

    private static double Correlation(IReadOnlyList<double[]> walks, int lag, double spread)
    {
        double mean = walks.Average(walk => walk.Average());
        double sum = 0;
        foreach (double[] walk in walks)
        {
            for (int i = lag; i < walk.Length; i++)
            {
                sum += (walk[i] - mean) * (walk[i - lag] - mean);
            }
        }

        return sum / (walks.Count * (walks[0].Length - lag)) / spread;
    }

    private static double Variance(double[] values)
    {
        double mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Length - 1);
    }
}
