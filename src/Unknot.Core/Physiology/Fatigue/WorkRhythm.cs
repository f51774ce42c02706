namespace Unknot.Core.Physiology;

/// <summary>How work and rest follow each other at a desk.</summary>
/// <param name="CycleSeconds">The length of one turn of load and muscular rest [s], above 0; the rest is its last part.</param>
/// <param name="WorkSeconds">How long one works until a break [s], above 0; infinite where there are none.</param>
/// <param name="BreakSeconds">How long a break lasts [s], 0 or more.</param>
public readonly record struct WorkRhythm(double CycleSeconds, double WorkSeconds, double BreakSeconds)
{
    /// <summary>Work without breaks.</summary>
    /// <param name="cycleSeconds">The length of one turn of load and muscular rest [s].</param>
    /// <returns>The rhythm.</returns>
    public static WorkRhythm Unbroken(double cycleSeconds) => new(cycleSeconds, double.PositiveInfinity, 0);
}
