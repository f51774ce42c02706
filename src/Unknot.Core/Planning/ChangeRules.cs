using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What holds for steps that were changed while the session ran.</summary>
internal static class ChangeRules
{
    /// <summary>A request in which the levels are those that were asked for since.</summary>
    /// <param name="request">What the session was asked for.</param>
    /// <param name="session">The session with its changes.</param>
    /// <returns>The request itself where nothing was changed.</returns>
    public static SessionRequest Applied(SessionRequest request, Session session)
    {
        foreach (SessionStep step in session.Steps)
        {
            int by = step.Changes.Where(change => change.From == step.Movement).Sum(change => change.Kind switch { ChangeKind.Easier => -1, ChangeKind.Harder => 1, _ => 0 });
            if (by != 0)
            {
                int level = Math.Max(Levels.Easier, request.State.Levels.GetValueOrDefault(step.Movement) + by);
                request = request with { State = request.State with { Levels = request.State.Levels.SetItem(step.Movement, level) } };
            }
        }

        return request;
    }

    /// <summary>Looks for a change that may not be.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What the session was asked for.</param>
    /// <param name="session">The session.</param>
    /// <returns>Sentences; empty when nothing is wrong.</returns>
    public static IEnumerable<string> Check(KnowledgeBase kb, SessionRequest request, Session session)
    {
        StepChange[] changes = [.. session.Steps.SelectMany(step => step.Changes)];
        foreach (StepChange change in changes.Where(change => !kb.Session.ChangeReasons.TryGet(change.Because, out ChangeReason? reason) || !reason.For.Contains(change.Kind)))
        {
            yield return $"'{change.Because}' is no reason for a change of {change.From}.";
        }

        if (changes.Count(change => change.Kind == ChangeKind.Harder) > 1)
        {
            yield return "One thing a day is made harder.";
        }

        if (request.State.IsGentle && changes.Any(change => change.Kind == ChangeKind.Harder))
        {
            yield return NothingHarder(request.State);
        }
    }

    /// <summary>Why nothing is made harder today.</summary>
    internal static string NothingHarder(PlanState state) => state.Flare is not null ? "Nothing is made harder while it flares." : "Nothing is made harder on a gentle day.";
}
