using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What may stand in the place of one step, the best first, each dose of it after the other.</summary>
internal static class Candidates
{
    /// <summary>Looks for them.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="looks">What may take each place, with the levels that are asked for.</param>
    /// <param name="session">The session.</param>
    /// <param name="step">The step, with the change noted.</param>
    /// <param name="kind">What is asked.</param>
    /// <returns>Steps written out.</returns>
    public static IEnumerable<SessionStep> Of(KnowledgeBase kb, Looks looks, Session session, SessionStep step, ChangeKind kind)
    {
        if (kind == ChangeKind.Other)
        {
            return Without(kb, looks, step)
                .Concat(Others(kb, looks, session, step).SelectMany(choice => AsLong(kb, step, choice).Select(draft => Step(kb, looks, step, draft, choice, $"In place of {kb.Movements[step.Movement].Name}, as you asked."))));
        }

        return looks.Find(step.Knot, step.Phase, step.Movement, step.OfficeVersion) is not { } same ? []
            : kind == ChangeKind.Easier ? Less(kb, step, same).Select(draft => Step(kb, looks, step, draft, same, "Easier, as you asked."))
            : same.Level != step.Level + 1 ? []
            : More(kb, step, same).Select(draft => Step(kb, looks, step, draft, same, "A little more, as you asked."));
    }

    /// <summary>The same movement with something else that is there, where what it was done with is not.</summary>
    private static IEnumerable<SessionStep> Without(KnowledgeBase kb, Looks looks, SessionStep step) =>
        ReasonOf(kb, step) is { Lacks: true } && looks.Find(step.Knot, step.Phase, step.Movement, step.OfficeVersion) is { } same && !same.Permission.Using.SequenceEqual(step.Using)
            ? Down(kb, Draft.Of(step, same.Movement) with { OnFloor = same.Permission.OnFloor }).Select(draft => Step(kb, looks, step, draft, same, "With what is there, as you asked."))
            : [];

    /// <summary>The other movements of its place. What was there before comes last; what stands elsewhere in the session, or waits for a question, not at all.</summary>
    private static IEnumerable<Choice> Others(KnowledgeBase kb, Looks looks, Session session, SessionStep step) => looks.Of(step.Knot, step.Phase).Allowed
        .Where(choice => !session.Steps.Any(other => other.Movement == choice.Movement.Id) && FindingsToAsk.Before(kb, looks.RequestOf(step.Knot), kb.Movements[choice.Movement.Id]) is null
            && !(choice.Permission.OnFloor && IsOfPosition(kb, step)))
        .OrderBy(choice => step.Changes.Any(change => change.From == choice.Movement.Id))
        .ThenBy(choice => IsOfPosition(kb, step) && choice.Movement.Position == kb.Movements[step.Movement].Position);

    private static bool IsOfPosition(KnowledgeBase kb, SessionStep step) => ReasonOf(kb, step) is { Position: true };

    private static ChangeReason? ReasonOf(KnowledgeBase kb, SessionStep step) => kb.Session.ChangeReasons.TryGet(step.Changes[^1].Because, out ChangeReason? reason) ? reason : null;

    /// <summary>About as long as the step was, then shorter.</summary>
    private static IEnumerable<Draft> AsLong(KnowledgeBase kb, SessionStep step, Choice choice)
    {
        Draft draft = StartingDose.Of(choice, kb.Session.Budget);
        while (Longer(kb, draft) is { } more && WorkTime.Of(more, kb.Session.Budget) <= step.Seconds)
        {
            draft = more;
        }

        return Down(kb, draft);
    }

    /// <summary>The dose of the level below; where there is no level below, less of it.</summary>
    private static IEnumerable<Draft> Less(KnowledgeBase kb, SessionStep step, Choice same)
    {
        Draft now = Draft.Of(step, same.Movement), start = StartingDose.Of(same, kb.Session.Budget);
        return same.Level == step.Level ? Down(kb, now).Skip(1) : Down(kb, now with
        {
            Reps = Math.Min(now.Reps, start.Reps),
            HoldSeconds = now.HoldSeconds is { } hold ? Math.Min(hold, start.HoldSeconds ?? hold) : null,
            DurationSeconds = now.DurationSeconds is { } time ? Math.Min(time, start.DurationSeconds ?? time) : null,
        });
    }

    /// <summary>The dose of the level above, in as many sets as there is room for.</summary>
    private static IEnumerable<Draft> More(KnowledgeBase kb, SessionStep step, Choice same)
    {
        Draft now = Draft.Of(step, same.Movement);
        Dose dose = same.Movement.Dose;
        return Down(kb, now with
        {
            Reps = now.Points is null && now.DurationSeconds is null ? now.RepsAllowed.Nearest(now.Reps) : now.Reps,
            HoldSeconds = now.HoldSeconds is { } hold ? dose.HoldSeconds?.Nearest(hold) ?? hold : null,
            DurationSeconds = now.DurationSeconds is { } time ? dose.DurationSeconds?.Nearest(time) ?? time : null,
        });
    }

    private static Draft? Longer(KnowledgeBase kb, Draft draft) =>
        (Levers.More("second_point", [draft], kb, null) ?? Levers.More("third_set", [draft], kb, null) ?? Levers.More("second_round", [draft], kb, null) ?? Levers.FinerMore([draft], kb))?[0];

    private static IEnumerable<Draft> Down(KnowledgeBase kb, Draft draft)
    {
        for (Draft? less = draft; less is not null; less = Shorter(kb, less))
        {
            yield return less;
        }
    }

    private static Draft? Shorter(KnowledgeBase kb, Draft draft) =>
        (Levers.Less("one_set_fewer", [draft], kb) ?? Levers.Less("one_point", [draft], kb) ?? Levers.FewerRounds([draft]) ?? Levers.FinerLess([draft], kb))?[0];

    private static SessionStep Step(KnowledgeBase kb, Looks looks, SessionStep step, Draft draft, Choice choice, string asked)
    {
        SessionRequest request = looks.WholeRequest;
        Muscle muscle = kb.Muscles[looks.RequestOf(step.Knot).Muscle];
        return Written.Step(kb, request, draft, choice) with { Changes = step.Changes, Why = $"{Reasons.For(kb, request, muscle, draft, choice with { Level = 0, Version = null })} {asked}" };
    }
}
