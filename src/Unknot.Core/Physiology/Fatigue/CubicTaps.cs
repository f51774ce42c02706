namespace Unknot.Core.Physiology;

/// <summary>Where a value lies on an even grid, and what its four neighbours count there: Lagrange's cubic.</summary>
/// <param name="First">The number of the first of the four.</param>
/// <param name="A">The weight of the first [–].</param>
/// <param name="B">The weight of the second [–].</param>
/// <param name="C">The weight of the third [–].</param>
/// <param name="D">The weight of the fourth [–].</param>
internal readonly record struct CubicTaps(int First, double A, double B, double C, double D)
{
    /// <summary>The taps of a place on a grid that has one node before 0 and one after its last.</summary>
    /// <param name="place">The place, counted in nodes from the second on [0–intervals].</param>
    /// <param name="intervals">How many intervals there are between the second node and the last but one.</param>
    public static CubicTaps At(double place, int intervals)
    {
        double within = Math.Clamp(place, 0, intervals);
        int first = Math.Min((int)within, intervals - 1);
        double t = within - first;
        (double before, double after, double last) = (t + 1, t - 1, t - 2);
        return new(first, -t * after * last / 6, before * after * last / 2, -before * t * last / 2, before * t * after / 6);
    }

    public double this[int tap] => tap switch { 0 => A, 1 => B, 2 => C, _ => D };
}
