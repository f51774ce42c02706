namespace Unknot.Core.Physiology;

/// <summary>A load held without a pause, where as many units are active as it needs (MA = load): solved exactly.</summary>
public static class SustainedLoad
{
    /// <summary>The share of tired units after a time.</summary>
    /// <param name="fatigued">The share before, <c>MF</c> [0–1].</param>
    /// <param name="load">The load [share of the greatest force, 0–1].</param>
    /// <param name="seconds">How long [s], 0 or more.</param>
    /// <param name="constants">How fast units tire and recover.</param>
    /// <returns>The share at the end [0–1]; never more than <c>1 − load</c>, from where on the load is no longer held.</returns>
    /// <remarks><c>dMF/dt = F·load − Rᵣ·MF</c>. <source key="FREYLAW2012" /></remarks>
    public static double FatiguedAfter(double fatigued, double load, double seconds, FatigueConstants constants)
    {
        double recovery = constants.RecoveryAt(load);
        double level = constants.FatiguePerSecond * load / recovery;
        return Math.Min(1 - load, level + ((fatigued - level) * Math.Exp(-recovery * seconds)));
    }

    /// <summary>How long a rested muscle holds a load.</summary>
    /// <param name="load">The load [share of the greatest force], above 0 and at most 1.</param>
    /// <param name="constants">How fast units tire and recover.</param>
    /// <returns>The endurance time [s]; infinite up to <see cref="FatigueConstants.Asymptote"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The load is outside its range.</exception>
    /// <remarks><c>ET = −ln(1 − R·(1 − load) / (F·load)) / R</c>: when MA + MR falls below the load. <source key="FREYLAW2012" /></remarks>
    public static double EnduranceSeconds(double load, FatigueConstants constants)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(load);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(load, 1);
        double recovery = constants.RecoveryPerSecond;
        double left = 1 - (recovery * (1 - load) / (constants.FatiguePerSecond * load));
        return left <= 0 ? double.PositiveInfinity : -Math.Log(left) / recovery;
    }
}
