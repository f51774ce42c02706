using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>The person's own movements as small moves for a break at the desk.</summary>
internal static class OwnBreaks
{
    /// <summary>What of them may be done in a break: stretches and retraining, one round of each. Nobody presses at a desk, and strengthening has its own days.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What was added, and what is taken out.</param>
    /// <returns>In the order they were added; none while triage stops.</returns>
    public static IEnumerable<SmallMove> Of(KnowledgeBase kb, SessionRequest request) =>
        SessionPlanner.Stopped(kb, request) is { Because: not SessionPlanner.AskFirst } ? []
        : request.Own.Where(own => own.Phase is Phase.Stretch or Phase.Retrain && OwnMovements.Refuses(kb, request.Restrictions, own) is null).Select(own => Small(kb, request, own));

    private static SmallMove Small(KnowledgeBase kb, SessionRequest request, OwnMovement own)
    {
        Movement movement = own.AsMovement(kb.Session.Budget);
        Draft round = new(movement, own.Phase, StepRole.Own, false, 1, own.Reps ?? 1, null, own.Reps is null ? own.Seconds : null, null);
        return new(movement, WorkTime.Of(round, kb.Session.Budget), OwnMovements.OnlySo(kb, request.Restrictions, own), []) { Own = own };
    }
}
