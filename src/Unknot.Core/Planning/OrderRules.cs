using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Whether the phases of a session are those of its minutes, in their order, the worse knot first.</summary>
internal static class OrderRules
{
    /// <summary>Looks for what is out of order, missing or too much.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="looks">What may take each place.</param>
    /// <param name="session">The session.</param>
    /// <param name="drafts">Its steps, read back.</param>
    /// <returns>Sentences; empty when nothing is wrong.</returns>
    public static IEnumerable<string> Check(KnowledgeBase kb, SessionRequest request, Looks looks, Session session, List<Draft> drafts)
    {
        foreach (string what in InOrder(kb, drafts))
        {
            yield return what;
        }

        if (request.Restrictions.Blocks != Blocks.None)
        {
            if (!session.Gentle)
            {
                yield return "A flag takes phases out, so this is a gentle day and has to say so.";
            }

            yield break;
        }

        foreach (string what in Complete(kb, request, looks, session, drafts).Concat(Second(looks, session, drafts)))
        {
            yield return what;
        }
    }

    private static IEnumerable<string> InOrder(KnowledgeBase kb, List<Draft> drafts)
    {
        List<Phase> order = [.. kb.Session.Order];
        (int Phase, int Knot) before = (-1, 0);
        foreach (Draft draft in drafts.Where(d => d.Role != StepRole.WarmUp))
        {
            bool between = draft.Phase is Phase.Breathing or Phase.Mobility;
            (int Phase, int Knot) at = between ? before : (order.IndexOf(draft.Phase), draft.Knot);
            if (at.Phase < before.Phase || (at.Phase == before.Phase && at.Knot < before.Knot) || (at.Phase < 0 && !between))
            {
                yield return $"{draft.Movement.Name} stands out of order: {kb.Session.OrderRule}";
            }

            if (!between && at == before)
            {
                yield return $"{PhaseId.Of(draft.Phase)} stands twice.";
            }

            before = at;
        }

        if (drafts.Skip(1).Any(d => d.Role == StepRole.WarmUp))
        {
            yield return "Breathing as a warm-up comes before everything else.";
        }
    }

    private static IEnumerable<string> Complete(KnowledgeBase kb, SessionRequest request, Looks looks, Session session, List<Draft> drafts)
    {
        SessionShape shape = SessionPlanner.ShapeOf(kb, request);
        bool lacks = false;
        foreach (IReadOnlyList<Phase> place in shape.Phases.Where(place => !drafts.Exists(d => d.Knot == 0 && place.Contains(d.Phase))))
        {
            lacks = true;
            if (place.Any(phase => looks.Of(0, phase).Allowed.Count > 0))
            {
                yield return $"A session of {request.Minutes} minutes holds {string.Join(" or ", place.Select(PhaseId.Of))}, and something may be done there.";
            }
        }

        bool gentle = lacks || request.State.IsGentle;
        if (gentle != session.Gentle)
        {
            yield return gentle ? "A phase is taken out, so this is a gentle day and has to say so." : "No phase is taken out, so this is no gentle day.";
        }

        foreach (Draft draft in drafts.Where(d => kb.Session.Order.Contains(d.Phase) && !shape.Phases.Any(place => place.Contains(d.Phase))))
        {
            yield return $"A session of {request.Minutes} minutes has no place for {PhaseId.Of(draft.Phase)}.";
        }

        foreach (IReadOnlyList<Phase> place in shape.Phases.Where(place => place.Count > 1 && place.Count(phase => drafts.Exists(d => d.Phase == phase)) > 1))
        {
            yield return $"{string.Join(" and ", place.Select(PhaseId.Of))} take turns by day.";
        }
    }

    private static IEnumerable<string> Second(Looks looks, Session session, List<Draft> drafts)
    {
        foreach (Draft draft in drafts.Where(d => d.Knot == 1 && d.Phase is not (Phase.Stretch or Phase.Release)))
        {
            yield return $"One {PhaseId.Of(draft.Phase)} serves both knots.";
        }

        foreach (Phase phase in looks.HasOther && session.LeftAside.Count == 0 ? (Phase[])[Phase.Stretch, Phase.Release] : [])
        {
            if (drafts.Exists(d => d.Phase == phase && d.Knot == 0) && looks.Of(1, phase).Allowed is { Count: > 0 } allowed
                && !drafts.Exists(d => d.Phase == phase && (d.Knot == 1 || allowed.Any(c => c.Movement.Id == d.Movement.Id))))
            {
                yield return $"The {PhaseId.Of(phase)} of the other knot is missing, and the session does not say so.";
            }
        }
    }
}
