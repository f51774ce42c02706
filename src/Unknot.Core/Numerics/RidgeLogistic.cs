namespace Unknot.Core.Numerics;

/// <summary>Logistic regression held near what was believed before.</summary>
public static class RidgeLogistic
{
    private const int MostSteps = 25;
    private const double Exact = 1e-9;
    private const double MostMoved = 4;
    private const int MostHalved = 20;

    /// <summary>Fits it.</summary>
    /// <param name="rows">What is known of each case; all of one length.</param>
    /// <param name="happened">Whether it happened; as many.</param>
    /// <param name="weights">How much each case counts, 0 or more; as many.</param>
    /// <param name="towards">The coefficients believed in before; as many as a row has numbers.</param>
    /// <param name="penalties">How strongly each is held there, above 0; as many.</param>
    /// <returns>The coefficients of the least <c>−Σ w ln L + Σ λ (β − β₀)²/2</c>, by Newton's steps.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double[] Fit(
        IReadOnlyList<double[]> rows, IReadOnlyList<bool> happened, IReadOnlyList<double> weights, IReadOnlyList<double> towards, IReadOnlyList<double> penalties)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(towards);
        if (rows.Count != happened?.Count || rows.Count != weights?.Count || towards.Count != penalties?.Count || rows.Any(row => row.Length != towards.Count))
        {
            throw new ArgumentException("Every case has an outcome, a weight and a number for each coefficient.", nameof(rows));
        }

        double[] at = [.. towards];
        for (int step = 0; step < MostSteps; step++)
        {
            double[] moved = Newton(rows, happened, weights, towards, penalties, at);
            double most = moved.Max(Math.Abs);
            double now = Loss(rows, happened, weights, towards, penalties, at);
            double[] next = Moved(at, moved, Math.Min(1, MostMoved / Math.Max(most, 1e-300)));
            for (int halved = 0; halved < MostHalved && Loss(rows, happened, weights, towards, penalties, next) > now; halved++)
            {
                // A step may lead beyond the lowest place, and up on the other side.
                next = [.. at.Zip(next, (from, to) => (from + to) / 2)];
            }

            at = next;
            if (most < Exact)
            {
                break;
            }
        }

        return at;
    }

    /// <summary>How likely it is.</summary>
    /// <param name="coefficients">The coefficients.</param>
    /// <param name="row">What is known; as many numbers.</param>
    /// <returns>0–1.</returns>
    public static double At(ReadOnlySpan<double> coefficients, ReadOnlySpan<double> row)
    {
        double sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            sum += coefficients[i] * row[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static double[] Moved(double[] at, double[] by, double share) => [.. at.Zip(by, (from, step) => from + (share * step))];

    /// <summary>What is to be as small as it can be.</summary>
    private static double Loss(
        IReadOnlyList<double[]> rows, IReadOnlyList<bool> happened, IReadOnlyList<double> weights, IReadOnlyList<double> towards, IReadOnlyList<double> penalties, double[] at)
    {
        double sum = 0;
        for (int i = 0; i < at.Length; i++)
        {
            sum += penalties[i] * (at[i] - towards[i]) * (at[i] - towards[i]) / 2;
        }

        for (int n = 0; n < rows.Count; n++)
        {
            double likely = At(at, rows[n]);
            sum -= weights[n] * Math.Log(Math.Max(happened[n] ? likely : 1 - likely, 1e-300));
        }

        return sum;
    }

    private static double[] Newton(
        IReadOnlyList<double[]> rows, IReadOnlyList<bool> happened, IReadOnlyList<double> weights, IReadOnlyList<double> towards, IReadOnlyList<double> penalties, double[] at)
    {
        int count = at.Length;
        (double[,] curve, double[] slope) = (new double[count, count], new double[count]);
        for (int i = 0; i < count; i++)
        {
            (curve[i, i], slope[i]) = (penalties[i], penalties[i] * (towards[i] - at[i]));
        }

        for (int n = 0; n < rows.Count; n++)
        {
            double likely = At(at, rows[n]);
            (double bend, double off) = (weights[n] * likely * (1 - likely), weights[n] * ((happened[n] ? 1 : 0) - likely));
            for (int i = 0; i < count; i++)
            {
                slope[i] += off * rows[n][i];
                for (int j = 0; j <= i; j++)
                {
                    curve[i, j] += bend * rows[n][i] * rows[n][j];
                }
            }
        }

        return Solve(curve, slope);
    }

    /// <summary>Solves by Cholesky's root; the lower half is read, and afterwards holds the root.</summary>
    private static double[] Solve(double[,] lower, double[] right)
    {
        int count = right.Length;
        double[] solved = [.. right];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = lower[i, j];
                for (int k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                lower[i, j] = i == j ? Math.Sqrt(sum) : sum / lower[j, j];
                solved[i] -= i == j ? 0 : lower[i, j] * solved[j];
            }

            solved[i] /= lower[i, i];
        }

        for (int i = count - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < count; k++)
            {
                solved[i] -= lower[k, i] * solved[k];
            }

            solved[i] /= lower[i, i];
        }

        return solved;
    }
}
