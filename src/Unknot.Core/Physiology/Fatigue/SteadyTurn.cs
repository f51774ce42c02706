namespace Unknot.Core.Physiology;

/// <summary>One turn of load and rest, at a load of 1, once turns repeat themselves: the tired share rises from its trough to its peak and falls back.</summary>
/// <param name="Peak">The tired share when the rest begins [–].</param>
/// <param name="Trough">The tired share when the load begins [–].</param>
/// <param name="Level">Where it would go without a rest, <c>F / R</c> [–].</param>
/// <param name="Recovery">The rate of recovery under load [1/s].</param>
/// <param name="RestRecovery">The rate of recovery at rest [1/s].</param>
/// <param name="WorkSeconds">How long the load lasts [s].</param>
/// <param name="Seconds">How long the turn lasts [s].</param>
internal readonly record struct SteadyTurn(double Peak, double Trough, double Level, double Recovery, double RestRecovery, double WorkSeconds, double Seconds)
{
    public static SteadyTurn Of(double restFraction, double restMultiplier, FatigueConstants constants, double seconds)
    {
        (double recovery, double restRecovery) = (constants.RecoveryPerSecond, restMultiplier * constants.RecoveryPerSecond);
        double work = (1 - restFraction) * seconds;
        double leftByWork = Math.Exp(-recovery * work);
        double leftByRest = Math.Exp(-restRecovery * restFraction * seconds);
        double level = constants.FatiguePerSecond / recovery;
        double peak = level * (1 - leftByWork) / (1 - (leftByWork * leftByRest));
        return new(peak, peak * leftByRest, level, recovery, restRecovery, work, seconds);
    }

    /// <summary>The mean over the turn of what is above a threshold.</summary>
    public double MeanAbove(double threshold)
    {
        if (threshold >= Peak)
        {
            return 0;
        }

        if (threshold <= Trough)
        {
            return (((Level * WorkSeconds) + ((Trough - Peak) / Recovery) + ((Peak - Trough) / RestRecovery)) / Seconds) - threshold;
        }

        double working = WorkSeconds - (Math.Log((Level - Trough) / (Level - threshold)) / Recovery);
        double resting = Math.Log(Peak / threshold) / RestRecovery;
        return (((Level - threshold) * working) + ((threshold - Peak) / Recovery) + ((Peak - threshold) / RestRecovery) - (threshold * resting)) / Seconds;
    }
}
