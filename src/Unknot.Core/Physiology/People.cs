using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Physiology;

/// <summary>People of a group: alike in most, and each with their own load, rest, susceptibility and pace of healing.</summary>
public static class People
{
    /// <summary>Draws a person.</summary>
    /// <param name="group">The group's numbers: medians and spreads.</param>
    /// <param name="levers">What each part carries while all is well [–].</param>
    /// <param name="chance">Where chance comes from; four numbers a person, so that the same stream gives the same person.</param>
    /// <returns>The person.</returns>
    public static Person Draw(Parameters group, Parts levers, Chance chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        return Of(group, levers, chance.Normal(), chance.Normal(), chance.Normal(), chance.Normal());
    }

    /// <summary>The person who lies so far from the middle of the group.</summary>
    /// <param name="group">The group's numbers: medians and spreads.</param>
    /// <param name="levers">What each part carries while all is well [–].</param>
    /// <param name="load">How far in load [standard deviations].</param>
    /// <param name="rest">How far in rest [standard deviations].</param>
    /// <param name="gain">How far in susceptibility [standard deviations].</param>
    /// <param name="days">How far in the days of healing [standard deviations].</param>
    /// <returns>The person: <c>ln a₀</c>, <c>logit ρ</c>, <c>ln k_O</c> and <c>ln τ_N</c> are normal among people.</returns>
    public static Person Of(Parameters group, Parts levers, double load, double rest, double gain, double days)
    {
        ArgumentNullException.ThrowIfNull(group);
        Span<double> own = stackalloc double[Parameters.Count];
        group.Values.CopyTo(own);
        own[(int)LoadParameter.Load] *= Math.Exp(group[LoadParameter.LoadSpread] * load);
        double odds = group[LoadParameter.RestFraction] / (1 - group[LoadParameter.RestFraction]) * Math.Exp(group[LoadParameter.RestSpread] * rest);
        own[(int)LoadParameter.RestFraction] = odds / (1 + odds);
        own[(int)LoadParameter.OverloadGain] *= Math.Exp(group[LoadParameter.GainSpread] * gain);
        own[(int)LoadParameter.IrritableDays] *= Math.Exp(group[LoadParameter.IrritableSpread] * days);
        return new(Parameters.Of(own), levers);
    }
}
