using System.Runtime.CompilerServices;

namespace Unknot.Core.Physiology;

/// <summary>A stretch of constant load: the tired share goes to its level exponentially, <c>x(t) = level + (x₀ − level)·e^(−rate·t)</c>.</summary>
/// <param name="Level">Where it goes [–].</param>
/// <param name="Rate">How fast [1/s], above 0.</param>
/// <param name="Seconds">How long the stretch is [s].</param>
/// <param name="Left">The share of the distance that is left at its end, <c>e^(−rate·seconds)</c>.</param>
internal readonly record struct LoadPhase(double Level, double Rate, double Seconds, double Left)
{
    public static LoadPhase Of(double level, double rate, double seconds) => new(level, rate, seconds, Math.Exp(-rate * seconds));

    /// <summary>Where the tired share is at its end, without a cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double After(double from) => Level + ((from - Level) * Left);

    /// <summary>By how much and how long the tired share was above the threshold on the way between its beginning and its end [s].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Above(double from, double to, double threshold) => from <= threshold && to <= threshold ? 0
        : from > threshold && to > threshold ? Area(Level, Rate, Seconds, from, to, threshold)
        : Crossing(Level, Rate, Seconds, from, to, threshold);

    /// <summary>Goes through the stretch, never beyond the cap, and adds up by how much and how long the tired share was above the threshold [s].</summary>
    public double Through(ref double tired, double threshold, double cap)
    {
        double from = tired;
        double to = After(from);
        if (to <= cap)
        {
            tired = to;
            return Above(from, to, threshold);
        }

        double reached = from < cap ? Math.Log((from - Level) / (cap - Level)) / Rate : 0;
        tired = cap;
        return (this with { Seconds = reached }).Above(from, cap, threshold) + ((Seconds - reached) * Math.Max(0, cap - threshold));
    }

    // Static, so that a phase stays in registers where the rest is inlined.
    private static double Crossing(double level, double rate, double seconds, double from, double to, double threshold)
    {
        double crossing = Math.Log((from - level) / (threshold - level)) / rate;
        return from > threshold ? Area(level, rate, crossing, from, threshold, threshold) : Area(level, rate, seconds - crossing, threshold, to, threshold);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Area(double level, double rate, double seconds, double from, double to, double threshold) => ((level - threshold) * seconds) + ((from - to) / rate);
}
