using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Writes a dosed session out for a person.</summary>
internal static class Written
{
    /// <summary>The session.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="drafts">The dosed steps.</param>
    /// <param name="choices">Where each of them was chosen from.</param>
    /// <param name="takenOut">What was taken out on the way.</param>
    /// <param name="gentle">Whether a phase was taken out.</param>
    /// <returns>It.</returns>
    public static Session Session(
        KnowledgeBase kb, SessionRequest request, Draft[] drafts, IReadOnlyList<Choice> choices, IReadOnlyList<TakenOut> takenOut, bool gentle)
    {
        OtherKnot? other = TwoKnots.OtherOf(request) is null ? null : request.Other;
        return new()
        {
            Minutes = request.Minutes,
            TotalSeconds = WorkTime.Total(drafts, kb.Session.Budget),
            Steps = [.. drafts.Select(d => Step(kb, request, d, choices.First(c => c.Is(d))))],
            Missing = [.. kb.Session.Order.Where(phase => drafts.All(d => d.Phase != phase))],
            Gentle = gentle,
            TakenOut = takenOut,
            OtherMuscle = other?.Muscle,
            OtherSide = other?.Side,
        };
    }

    /// <summary>The most discomfort of 10 in a step: a release has its own; what has none stated takes the lowest there is.</summary>
    public static int Ceiling(KnowledgeBase kb, Muscle muscle, Draft draft) => draft.Points is not null ? Pressing.Ceiling(kb, muscle, draft.Movement)
        : kb.Session.DiscomfortCeiling.TryGetValue(draft.Phase, out int ceiling) ? ceiling
        : kb.Session.DiscomfortCeiling.Values.Append(kb.Session.ReleaseCeiling).Min();

    /// <summary>The rest between holds, points, sets or repetitions [s].</summary>
    public static int Rest(Draft draft, SessionBudget budget) => draft.DurationSeconds is not null ? 0
        : draft.Points is not null ? budget.NextPointSeconds
        : draft.IsHeld ? budget.NextHoldSeconds
        : draft.Movement.Dose.RestSeconds ?? 0;

    /// <summary>The least time to change to the other side of repetitions [s]; 0 where there is none to change to.</summary>
    public static int Turn(Draft draft, SessionBudget budget) =>
        draft.Movement.Dose.RepSeconds is not null && WorkTime.Sides(draft.Movement.Dose) == 2 ? budget.NextSideSeconds : 0;

    /// <summary>One step.</summary>
    public static SessionStep Step(KnowledgeBase kb, SessionRequest request, Draft draft, Choice choice)
    {
        Muscle muscle = kb.Muscles[draft.Knot == 0 ? request.Muscle : request.Other!.Muscle];
        Dose dose = draft.Movement.Dose;
        int ceiling = Ceiling(kb, muscle, draft);
        bool timed = draft.DurationSeconds is not null;
        return new()
        {
            Movement = draft.Movement.Id,
            Phase = draft.Phase,
            Role = draft.Role,
            Knot = draft.Knot,
            Side = dose.Side ?? DoseSide.Both,
            Sets = draft.Sets,
            Reps = draft.Reps,
            Points = draft.Points,
            HoldSeconds = draft.HoldSeconds,
            RepSeconds = timed ? null : dose.RepSeconds,
            RestSeconds = Rest(draft, kb.Session.Budget),
            RestOfReps = !timed && dose.RestOfReps,
            TurnSeconds = timed ? 0 : Turn(draft, kb.Session.Budget),
            Seconds = WorkTime.Of(draft, kb.Session.Budget),
            Pressure = draft.Points is null ? null : Pressing.Want(muscle, draft.Movement, ceiling, kb.SelfReleases),
            PressesElsewhere = draft.Points is not null && !draft.Movement.Presses.Any(at => request.Marked.Contains(at) || muscle.TriggerPoints.Any(point => point.At == at)),
            Ceiling = ceiling,
            EffortCeiling = Levels.Has(draft.Movement) ? kb.Plan.Progression.EffortMost : null,
            Level = choice.Level,
            Version = choice.Version,
            Using = choice.Permission.Using,
            OnFloor = draft.OnFloor,
            Breath = dose.Breath,
            OfficeVersion = draft.OfficeVersion,
            OnlySo = choice.Permission.OnlySo,
            Why = Reasons.For(kb, request, muscle, draft, choice),
            Evidence = draft.Movement.Evidence.Grade,
            Sources = draft.Movement.Evidence.Sources,
        };
    }
}
