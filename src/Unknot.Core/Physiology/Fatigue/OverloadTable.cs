using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Unknot.Core.Physiology;

/// <summary>
/// The overload of a day at the desk, for every load, threshold, share of rest and rest multiplier: what a rhythm of work and breaks takes off is worked out once, the
/// rest has a closed form. Immutable after it was made, and shared freely between threads.
/// </summary>
/// <remarks>
/// Once the turns repeat themselves their overload is known (<see cref="SteadyTurn"/>). What is missing of it, because every stretch begins rested and breaks let it begin
/// anew, is a few per cent; it is looked up. MF is linear in the load, so that part is <c>a·M·Δ(θ / (a·M), ρ, r)</c> with <c>M</c> the peak of MF at a load of 1. Where a
/// load reaches its cap (<c>a·M &gt; 1 − a</c>) none of this holds, and the stretch is solved turn by turn.
/// </remarks>
public sealed class OverloadTable
{
    private const int Thresholds = 40;
    private const int Rests = 20;
    private const int Multipliers = 20;
    private const int Row = Thresholds + 3;
    private const int Sheet = (Rests + 3) * Row;
    private const double MostRest = 0.95;
    private const double LeastMultiplier = 1.5;
    private const double MostMultiplier = 80;

    private const double FirstHour = 3600;
    private const double HalfDay = 4 * FirstHour;

    /// <summary>The hours of a usual day at work [h].</summary>
    internal const double UsualHours = 8;

    private static readonly double s_multiplierStep = Math.Log(MostMultiplier / LeastMultiplier) / Multipliers;

    private readonly FatigueConstants _constants;
    private readonly WorkRhythm _rhythm;
    private readonly double[] _missingOfFirstHour;
    private readonly double[] _missingOfHalfDay;
    private readonly double _narrowedTo;

    /// <summary>Works a table out, in about a tenth of a second.</summary>
    /// <param name="constants">How fast units tire and recover; the rest multiplier is not read.</param>
    /// <param name="rhythm">Turns and breaks.</param>
    public OverloadTable(FatigueConstants constants, WorkRhythm rhythm)
    {
        (_constants, _rhythm) = (constants, rhythm);
        (_missingOfFirstHour, _missingOfHalfDay) = (new double[(Multipliers + 3) * Sheet], new double[(Multipliers + 3) * Sheet]);
        Parallel.For(0, Multipliers + 3, Fill);
    }

    private OverloadTable(OverloadTable of, double restMultiplier)
    {
        (_constants, _rhythm) = (of._constants, of._rhythm);
        (_missingOfFirstHour, _missingOfHalfDay) = (of._missingOfFirstHour, of._missingOfHalfDay);
        MultiplierPlace place = PlaceOf(restMultiplier);
        (Leaf, _narrowedTo) = (new(of, place), place.Value);
    }

    internal FatigueConstants Constants => _constants;

    internal WorkRhythm Rhythm => _rhythm;

    /// <summary>The leaf of the multiplier it was narrowed to; null where it was not.</summary>
    internal OverloadSheet? Leaf { get; }

    /// <summary>The overload dose of a day.</summary>
    /// <param name="load">The load while working, <c>a</c> [share of the greatest force, 0–1].</param>
    /// <param name="restFraction">The share of time at muscular rest, <c>ρ</c> [0–0.95]; what is beyond counts as the end.</param>
    /// <param name="restMultiplier">How many times faster units recover at rest, <c>r</c> [1.5–80]; what is beyond counts as the end.</param>
    /// <param name="threshold">The tired share above which it counts, <c>θ</c> [0–1].</param>
    /// <param name="hours">The hours at work, <c>h</c>, in two equal halves with a long pause between [h], 0–24.</param>
    /// <returns><c>Ω = (h/8) · mean over the hours at work of max(0, MF − θ)</c> [–].</returns>
    /// <remarks>
    /// Within 10⁻⁴ of <see cref="DeskStretch"/> at 8 h. Other lengths go by the first hour and the half day: what comes after the first hour repeats itself.
    /// </remarks>
    public double Dose(double load, double restFraction, double restMultiplier, double threshold, double hours) =>
        Dose(load, Math.Min(restFraction, MostRest), PlaceOf(restMultiplier), threshold, hours);

    /// <summary>The same table, quicker for people of one rest multiplier on days of eight hours; all else as before.</summary>
    /// <param name="restMultiplier">How many times faster units recover at rest, <c>r</c> [1.5–80].</param>
    /// <returns>A table that shares what was worked out.</returns>
    public OverloadTable Narrowed(double restMultiplier) => new(this, restMultiplier);

    /// <summary>Where a rest multiplier lies in every table.</summary>
    internal static MultiplierPlace PlaceOf(double restMultiplier)
    {
        double within = Math.Clamp(restMultiplier, LeastMultiplier, MostMultiplier);
        return new(within, Math.Log(within), CubicTaps.At(Math.Log(within / LeastMultiplier) / s_multiplierStep, Multipliers));
    }

