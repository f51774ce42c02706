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
        if (SessionPlanner.Stopped(kb, request) is { } stopped)
        {
            return [new("session", $"No session while {stopped.Because} stands.")];
        }

        if (request.Own.Count > 0 || OwnSteps.Of(session).Any())
        {
            SessionRequest rest = request with { Own = [], ReservedSeconds = OwnSteps.Seconds(kb, session) };
            return [.. OwnSteps.Check(kb, request, session).Select(what => new Problem("session", what)), .. Check(kb, rest, OwnSteps.Without(kb, session))];
        }

        request = ChangeRules.Applied(request, session);
        Looks looks = new(kb, request);
        List<Problem> problems = [];
        List<Draft> drafts = [];
        foreach (SessionStep step in session.Steps)
        {
            if (!kb.Movements.TryGet(step.Movement, out Movement? movement))
            {
                return [new(step.Movement, "The content has no such movement.")];
            }

            if (step.Knot != 0 && (step.Knot != 1 || !looks.HasOther))
            {
                return [new(step.Movement, "There is no such knot in this session.")];
            }

            drafts.Add(Draft.Of(step, looks.Find(step.Knot, step.Phase, step.Movement, step.OfficeVersion)?.Movement ?? movement));
        }

        for (int i = 0; i < drafts.Count; i++)
        {
            string where = $"step {i + 1}, {drafts[i].Movement.Id}";
            problems.AddRange(StepRules.Check(kb, looks, drafts[i], session.Steps[i]).Select(what => new Problem(where, what)));
        }

        problems.AddRange(OrderRules.Check(kb, request, looks, session, drafts).Select(what => new Problem("session", what)));
        problems.AddRange(ChangeRules.Check(kb, request, session).Select(what => new Problem("session", what)));
        problems.AddRange(Minutes(kb, request, looks, session, drafts).Select(what => new Problem("session", what)));
        return problems;
    }

    private static IEnumerable<string> Minutes(KnowledgeBase kb, SessionRequest request, Looks looks, Session session, List<Draft> drafts)
    {
        Draft[] steps = [.. drafts];
        WarmUp? warmUp = WarmUp.Of(kb, looks.RequestOf(0));
        Budget budget = new(kb, request, warmUp);
        int total = budget.Total(steps);
        if (session.TotalSeconds != total)
        {
            yield return $"It says {session.TotalSeconds} s and is {total} s by the time rules.";
        }

        if (total > budget.Most || (total < budget.Least && !session.Gentle && !session.IsChanged))
        {
            yield return $"{total} s is not within {budget.Least} to {budget.Most} s.";
        }

        if (!session.Missing.SequenceEqual(kb.Session.Order.Where(phase => !drafts.Exists(d => d.Phase == phase))))
        {
            yield return "What it says is missing is not what is missing.";
        }

        if (!session.Gentle && !session.IsChanged && FillOrder.Broken(kb, request, looks, warmUp, steps, budget) is { } broken)
        {
            yield return broken;
        }
    }
}
