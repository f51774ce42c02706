using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>What is offered for tension before anything else, by its level.</summary>
public static class StressOffers
{
    /// <summary>The offers at a level of tension, best first.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="level">The level that counts today; null when nothing was told of tension.</param>
    /// <param name="permit">Leave of triage, with what it takes out.</param>
    /// <returns>What may be done, or what stands in for it, each once; empty where the level offers nothing.</returns>
    public static IReadOnlyList<Movement> At(KnowledgeBase kb, StressLevel? level, Restrictions permit) =>
        level is null ? [] : [.. level.Offer.Select(id => Allowance.InPlaceOf(kb, permit, id)).OfType<Movement>().DistinctBy(movement => movement.Id)];
}
