using System.Runtime.Intrinsics;

namespace Unknot.Core.Physiology;

/// <summary>
/// The overload of a day of eight hours for people who share a rest multiplier, as those of one draw do: a leaf of <see cref="OverloadTable"/> that is looked up without a
/// logarithm, for one person or for four at once. Immutable.
/// </summary>
/// <remarks>
/// <c>Ω = P·v(x, y)</c> with <c>x = rρ/(1 + (r − 1)ρ)</c>, so that 1 − x is the mean of MF against that without rest, <c>P = a·M(x)</c> the peak of MF and
/// <c>y = 1 − √(1 − θ/P)</c>. M and v are linear between nodes.
/// </remarks>
internal sealed class OverloadSheet
{
    private const int Rests = 160;
    private const int Thresholds = 160;
    private const int Row = Thresholds + 1;

    private readonly OverloadTable _table;
    private readonly MultiplierPlace _multiplier;
    private readonly double[] _peaks = new double[Rests + 1];
    private readonly double[] _doses = new double[(Rests + 1) * Row];

    /// <summary>Works it out, in about a thousandth of a second.</summary>
    public OverloadSheet(OverloadTable table, in MultiplierPlace multiplier)
    {
        (_table, _multiplier) = (table, multiplier);
        Span<double> thresholds = stackalloc double[Row];
        for (int column = 0; column < Row; column++)
        {
            double below = 1 - ((double)column / Thresholds);
            thresholds[column] = 1 - (below * below);
        }

        for (int row = 0; row <= Rests; row++)
        {
            double rested = (double)row / Rests;
            double fraction = Math.Min(0.999, rested / (multiplier.Value - ((multiplier.Value - 1) * rested)));
            _peaks[row] = table.DosesOfUnitPeak(fraction, multiplier, thresholds, _doses.AsSpan(row * Row, Row));
        }
    }

    /// <summary>The dose of a day of eight hours.</summary>
    /// <param name="load">The load while working [share of the greatest force, 0–1].</param>
    /// <param name="restFraction">The share of time at muscular rest [0–0.95].</param>
    /// <param name="threshold">The tired share above which it counts [0–1].</param>
    public double Dose(double load, double restFraction, double threshold)
    {
        double across = Rests * _multiplier.Value * restFraction / (1 + ((_multiplier.Value - 1) * restFraction));
        int row = (int)across;
        across -= row;
        double peak = load * (_peaks[row] + (across * (_peaks[row + 1] - _peaks[row])));
        if (!(peak > threshold))
        {
            return 0;
        }

        if (peak > 1 - load)
        {
            return _table.Dose(load, restFraction, _multiplier, threshold, OverloadTable.UsualHours);
        }

        double along = Thresholds * (1 - Math.Sqrt(1 - (threshold / peak)));
        int column = Math.Min((int)along, Thresholds - 1);
        int at = (row * Row) + column;
        along -= column;
        double one = _doses[at] + (along * (_doses[at + 1] - _doses[at]));
        double other = _doses[at + Row] + (along * (_doses[at + Row + 1] - _doses[at + Row]));
        return peak * (one + (across * (other - one)));
    }

    /// <summary>The same of four people.</summary>
    public Vector256<double> Dose(Vector256<double> load, Vector256<double> restFraction, double threshold)
    {
        Vector256<double> across = restFraction * (Rests * _multiplier.Value) / (Vector256<double>.One + (restFraction * (_multiplier.Value - 1)));
        TablePlaces row = TablePlaces.Of(ref across, Rests - 1);
        Vector256<double> node = row.Read(_peaks, 0);
        Vector256<double> peak = load * (node + (across * (row.Read(_peaks, 1) - node)));
        Vector256<double> limit = Vector256.Create(threshold);
        if (Vector256.LessThanOrEqualAll(peak, limit))
        {
            return Vector256<double>.Zero;
        }

        if (Vector256.GreaterThanAny(peak, Vector256<double>.One - load))
        {
            return OneByOne(load, restFraction, threshold);
        }

        peak = Vector256.Max(peak, limit);
        Vector256<double> along = (Vector256<double>.One - Vector256.Sqrt(Vector256<double>.One - (limit / peak))) * Thresholds;
        TablePlaces at = TablePlaces.Of(ref along, Thresholds - 1).InRow(row, Row);
        Vector256<double> first = at.Read(_doses, 0), second = at.Read(_doses, Row);
        Vector256<double> one = first + (along * (at.Read(_doses, 1) - first));
        Vector256<double> other = second + (along * (at.Read(_doses, Row + 1) - second));
        return peak * (one + (across * (other - one)));
    }

    private Vector256<double> OneByOne(Vector256<double> load, Vector256<double> restFraction, double threshold) => Vector256.Create(
        Dose(load[0], restFraction[0], threshold), Dose(load[1], restFraction[1], threshold), Dose(load[2], restFraction[2], threshold), Dose(load[3], restFraction[3], threshold));
}

/// <summary>Where four people look in a table.</summary>
internal readonly record struct TablePlaces(int A, int B, int C, int D)
{
    /// <summary>The nodes before four places; the places are then counted from them.</summary>
    public static TablePlaces Of(ref Vector256<double> places, int last)
    {
        Vector256<double> nodes = Vector256.Min(Vector256.Floor(places), Vector256.Create((double)last));
        places -= nodes;
        return new((int)nodes[0], (int)nodes[1], (int)nodes[2], (int)nodes[3]);
    }

    /// <summary>The same columns, each in its row.</summary>
    public TablePlaces InRow(TablePlaces row, int length) => new((row.A * length) + A, (row.B * length) + B, (row.C * length) + C, (row.D * length) + D);

    /// <summary>What stands there, or so far beyond.</summary>
    public Vector256<double> Read(double[] nodes, int beyond) => Vector256.Create(nodes[A + beyond], nodes[B + beyond], nodes[C + beyond], nodes[D + beyond]);
}
