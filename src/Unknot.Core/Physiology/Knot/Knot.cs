using Unknot.Core.Knowledge;

namespace Unknot.Core.Physiology;

/// <summary>The knot itself: irritability that overload feeds and time heals, and sensitisation that follows it for months. Nobody has measured either.</summary>
/// <remarks>
/// <c>dN/dt = k_O Ω (1 − N) + k_Z Z (1 − N) − N/τ_N</c> and <c>dZ/dt = (N − Z)/τ_Z</c>. A hypothesis: what can be seen is pain, the sum of paths.
/// </remarks>
public static class Knot
{
    /// <summary>A day: the first equation is solved exactly with Z as it was in the morning, the second with the mean of N.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state; afterwards that of the evening.</param>
    /// <param name="overload">The overload dose of the day, <c>Ω</c> [–], 0 or more.</param>
    public static void Day(Person person, ref LoadState state, double overload)
    {
        ArgumentNullException.ThrowIfNull(person);
        double fed = (person.OverloadGain * overload) + (person.SensitisedGainPerDay * state.Sensitisation);
        double rate = fed + person.HealingPerDay;
        double level = fed / rate;
        double before = state.Irritability;
        state.Irritability = level + ((before - level) * Math.Exp(-rate));
        double mean = (before + state.Irritability) / 2;
        state.Sensitisation = mean + ((state.Sensitisation - mean) * person.SensitisedLeft);
        state.Relief *= person.PulseLeft;
    }

    /// <summary>A release, a stretch or a massage: less irritability at once, and duller pain for a day or two. Strength, tolerance and sensitisation stay.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state; afterwards that after it.</param>
    /// <param name="seconds">How long [s], 0 or more.</param>
    /// <remarks><c>N ← N (1 − ε f)</c>, <c>H ← 1 − (1 − H)(1 − h f)</c>, <c>f = 1 − e^(−t/t₀)</c>. That longer is more is known; how much is not. <source key="HOU2002" /></remarks>
    public static void Release(Person person, ref LoadState state, double seconds)
    {
        ArgumentNullException.ThrowIfNull(person);
        double most = 1 - Math.Exp(-seconds / person.Own[LoadParameter.ReleaseSeconds]);
        state.Irritability *= 1 - (person.Own[LoadParameter.ReleaseEffect] * most);
        Dull(ref state, person.Own[LoadParameter.PulseHeight] * most);
    }

    /// <summary>Moving in breaks, or warmth: duller pain alone.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state; afterwards that after it.</param>
    public static void Ease(Person person, ref LoadState state)
    {
        ArgumentNullException.ThrowIfNull(person);
        Dull(ref state, person.Own[LoadParameter.BreakPulse]);
    }

    private static void Dull(ref LoadState state, double share) => state.Relief = 1 - ((1 - state.Relief) * (1 - share));
}
