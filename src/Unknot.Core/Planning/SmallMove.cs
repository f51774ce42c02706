using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>One movement small enough for a break at the desk.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Seconds">How long one set or hold takes [s].</param>
/// <param name="OnlySo">In what way only it may be done.</param>
/// <param name="NotWith">What it is left out with and nobody has asked yet, in words.</param>
public sealed record SmallMove(Movement Movement, int Seconds, IReadOnlyList<string> OnlySo, IReadOnlyList<string> NotWith)
{
    /// <summary>What the person added; null where it is one of the content's.</summary>
    public OwnMovement? Own { get; init; }

    /// <summary>The small moves for a break: what the person added, then the muscle's own retraining.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, where, with what, what was added, and what is taken out.</param>
    /// <returns>All that may be done here and fit the time of a break, each in the order of its list; none while it flares or triage stops.</returns>
    public static IReadOnlyList<SmallMove> All(KnowledgeBase kb, SessionRequest request) => request.State.Flare is not null ? []
        : [.. OwnBreaks.Of(kb, request)
            .Concat(kb.Muscles[request.Muscle].MovementsOf(Phase.Retrain).Select(id => Of(kb, request, kb.Movements[id])).OfType<SmallMove>())
            .Where(move => move.Seconds <= kb.Breaks.MoveSeconds)];

    /// <summary>One hold of the muscle's own stretch.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, where, with what, and what is taken out.</param>
    /// <returns>The first that may be done without lying down; null when none may, while it flares, or while triage stops.</returns>
    public static SmallMove? Stretch(KnowledgeBase kb, SessionRequest request) => request.State.Flare is not null ? null
        : kb.Muscles[request.Muscle].MovementsOf(Phase.Stretch).Select(id => Of(kb, request, kb.Movements[id])).FirstOrDefault(move => move is not null);

    /// <summary>One set or hold of a movement.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, where, with what, and what is taken out.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>It; null when it may not be done here, somebody has to ask something first, one lies down for it, or triage stops.</returns>
    public static SmallMove? Of(KnowledgeBase kb, SessionRequest request, Movement movement)
    {
        if (SessionPlanner.Stopped(kb, request) is { Because: not SessionPlanner.AskFirst }
            || Permission.Of(kb, request, movement) is not Permission.Granted { OnFloor: false } granted)
        {
            return null;
        }

        Draft draft = StartingDose.Of(new(movement, movement.Phase, StepRole.Own, null, granted, 0), kb.Session.Budget) with { Sets = 1 };
        int hold = kb.Session.Budget.LeastHoldSeconds;
        return new(movement, WorkTime.Of(draft.IsHeld ? draft with { HoldSeconds = movement.Dose.HoldSeconds?.Nearest(hold) ?? hold } : draft, kb.Session.Budget), granted.OnlySo, FindingsToAsk.NotWith(request, movement));
    }
}
