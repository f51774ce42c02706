using Unknot.Core.Knowledge;

namespace Unknot.Content.Figure;

/// <summary>What of a movement its figure shows beside the poses.</summary>
/// <param name="Targets">The muscles it is meant for, which are lit.</param>
/// <param name="Partners">What is weak beside them, which is outlined.</param>
/// <param name="Hold">How long its pose is held [s]; null where it says nothing of it.</param>
public sealed record ShownMovement(IReadOnlyList<string> Targets, IReadOnlyList<string> Partners, Span? Hold)
{
    /// <summary>Reads it off a movement.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    /// <param name="id">The movement.</param>
    /// <returns>With the first weak partner of each muscle it is meant for: more outlines than that hide one another.</returns>
    public static ShownMovement Of(KnowledgeBase knowledge, string id)
    {
        Movement movement = knowledge.Movements[id];
        IEnumerable<string> partners = movement.Targets.SelectMany(target => knowledge.Muscles.TryGet(target, out Muscle? muscle) ? muscle.WeakPartners.Take(1) : []);
        return new(movement.Targets, [.. partners.Distinct().Except(movement.Targets)], movement.Dose.HoldSeconds);
    }
}
