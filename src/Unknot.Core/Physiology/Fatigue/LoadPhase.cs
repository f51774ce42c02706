namespace Unknot.Core.Physiology;

/// <summary>A stretch of constant load: the tired share goes to its level exponentially, <c>x(t) = level + (x₀ − level)·e^(−rate·t)</c>.</summary>
/// <param name="Level">Where it goes [–].</param>
/// <param name="Rate">How fast [1/s], above 0.</param>
/// <param name="Seconds">How long the stretch is [s].</param>
/// <param name="Left">The share of the distance that is left at its end, <c>e^(−rate·seconds)</c>.</param>
internal readonly record struct LoadPhase(double Level, double Rate, double Seconds, double Left)
{
    public static LoadPhase Of(double level, double rate, double seconds) => new(level, rate, seconds, Math.Exp(-rate * seconds));

    /// <summary>Goes through the stretch, never beyond the cap, and adds up by how much and how long the tired share was above the threshold [s].</summary>
    public double Through(ref double tired, double threshold, double cap)
    {
        double from = tired;
        double to = Level + ((from - Level) * Left);
        if (to <= cap)
        {
            tired = to;
            return Above(from, to, threshold, Seconds);
        }

        double reached = from < cap ? Math.Log((from - Level) / (cap - Level)) / Rate : 0;
        tired = cap;
        return Above(from, cap, threshold, reached) + ((Seconds - reached) * Math.Max(0, cap - threshold));
    }

    /// <summary>∫ max(0, x − threshold) dt between two points of the curve.</summary>
    private double Above(double from, double to, double threshold, double seconds)
    {
        if (from <= threshold && to <= threshold)
        {
            return 0;
        }

        if (from > threshold && to > threshold)
        {
            return Area(from, to, threshold, seconds);
        }

        double crossing = Math.Log((from - Level) / (threshold - Level)) / Rate;
        return from > threshold ? Area(from, threshold, threshold, crossing) : Area(threshold, to, threshold, seconds - crossing);
    }

    private double Area(double from, double to, double threshold, double seconds) => ((Level - threshold) * seconds) + ((from - to) / Rate);
}
