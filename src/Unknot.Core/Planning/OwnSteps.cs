using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Puts the person's own movements into a session: each after the app's own step of its phase, in addition to it and within the minutes. The rest is planned into the seconds they leave.</summary>
internal static class OwnSteps
{
    private const int Tries = 4;

    /// <summary>Plans a session with as many of the person's own movements as it has room for.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="plan">Plans a session without them, into fewer seconds.</param>
    /// <returns>The session; what had no place is named among what was left aside or taken out.</returns>
    public static SessionOutcome Plan(KnowledgeBase kb, SessionRequest request, Func<SessionRequest, SessionOutcome> plan)
    {
        SessionOutcome without = plan(request with { Own = [] });
        if (without is not SessionOutcome.Planned { Session: var alone })
        {
            return without;
        }

        List<TakenOut> out_ = [.. Out(kb, request)];
        OwnMovement[] fit = [.. request.Own.Where(own => kb.Session.Order.Contains(own.Phase) && out_.TrueForAll(gone => gone.Movement != own.Id) && alone.Steps.Any(step => step.Phase == own.Phase))];
        for (int count = fit.Length; count > 0; count--)
        {
            if (With(kb, request, fit[..count], plan) is { } session)
            {
                return new SessionOutcome.Planned(Said(kb, request, session, fit[..count], out_));
            }
        }

        return new SessionOutcome.Planned(Said(kb, request, alone, [], out_));
    }

    /// <summary>The person's own steps of a session.</summary>
    public static IEnumerable<SessionStep> Of(Session session) => session.Steps.Where(step => step.Own is not null);

    /// <summary>A session without them, as long as it then is.</summary>
    public static Session Without(KnowledgeBase kb, Session session)
    {
        SessionStep[] steps = [.. session.Steps.Where(step => step.Own is null)];
        return session with { Steps = steps, TotalSeconds = session.TotalSeconds - Total(kb, session.Steps) + Total(kb, steps) };
    }

    /// <summary>The seconds that they take, getting to them among them [s].</summary>
    public static int Seconds(KnowledgeBase kb, Session session) => Total(kb, session.Steps) - Total(kb, [.. session.Steps.Where(step => step.Own is null)]);

    /// <summary>What is wrong with the own steps of a session.</summary>
    public static IEnumerable<string> Check(KnowledgeBase kb, SessionRequest request, Session session)
    {
        for (int i = 0; i < session.Steps.Count; i++)
        {
            SessionStep step = session.Steps[i];
            if (step.Own is null)
            {
                continue;
            }

            if (!request.Own.Contains(step.Own) || Out(kb, request).Any(gone => gone.Movement == step.Movement) || !Same(step, Step(kb, request, step.Own)))
            {
                yield return $"{step.Movement} is not what the person added, or may not be done.";
            }

            if (i == 0 || session.Steps[i - 1].Phase != step.Phase || session.Steps.Take(i).Any(before => before.Movement == step.Movement))
            {
                yield return $"{step.Movement} does not stand once, after the step of its phase.";
            }
        }
    }

    private static Session? With(KnowledgeBase kb, SessionRequest request, OwnMovement[] own, Func<SessionRequest, SessionOutcome> plan)
    {
        SessionStep[] steps = [.. own.Select(one => Step(kb, request, one))];
        int reserved = steps.Sum(step => step.Seconds + kb.Session.Budget.ChangeoverSeconds);
        for (int i = 0; i < Tries && reserved < request.Minutes * 60; i++)
        {
            if (plan(request with { Own = [], ReservedSeconds = reserved }) is not SessionOutcome.Planned { Session: var rest })
            {
                return null;
            }

            Session whole = Woven(kb, rest, steps);
            int taken = Seconds(kb, whole);
            if (taken == reserved)
            {
                return steps.All(step => rest.Steps.Any(other => other.Phase == step.Phase)) ? whole : null;
            }

            reserved = taken;
        }

        return null;
    }

    private static Session Woven(KnowledgeBase kb, Session rest, SessionStep[] own)
    {
        List<SessionStep> steps = [.. rest.Steps];
        foreach (SessionStep step in own)
        {
            steps.Insert(steps.FindLastIndex(other => other.Phase == step.Phase) + 1, step);
        }

        return rest with { Steps = steps, TotalSeconds = rest.TotalSeconds - Total(kb, rest.Steps) + Total(kb, steps) };
    }

    private static SessionStep Step(KnowledgeBase kb, SessionRequest request, OwnMovement own)
    {
        Movement movement = own.AsMovement(kb.Session.Budget);
        Draft draft = new(movement, own.Phase, StepRole.Own, false, own.Phase == Phase.Release ? 1 : own.Sets, own.Reps ?? 1, own.Phase == Phase.Release ? own.Sets : null, own.Reps is null ? own.Seconds : null, null);
        return new()
        {
            Movement = own.Id,
            Own = own,
            Phase = own.Phase,
            Role = StepRole.Own,
            Side = own.Side,
            Sets = draft.Sets,
            Reps = draft.Reps,
            Points = draft.Points,
            HoldSeconds = draft.HoldSeconds,
            RepSeconds = movement.Dose.RepSeconds,
            RestSeconds = Written.Rest(draft, kb.Session.Budget),
            TurnSeconds = Written.Turn(draft, kb.Session.Budget),
            Seconds = WorkTime.Of(draft, kb.Session.Budget),
            Ceiling = Written.Ceiling(kb, kb.Muscles[request.Muscle], draft),
            OnFloor = false,
            OnlySo = OwnMovements.OnlySo(kb, request.Restrictions, own),
            Why = kb.Session.Own.Say,
            Evidence = OwnMovements.Grade,
            Sources = [],
        };
    }

    private static bool Same(SessionStep one, SessionStep other) =>
        one with { OnlySo = [], Sources = [], Using = [], Changes = [] } == other with { OnlySo = [], Sources = [], Using = [], Changes = [] } && one.OnlySo.SequenceEqual(other.OnlySo);

    private static IEnumerable<TakenOut> Out(KnowledgeBase kb, SessionRequest request)
    {
        foreach (OwnMovement own in request.Own.Where(own => kb.Session.Order.Contains(own.Phase)))
        {
            string? why = request.State.IsGentle ? $"{own.Name} {Looking.LeftOut(request.State).Text}"
                : OwnMovements.Refuses(kb, request.Restrictions, own)
                ?? (request.Other is { } other ? OwnMovements.Refuses(kb, other.Restrictions, own) : null);
            if (why is not null)
            {
                yield return new(own.Id, OwnMovements.Grade, why, null);
            }
        }
    }

    private static Session Said(KnowledgeBase kb, SessionRequest request, Session session, OwnMovement[] held, List<TakenOut> gone) => session with
    {
        TakenOut = [.. session.TakenOut, .. gone],
        LeftAside =
        [
            .. session.LeftAside,
            .. request.Own.Where(own => kb.Session.Order.Contains(own.Phase) && !held.Contains(own) && gone.TrueForAll(other => other.Movement != own.Id))
                .Select(own => $"There is no room for {own.Name} in {request.Minutes} minutes."),
        ],
    };

    private static int Total(KnowledgeBase kb, IReadOnlyList<SessionStep> steps) => WorkTime.Total(steps, kb.Session.Budget);
}
