namespace Unknot.Core.Physiology;

/// <summary>How muscles that can do the same job share it.</summary>
public static class LoadSharing
{
    /// <summary>The part of a constant load that each muscle carries.</summary>
    /// <param name="parts">What each carries while all are as strong as they should be [–]: at least one above 0, none below.</param>
    /// <param name="capacities">How strong each is now, where 1 is as it should be [–]: 0 or more, as many as parts, one above 0 that has a part.</param>
    /// <returns>Shares in the same order [–], 0–1; they add up to 1 whatever the capacities are, because the load stays.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, a number is negative or none, or nothing is left to carry the load.</exception>
    /// <remarks>
    /// The least effort in all, min Σ aᵢ²/wᵢ with Σ rᵢ Sᵢ aᵢ = M, gives aᵢ = wᵢ rᵢ Sᵢ M / Σ wⱼ (rⱼ Sⱼ)², so the part of the load is
    /// <c>shareᵢ = qᵢ Sᵢ² / Σⱼ qⱼ Sⱼ²</c> with qᵢ = wᵢ rᵢ²: capacity counts squared. A model for teaching: the fibres of the upper trapezius carry
    /// the arm through the collar bone, which those of the lower do not reach.
    /// <source key="WEGNER2010" /><source key="JOHNSON1994" />
    /// </remarks>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> parts, IReadOnlyList<double> capacities)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(capacities);
        if (parts.Count != capacities.Count || parts.Concat(capacities).Any(number => !(number >= 0 && double.IsFinite(number))))
        {
            throw new ArgumentException("Each part has its capacity, and neither is below nought.", nameof(capacities));
        }

        double[] carried = [.. parts.Zip(capacities, (part, capacity) => part * capacity * capacity)];
        double all = carried.Sum();
        return all > 0 ? [.. carried.Select(one => one / all)] : throw new ArgumentException("Nothing is left to carry the load.", nameof(capacities));
    }
}
