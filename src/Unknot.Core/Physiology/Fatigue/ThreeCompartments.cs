using Unknot.Core.Numerics;

namespace Unknot.Core.Physiology;

/// <summary>The three-compartment controller model of muscle fatigue with faster recovery at rest (3CC-r), in full.</summary>
/// <remarks>
/// <c>dMA/dt = C − F·MA</c>, <c>dMR/dt = −C + Rᵣ·MF</c>, <c>dMF/dt = F·MA − Rᵣ·MF</c>, where the controller brings the active units to the load,
/// <c>C = L·(load − MA)</c>, as far as there are resting ones: <c>C = L·MR</c> where MA is below the load and MR below what is missing.
/// Recovery is faster at rest only (<see cref="FatigueConstants.RestLevel"/>), not whenever units are let go: the two conventions in use differ greatly at desk loads.
/// <source key="FREYLAW2012" /><source key="LOOFT2018" /><source key="RAKSHIT2021" />
/// </remarks>
public static class ThreeCompartments
{
    /// <summary>How fast the pools change.</summary>
    /// <param name="pools">Where the units are.</param>
    /// <param name="load">The load to be held [share of the greatest force, 0–1].</param>
    /// <param name="constants">How fast they tire and recover.</param>
    /// <param name="trackingPerSecond">How fast units are called in and let go, <c>L</c> [1/s], above 0.</param>
    /// <returns>The change of each pool [1/s]; the three add up to 0.</returns>
    public static Pools Rates(Pools pools, double load, FatigueConstants constants, double trackingPerSecond)
    {
        double missing = load - pools.Active;
        double called = trackingPerSecond * (missing > 0 ? Math.Min(missing, pools.Resting) : missing);
        double tired = constants.FatiguePerSecond * pools.Active;
        double recovered = constants.RecoveryAt(load) * pools.Fatigued;
        return new(called - tired, recovered - called, tired - recovered);
    }

    /// <summary>Where the units are after a load was to be held for a time.</summary>
    /// <param name="pools">Where they are before.</param>
    /// <param name="load">The load, constant all the while [share of the greatest force, 0–1].</param>
    /// <param name="seconds">How long [s], 0 or more.</param>
    /// <param name="constants">How fast they tire and recover.</param>
    /// <param name="trackingPerSecond">How fast units are called in and let go, <c>L</c> [1/s], above 0.</param>
    /// <param name="tolerance">How far off a step of the solver may be [–], above 0.</param>
    /// <returns>The pools at the end. Where the load could not be held, fewer are active than it needs.</returns>
    public static Pools After(Pools pools, double load, double seconds, FatigueConstants constants, double trackingPerSecond, double tolerance)
    {
        Span<double> state = [pools.Active, pools.Resting, pools.Fatigued];
        DormandPrince.Integrate(
            (_, at, rates) =>
            {
                Pools change = Rates(new(at[0], at[1], at[2]), load, constants, trackingPerSecond);
                (rates[0], rates[1], rates[2]) = (change.Active, change.Resting, change.Fatigued);
            },
            0, seconds, state, tolerance);
        return new(state[0], state[1], state[2]);
    }
}
