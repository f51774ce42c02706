using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Core.Planning;

/// <summary>Says whether a session is allowed. The planner, the command line and the tests all ask here, and what a person or a file changed is held to the same.</summary>
public static class PlanRules
{
    /// <summary>Holds a session against every rule.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For whom, how long, where, with what, and what is taken out.</param>
    /// <param name="session">The session.</param>
    /// <returns>All that is wrong, by step; empty when it may be done.</returns>
    public static IReadOnlyList<Problem> Check(KnowledgeBase kb, SessionRequest request, Session session)
    {
        List<Problem> problems = [];
        if (SessionPlanner.Stopped(kb, request) is { } stopped)
        {
            return [new("session", $"No session while {stopped.Because} stands.")];
        }

        List<Draft> drafts = [];
        foreach (SessionStep step in session.Steps)
        {
            if (!kb.Movements.TryGet(step.Movement, out Movement? movement))
            {
                return [new(step.Movement, "The content has no such movement.")];
            }

            drafts.Add(Draft.Of(step, movement));
        }

        Muscle muscle = kb.Muscles[request.Muscle];
        for (int i = 0; i < drafts.Count; i++)
        {
            string where = $"step {i + 1}, {drafts[i].Movement.Id}";
            problems.AddRange(StepRules.Check(kb, request, muscle, drafts[i], session.Steps[i]).Select(what => new Problem(where, what)));
        }

        problems.AddRange(Order(kb, request, session, drafts).Select(what => new Problem("session", what)));
        problems.AddRange(Minutes(kb, request, session, drafts).Select(what => new Problem("session", what)));
        return problems;
    }

    private static IEnumerable<string> Order(KnowledgeBase kb, SessionRequest request, Session session, List<Draft> drafts)
    {
        List<Phase> order = [.. kb.Session.Order];
        int before = -1;
        foreach (Draft draft in drafts.Where(d => d.Role != StepRole.WarmUp))
        {
            int at = draft.Phase is Phase.Breathing or Phase.Mobility ? before : order.IndexOf(draft.Phase);
            if (at < before || (at < 0 && draft.Phase is not (Phase.Breathing or Phase.Mobility)))
            {
                yield return $"{draft.Movement.Name} stands out of order: {kb.Session.OrderRule}";
            }

            before = at;
        }

        if (drafts.Skip(1).Any(d => d.Role == StepRole.WarmUp))
        {
            yield return "Breathing as a warm-up comes before everything else.";
        }

        if (request.Restrictions.Blocks != Blocks.None)
        {
            if (!session.Gentle)
            {
                yield return "A flag takes phases out, so this is a gentle day and has to say so.";
            }

            yield break;
        }

        SessionShape shape = SessionPlanner.ShapeOf(kb, request);
        bool lacks = false;
        foreach (IReadOnlyList<Phase> place in shape.Phases.Where(place => !drafts.Exists(d => place.Contains(d.Phase))))
        {
            lacks = true;
            if (place.Any(phase => Choices.Of(kb, request, phase).Allowed.Count > 0))
            {
                yield return $"A session of {request.Minutes} minutes holds {string.Join(" or ", place.Select(PhaseId.Of))}, and something may be done there.";
            }
        }

        if (lacks != session.Gentle)
        {
            yield return lacks ? "A phase is taken out, so this is a gentle day and has to say so." : "No phase is taken out, so this is no gentle day.";
        }

        foreach (Draft draft in drafts.Where(d => order.Contains(d.Phase) && !shape.Phases.Any(place => place.Contains(d.Phase))))
        {
            yield return $"A session of {request.Minutes} minutes has no place for {PhaseId.Of(draft.Phase)}.";
        }

        foreach (IReadOnlyList<Phase> place in shape.Phases.Where(place => place.Count > 1 && place.Count(phase => drafts.Exists(d => d.Phase == phase)) > 1))
        {
            yield return $"{string.Join(" and ", place.Select(PhaseId.Of))} take turns by day.";
        }
    }

    private static IEnumerable<string> Minutes(KnowledgeBase kb, SessionRequest request, Session session, List<Draft> drafts)
    {
        Draft[] steps = [.. drafts];
        Budget budget = new(kb, request.Minutes, WarmUp.Of(kb, request));
        int total = budget.Total(steps);
        if (session.TotalSeconds != total)
        {
            yield return $"It says {session.TotalSeconds} s and is {total} s by the time rules.";
        }

        if (total > budget.Most || (total < budget.Least && !session.Gentle))
        {
            yield return $"{total} s is not within {budget.Least} to {budget.Most} s.";
        }

        if (!session.Missing.SequenceEqual(kb.Session.Order.Where(phase => !drafts.Exists(d => d.Phase == phase))))
        {
            yield return "What it says is missing is not what is missing.";
        }

        if (!session.Gentle && FillOrder.Broken(kb, request, steps, budget) is { } broken)
        {
            yield return broken;
        }
    }
}