    internal double Dose(double load, double restFraction, in MultiplierPlace multiplier, double threshold, double hours)
    {
        if (Leaf is not null && hours == UsualHours && multiplier.Value == _narrowedTo)
        {
            return Leaf.Dose(load, restFraction, threshold);
        }

        SteadyTurn turn = SteadyTurn.Of(restFraction, multiplier.Value, _constants, _rhythm.CycleSeconds);
        double peak = load * turn.Peak;
        if (!(peak > threshold) || hours <= 0)
        {
            return 0;
        }

        double half = hours / 2 * FirstHour;
        if (peak > 1 - load)
        {
            return new DeskStretch(load, restFraction, _constants with { RestMultiplier = multiplier.Value }, _rhythm).Overload(half, threshold) / HalfDay;
        }

        double steady = load * turn.MeanAbove(threshold / load) / peak;
        CubicTaps rest = CubicTaps.At(Math.Log(1 + ((multiplier.Value - 1) * restFraction)) / multiplier.Log * Rests, Rests);
        CubicTaps share = CubicTaps.At((1 - Math.Sqrt(1 - (threshold / peak))) * Thresholds, Thresholds);
        double whole = Math.Max(0, steady - Interpolated(_missingOfHalfDay, multiplier.Taps, rest, share));
        if (half == HalfDay)
        {
            return peak * whole;
        }

        double first = Math.Max(0, steady - Interpolated(_missingOfFirstHour, multiplier.Taps, rest, share)) * FirstHour;
        double later = ((whole * HalfDay) - first) / (HalfDay - FirstHour);
        return peak * Math.Max(0, first + ((half - FirstHour) * later)) / HalfDay;
    }

    /// <summary>The doses of eight hours at a peak of 1, for thresholds that are shares of it; and that peak at a load of 1.</summary>
    internal double DosesOfUnitPeak(double restFraction, in MultiplierPlace multiplier, ReadOnlySpan<double> thresholds, Span<double> doses)
    {
        SteadyTurn turn = SteadyTurn.Of(restFraction, multiplier.Value, _constants, _rhythm.CycleSeconds);
        CubicTaps rest = CubicTaps.At(Math.Log(1 + ((multiplier.Value - 1) * restFraction)) / multiplier.Log * Rests, Rests);
        for (int i = 0; i < thresholds.Length; i++)
        {
            CubicTaps share = CubicTaps.At((1 - Math.Sqrt(1 - thresholds[i])) * Thresholds, Thresholds);
            double steady = turn.MeanAbove(thresholds[i] * turn.Peak) / turn.Peak;
            doses[i] = Math.Max(0, steady - Interpolated(_missingOfHalfDay, multiplier.Taps, rest, share));
        }

        return turn.Peak;
    }

    private static double Interpolated(double[] table, in CubicTaps multiplier, in CubicTaps rest, in CubicTaps share)
    {
        Vector256<double> sum = Vector256<double>.Zero;
        ref double corner = ref MemoryMarshal.GetArrayDataReference(table);
        for (int i = 0; i < 4; i++)
        {
            nuint at = (nuint)(((multiplier.First + i) * Sheet) + (rest.First * Row) + share.First);
            Vector256<double> sheet = (Vector256.LoadUnsafe(ref corner, at) * rest.A) + (Vector256.LoadUnsafe(ref corner, at + Row) * rest.B)
                + (Vector256.LoadUnsafe(ref corner, at + (2 * Row)) * rest.C) + (Vector256.LoadUnsafe(ref corner, at + (3 * Row)) * rest.D);
            sum += sheet * multiplier[i];
        }

        return Vector256.Sum(sum * Vector256.Create(share.A, share.B, share.C, share.D));
    }

    private void Fill(int multiplier)
    {
        double factor = LeastMultiplier * Math.Exp((multiplier - 1) * s_multiplierStep);
        for (int rest = 1; rest < Rests + 3; rest++)
        {
            double speed = Math.Pow(factor, (double)(rest - 1) / Rests);
            Fill((multiplier * Sheet) + (rest * Row), Math.Min(0.999, (speed - 1) / (factor - 1)), factor);
        }

        // There is no less than no rest: the row before the first goes on as the first three do.
        for (int at = multiplier * Sheet; at < (multiplier * Sheet) + Row; at++)
        {
            _missingOfFirstHour[at] = Before(_missingOfFirstHour, at);
            _missingOfHalfDay[at] = Before(_missingOfHalfDay, at);
        }
    }

    private static double Before(double[] table, int at) => (3 * table[at + Row]) - (3 * table[at + (2 * Row)]) + table[at + (3 * Row)];

    private void Fill(int row, double restFraction, double restMultiplier)
    {
        SteadyTurn turn = SteadyTurn.Of(restFraction, restMultiplier, _constants, _rhythm.CycleSeconds);
        DeskStretch stretch = DeskStretch.OfUnitLoad(restFraction, _constants with { RestMultiplier = restMultiplier }, _rhythm);
        FourDesks four = new(stretch, stretch, stretch, stretch);
        for (int share = 0; share < Row; share += Vector256<double>.Count)
        {
            Vector256<double> thresholds = Vector256.Create(Threshold(share, turn.Peak), Threshold(share + 1, turn.Peak), Threshold(share + 2, turn.Peak), Threshold(share + 3, turn.Peak));
            (Vector256<double> firstHour, Vector256<double> halfDay) = (four.Overload(FirstHour, thresholds), four.Overload(HalfDay, thresholds));
            for (int i = 0; i < Vector256<double>.Count && share + i < Row; i++)
            {
                double steady = turn.MeanAbove(thresholds[i]);
                _missingOfFirstHour[row + share + i] = (steady - (firstHour[i] / FirstHour)) / turn.Peak;
                _missingOfHalfDay[row + share + i] = (steady - (halfDay[i] / HalfDay)) / turn.Peak;
            }
        }
    }

    private static double Threshold(int share, double peak)
    {
        double below = 1 - ((double)(share - 1) / Thresholds);
        return (1 - (below * below)) * peak;
    }
}

/// <summary>A rest multiplier and its place in every table, worked out once for a person.</summary>
/// <param name="Value">The multiplier [–].</param>
/// <param name="Log">Its logarithm [–].</param>
/// <param name="Taps">Its neighbours.</param>
internal readonly record struct MultiplierPlace(double Value, double Log, CubicTaps Taps);
