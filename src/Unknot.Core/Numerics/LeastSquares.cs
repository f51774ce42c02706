using System.Numerics;

namespace Unknot.Core.Numerics;

/// <summary>Least squares by normal equations, gathered row by row: several right sides for the same left side.</summary>
/// <param name="unknowns">How many numbers are looked for, 1 or more.</param>
/// <param name="sides">How many right sides there are, 1 or more.</param>
public sealed class LeastSquares(int unknowns, int sides)
{
    // Keeps what no row tells of at nought; far below what a row adds.
    private const double Ridge = 1e-6;

    private readonly double[] _left = new double[unknowns * unknowns];
    private readonly double[] _right = new double[sides * unknowns];
    private int _rows;

    /// <summary>Takes an equation.</summary>
    /// <param name="row">Its factors; one an unknown.</param>
    /// <param name="values">What it comes to on each right side.</param>
    public void Add(ReadOnlySpan<double> row, ReadOnlySpan<double> values)
    {
        for (int i = 0; i < unknowns; i++)
        {
            AddScaled(_left.AsSpan(i * unknowns, i + 1), row[..(i + 1)], row[i]);
        }

        for (int side = 0; side < sides; side++)
        {
            AddScaled(_right.AsSpan(side * unknowns, unknowns), row, values[side]);
        }

        _rows++;
    }

    /// <summary>What comes nearest to all equations.</summary>
    /// <returns>The unknowns of each right side.</returns>
    public double[][] Solve()
    {
        double[] root = Cholesky();
        return [.. Enumerable.Range(0, sides).Select(side => Solve(root, _right.AsSpan(side * unknowns, unknowns)))];
    }

    private static void AddScaled(Span<double> sum, ReadOnlySpan<double> row, double by)
    {
        int at = 0;
        for (; at <= sum.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            (new Vector<double>(sum[at..]) + (new Vector<double>(row[at..]) * by)).CopyTo(sum[at..]);
        }

        for (; at < sum.Length; at++)
        {
            sum[at] += row[at] * by;
        }
    }

    /// <summary>The lower triangle L with L Lᵀ = the left side.</summary>
    private double[] Cholesky()
    {
        double[] root = [.. _left];
        for (int i = 0; i < unknowns; i++)
        {
            Span<double> row = root.AsSpan(i * unknowns, unknowns);
            row[i] += Ridge * Math.Max(1, _rows);
            for (int j = 0; j <= i; j++)
            {
                ReadOnlySpan<double> other = root.AsSpan(j * unknowns, unknowns);
                double rest = row[j] - Dot(row[..j], other[..j]);
                row[j] = i == j ? Math.Sqrt(rest) : rest / other[j];
            }
        }

        return root;
    }

    private double[] Solve(double[] root, ReadOnlySpan<double> right)
    {
        double[] found = right.ToArray();
        for (int i = 0; i < unknowns; i++)
        {
            found[i] = (found[i] - Dot(root.AsSpan(i * unknowns, i), found.AsSpan(0, i))) / root[(i * unknowns) + i];
        }

        for (int i = unknowns - 1; i >= 0; i--)
        {
            found[i] /= root[(i * unknowns) + i];
            AddScaled(found.AsSpan(0, i), root.AsSpan(i * unknowns, i), -found[i]);
        }

        return found;
    }

    internal static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        Vector<double> sums = Vector<double>.Zero;
        int at = 0;
        for (; at <= one.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            sums += new Vector<double>(one[at..]) * new Vector<double>(other[at..]);
        }

        double sum = Vector.Sum(sums);
        for (; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return sum;
    }
}
