using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Changes one step of a session that runs: another movement, or the same easier or harder. Every other step stays as it was dosed.</summary>
public static class StepChanges
{
    /// <summary>Finds the change that was asked for.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For whom, where and with what, as the session is asked for now.</param>
    /// <param name="session">The session.</param>
    /// <param name="number">The place of the step in it, from 0.</param>
    /// <param name="kind">What is asked.</param>
    /// <param name="because">Why, by the id of a reason of the content.</param>
    /// <returns>The first candidate with which <see cref="PlanRules"/> finds nothing wrong that was not so before; else why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The session has no such step.</exception>
    /// <remarks>The session may become shorter by it and never longer than its minutes. See docs/models/planning.md. <source key="ARTICLE_A" at="do not push through discomfort" /></remarks>
    public static ChangeOutcome Find(KnowledgeBase kb, SessionRequest request, Session session, int number, ChangeKind kind, string because)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)number, (uint)session.Steps.Count, nameof(number));
        SessionStep step = session.Steps[number];
        if (step.Own is not null || !kb.Session.Order.Contains(step.Phase))
        {
            return new ChangeOutcome.None("This one has no other version. Skip it where it does not suit you.");
        }

        if (kb.Session.ChangeReasons.TryGet(because, out ChangeReason? reason) && reason.Lacks)
        {
            request = Lacking(kb, request, step);
        }

        SessionStep noted = step with { Changes = [.. step.Changes, new(kind, step.Movement, because)] };
        SessionRequest asked = ChangeRules.Applied(request with { Own = [] }, With(kb, session, number, noted));
        SessionStep was = step with { Was = null };
        Session? changed = FirstAllowed(kb, request, session, number, Candidates.Of(kb, new(kb, asked), session, noted, kind).Select(candidate => candidate with { Was = was }));
        return changed is null ? new ChangeOutcome.None(WhyNone(kb, request, session, noted, kind)) : new ChangeOutcome.Changed(changed);
    }

    /// <summary>Takes the last change of a step back.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For whom, where and with what, as the session is asked for now; with the things that are there after all.</param>
    /// <param name="session">The session.</param>
    /// <param name="number">The place of the step in it, from 0.</param>
    /// <returns>The session with the step as it was before; else why it stays.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The session has no such step.</exception>
    public static ChangeOutcome TakeBack(KnowledgeBase kb, SessionRequest request, Session session, int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)number, (uint)session.Steps.Count, nameof(number));
        return session.Steps[number].Was is not { } was ? new ChangeOutcome.None("Nothing was changed here that could be taken back.")
            : FirstAllowed(kb, request, session, number, [was]) is { } before ? new ChangeOutcome.Changed(before)
            : new ChangeOutcome.None("It cannot be as it was before: what was answered or changed since leaves no room for it.");
    }

    /// <summary>The session with the first of the steps with which nothing is wrong that was not so before.</summary>
    private static Session? FirstAllowed(KnowledgeBase kb, SessionRequest request, Session session, int number, IEnumerable<SessionStep> candidates)
    {
        HashSet<string> before = [.. PlanRules.Check(kb, request, session).Select(problem => problem.What)];
        string here = $"step {session.Steps.Take(number).Count(other => other.Own is null) + 1},";
        return candidates.Select(candidate => With(kb, session, number, candidate))
            .FirstOrDefault(changed => PlanRules.Check(kb, request, changed).All(problem => before.Contains(problem.What) && !problem.Where.StartsWith(here, StringComparison.Ordinal)));
    }

    /// <summary>The same request without what a step is done with.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What the session is asked for.</param>
    /// <param name="step">The step whose things are not there.</param>
    /// <returns>A request with a list of what is there; what one always has, the hands, stays in it.</returns>
    public static SessionRequest Lacking(KnowledgeBase kb, SessionRequest request, SessionStep step) => request with
    {
        Equipment = [.. AtHand.Of(kb, request).Where(id => kb.Equipment[id].Always || !step.Using.Contains(id))],
    };

    /// <summary>The same request with what a step is done with.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What the session is asked for.</param>
    /// <param name="step">The step whose things are there after all.</param>
    /// <returns>A request with a list of what is there.</returns>
    public static SessionRequest Having(KnowledgeBase kb, SessionRequest request, SessionStep step) => request with { Equipment = [.. AtHand.Of(kb, request), .. step.Using] };

    private static Session With(KnowledgeBase kb, Session session, int number, SessionStep step)
    {
        SessionStep[] steps = [.. session.Steps];
        steps[number] = step;
        int difference = WorkTime.Total(steps, kb.Session.Budget) - WorkTime.Total(session.Steps, kb.Session.Budget);
        return session with { Steps = steps, TotalSeconds = session.TotalSeconds + difference };
    }

    private static string WhyNone(KnowledgeBase kb, SessionRequest request, Session session, SessionStep step, ChangeKind kind) => kind switch
    {
        ChangeKind.Other when kb.Session.ChangeReasons.TryGet(step.Changes[^1].Because, out ChangeReason? reason) && reason.Position =>
            "There is nothing for this place to do standing or sitting. Make it easier, or skip it.",
        ChangeKind.Other => "There is no other movement for this place that you may do with what you have. Make it easier, or skip it.",
        ChangeKind.Easier => "It is as easy as it gets. Skip it where it is still too much.",
        _ when step.Points is not null || step.Phase == Phase.Stretch => "A stretch or a release gets no harder: time helps, and force does not.",
        _ when request.State.IsGentle => ChangeRules.NothingHarder(request.State),
        _ when session.Steps.Any(other => other.Changes.Any(change => change.Kind == ChangeKind.Harder)) => "One thing a day is made harder; today that is done.",
        _ when step.Level < Levels.Most(kb, kb.Movements[step.Movement], null, step.OnlySo.Count == 0) => $"There is no room for more of it in {request.Minutes} minutes. It goes up by itself when it stays comfortable.",
        _ => "It is as hard as it gets here.",
    };
}
