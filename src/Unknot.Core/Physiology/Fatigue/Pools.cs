namespace Unknot.Core.Physiology;

/// <summary>Where the motor units of a muscle are. The three shares add up to 1; the default is no muscle at all.</summary>
/// <param name="Active">The share that works, <c>MA</c> [0–1].</param>
/// <param name="Resting">The share that could, <c>MR</c> [0–1].</param>
/// <param name="Fatigued">The share that is tired, <c>MF</c> [0–1].</param>
public readonly record struct Pools(double Active, double Resting, double Fatigued)
{
    /// <summary>All at rest, none tired.</summary>
    public static Pools Rested => new(0, 1, 0);

    /// <summary>The greatest load that could be held now, <c>MA + MR</c> [share of the greatest force, 0–1].</summary>
    public double Capacity => Active + Resting;
}
