namespace Unknot.Core.Physiology;

/// <summary>How fast the motor units of a muscle tire and recover.</summary>
/// <param name="FatiguePerSecond">The rate at which active units tire, <c>F</c> [1/s], above 0.</param>
/// <param name="RecoveryPerSecond">The rate at which tired units recover under load, <c>R</c> [1/s], above 0.</param>
/// <param name="RestMultiplier">How many times faster they recover at rest, <c>r</c> [–], 1 or more.</param>
/// <param name="RestLevel">The load up to which a muscle counts as at rest [share of the greatest force], 0 or more.</param>
/// <remarks><source key="FREYLAW2012" /><source key="LOOFT2018" /></remarks>
public readonly record struct FatigueConstants(double FatiguePerSecond, double RecoveryPerSecond, double RestMultiplier, double RestLevel)
{
    /// <summary>The load that can be held for ever, <c>θ = R / (F + R)</c> [share of the greatest force].</summary>
    public double Asymptote => RecoveryPerSecond / (FatiguePerSecond + RecoveryPerSecond);

    /// <summary>The rate of recovery under a load.</summary>
    /// <param name="load">The load [share of the greatest force, 0–1].</param>
    /// <returns><c>R</c>, or <c>r·R</c> where the muscle is at rest [1/s].</returns>
    public double RecoveryAt(double load) => load <= RestLevel ? RestMultiplier * RecoveryPerSecond : RecoveryPerSecond;
}
