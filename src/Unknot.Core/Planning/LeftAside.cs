using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What of a second knot had no place in a session, in sentences.</summary>
internal static class LeftAside
{
    /// <summary>Says what is left aside.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="slots">All places.</param>
    /// <param name="chosen">What took them.</param>
    /// <returns>Sentences; empty when nothing was left aside, or there is one knot.</returns>
    public static IReadOnlyList<string> Of(KnowledgeBase kb, SessionRequest request, IReadOnlyList<Slot> slots, IReadOnlyList<Choice> chosen)
    {
        if (request.Other is not { } other)
        {
            return [];
        }

        string name = Reasons.Plain(kb.Muscles[other.Muscle]);
        if (TwoKnots.OtherOf(request) is null)
        {
            return other.Muscle == request.Muscle ? [] : [$"{Reasons.Capital(name)} is left for a session of its own today."];
        }

        return
        [
            .. slots.Where(slot => slot.Knot == 1 && slot.Open.Count > 0 && !chosen.Any(c => c.Phase == slot.Looks[0].Phase && (c.Knot == 1 || slot.Open.Any(o => o.Movement.Id == c.Movement.Id))))
                .Select(slot => $"There is no room today for the {PhaseId.Of(slot.Looks[0].Phase)} of {name}."),
        ];
    }
}
