using Unknot.Core.Knowledge;

namespace Unknot.Core.Physiology;

/// <summary>Something about each of the three parts that share the load of the shoulder blade.</summary>
/// <param name="Upper">Of the upper part, the one looked at.</param>
/// <param name="Middle">Of the middle part.</param>
/// <param name="Lower">Of the lower part.</param>
public readonly record struct Parts(double Upper, double Middle, double Lower)
{
    /// <summary>The same of each.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Three of it.</returns>
    public static Parts Each(double value) => new(value, value, value);

    /// <summary>What each part carries while all is well.</summary>
    /// <param name="parts">The three parts of the content.</param>
    /// <returns>Their levers [–].</returns>
    public static Parts Of(IReadOnlyList<LoadPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new(parts[0].Part, parts[1].Part, parts[2].Part);
    }
}

/// <summary>How active each of three parts is that share a load, by how strong and how practised they are.</summary>
/// <remarks>
/// Of <c>min Σ aᵢ²/wᵢ</c> with <c>Σ rᵢ Sᵢ aᵢ = M</c> the solution is <c>aᵢ = wᵢ rᵢ Sᵢ M / Σⱼ wⱼ (rⱼ Sⱼ)²</c>: capacity counts squared. Taken against the same load with every
/// capacity 1 and the practice there was to begin with, the load M and the lever of the part itself drop out.
/// <source key="WEGNER2010" /><source key="JOHNSON1994" />
/// </remarks>
public static class SharedLoad
{
    /// <summary>How much more active the upper part is than it would be with every capacity 1.</summary>
    /// <param name="levers">What each carries while all is well, <c>q = r²</c> [–], above 0.</param>
    /// <param name="capacities">How strong each is now, <c>S</c> [–], above 0.</param>
    /// <param name="weakAtFirst">How practised the lower part was to begin with, <c>w</c> [0–1]; the others count 1.</param>
    /// <param name="weakNow">How practised it is now [0–1].</param>
    /// <returns>1 where nothing has changed; less where the others are stronger or better practised.</returns>
    public static double UpperActivity(Parts levers, Parts capacities, double weakAtFirst, double weakNow)
    {
        double before = levers.Upper + levers.Middle + (levers.Lower * weakAtFirst);
        double now = (levers.Upper * capacities.Upper * capacities.Upper) + (levers.Middle * capacities.Middle * capacities.Middle)
            + (levers.Lower * weakNow * capacities.Lower * capacities.Lower);
        return capacities.Upper * before / now;
    }

    /// <summary>How active each part is, against the upper one while all is well.</summary>
    /// <param name="levers">What each carries while all is well, <c>q = r²</c> [–], above 0.</param>
    /// <param name="capacities">How strong each is now, <c>S</c> [–], above 0.</param>
    /// <param name="weakAtFirst">How practised the lower part was to begin with, <c>w</c> [0–1]; the others count 1.</param>
    /// <param name="weakNow">How practised it is now [0–1].</param>
    /// <returns>Three activities [–].</returns>
    public static Parts Activity(Parts levers, Parts capacities, double weakAtFirst, double weakNow)
    {
        double upper = UpperActivity(levers, capacities, weakAtFirst, weakNow);
        double middle = Math.Sqrt(levers.Middle / levers.Upper) * capacities.Middle / capacities.Upper;
        double lower = weakNow * Math.Sqrt(levers.Lower / levers.Upper) * capacities.Lower / capacities.Upper;
        return new(upper, upper * middle, upper * lower);
    }
}
