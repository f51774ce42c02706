using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

/// <summary>Holds whatever is planned to what is true of every plan, written against the content itself and not with the planner's own eyes.</summary>
internal static class Plans
{
    /// <summary>Plans a request and holds all of it.</summary>
    internal static void Hold(SessionRequest request, bool wholeWeek = false)
    {
        SessionOutcome outcome = SessionPlanner.Plan(Kb, request);
        if (outcome is SessionOutcome.Planned planned)
        {
            Allowed(request, planned.Session);
            Mirrored(request, planned.Session);
        }
        else
        {
            SessionOutcome.Refused refused = (SessionOutcome.Refused)outcome;
            refused.Because.ShouldNotBeNullOrEmpty();
            refused.Text.ShouldEndWith(".");
        }

        Beside(request);
        foreach (PlannedDay day in wholeWeek ? WeekPlan.Of(Kb, request).Days.Skip(1) : [])
        {
            if (day.Session is { } session)
            {
                Allowed(request with { Day = day.Day }, session);
            }
        }
    }

    private static void Allowed(SessionRequest request, Session session)
    {
        if (PlanRules.Check(Kb, request, session) is { Count: > 0 } problems)
        {
            Assert.Fail($"{string.Join(" ", problems)} {Say(request, session)}");
        }

        foreach (SessionStep step in session.Steps)
        {
            NothingTakenOut(request, Kb.Movements[step.Movement], step.OnlySo);
            NotHeldTooShortOrTooLong(step);
            Assert.True(step.Why.EndsWith('.') && step.Sources.Count > 0 && step.Evidence.Length == 1, step.Why);
            Assert.True(request.State.Flare is null || step.Points is null, "nothing presses in a flare");
            Assert.True(step.Version is null || step.OnlySo.Count == 0, "no other version of what may be done only in one way");
        }

        InOrder(session);
        Assert.True(session.TakenOut.All(t => t.Because.Length > 0 && t.Text.EndsWith('.')));
        Assert.Equal(session.TotalSeconds, Timeline.Of(Kb, session, request.Side)[^1].UntilSeconds);
    }

    /// <summary>What goes on beside the session: always a cause and three habits, and nothing in them that is taken out.</summary>
    private static void Beside(SessionRequest request)
    {
        bool stopped = request.Restrictions.Blocks == Blocks.All || request.Urgency >= Urgency.SameDay;
        IReadOnlyList<ChosenHabit> habits = HabitPlan.Of(Kb, request, []);
        CauseStep? cause = CauseStep.Of(Kb, request, []);
        Assert.Equal(stopped ? [] : Enum.GetValues<Strand>(), habits.Select(h => h.Strand));
        Assert.Equal(stopped, cause is null);
        foreach (string movement in habits.SelectMany(h => h.Movements).Concat(cause?.Action.Movement is { } one ? [one] : []))
        {
            NothingTakenOut(request with { Setting = null }, Kb.Movements[movement], null);
        }

        if (HeatOffer.Of(Kb, request, []) is { } heat)
        {
            NothingTakenOut(request with { Setting = null }, Kb.Movements[heat.Movement], heat.OnlySo);
        }

        if (EveningStretch.Of(Kb, request) is { } evening)
        {
            NothingTakenOut(request, Kb.Movements[evening.Movement], evening.OnlySo);
            Assert.True(evening.HoldSeconds >= 120 && evening.Ceiling <= 3, evening.Movement);
        }
    }

    private static void NothingTakenOut(SessionRequest request, Movement movement, IReadOnlyList<string>? onlySo)
    {
        Restrictions restrictions = request.Restrictions;
        ImmutableSortedSet<string> known = restrictions.Applies.Union(restrictions.Modifiers);
        foreach (CareModifier modifier in restrictions.Modifiers.Select(id => Kb.RedFlags.Modifiers[id]))
        {
            Assert.DoesNotContain(movement.Id, modifier.Block);
            Assert.False(restrictions.AfterMidTerm && modifier.BlockAfterMidTerm.Contains(movement.Id), movement.Id);
            Assert.True(onlySo is null || !modifier.Soft.TryGetValue(movement.Id, out string? way) || onlySo.Contains(way), movement.Id);
        }

        foreach (Contraindication contra in movement.Contraindications)
        {
            bool applies = contra.When.Any(known.Contains);
            Assert.False(applies && !contra.Adapt, $"{movement.Id}: {contra.Say}");
            Assert.True(!applies || onlySo is null || onlySo.Contains(contra.Say), $"{movement.Id}: {contra.Say}");
        }

        Assert.True(movement.RequiresNo.All(restrictions.AnsweredNo.Contains), movement.Id);
        Assert.Contains(request.Setting ?? Setting.Home, movement.Settings);
        Assert.True(restrictions.Blocks == Blocks.None || movement.Phase is Phase.Breathing or Phase.Mobility or Phase.Workstation or Phase.Heat, movement.Id);
    }

    private static void NotHeldTooShortOrTooLong(SessionStep step)
    {
        Movement movement = Kb.Movements[step.Movement];
        if (movement.Phase == Phase.Stretch && movement.Dose.ShortHoldBecause is null)
        {
            Assert.True(step.HoldSeconds >= 45, step.Movement);
        }

        if (step.Points is not null)
        {
            Assert.True(step.HoldSeconds <= 90 && step.Pressure?.Most <= step.Ceiling, step.Movement);
        }
    }

    private static void InOrder(Session session)
    {
        List<(Phase Phase, int Knot)> phases = [.. session.Steps.Where(s => s.Phase is Phase.Stretch or Phase.Release or Phase.Strengthen or Phase.Retrain).Select(s => (s.Phase, s.Knot))];
        Assert.Equal(phases.Order(), phases);
        Assert.Equal(phases.Distinct().Count(), phases.Count);
    }

    private static void Mirrored(SessionRequest request, Session session)
    {
        SessionRequest other = request with { Side = request.Side.Mirrored(), Other = request.Other is { } second ? second with { Side = second.Side.Mirrored() } : null };
        Session mirrored = Plan(other);

        Assert.Equal(session.Steps.Select(s => (s.Movement, s.Seconds, s.Why)), mirrored.Steps.Select(s => (s.Movement, s.Seconds, s.Why)));
        Assert.Equal(Timeline.Of(Kb, session, request.Side).Select(m => m with { Side = IsOneSided(m.Step) ? m.Side.Mirrored() : m.Side }), Timeline.Of(Kb, mirrored, other.Side));

        // A knot of both sides is its own mirror image: it begins on the left.
        bool IsOneSided(int step) => (session.Steps[step].Knot == 0 ? request.Side : request.Other?.Side) is not null;
    }

    private static string Say(SessionRequest request, Session session) =>
        $"{request.Muscle} {request.Minutes} min, day {request.Day}, {request.Setting}, with {request.Other?.Muscle}, applies {string.Join(",", request.Restrictions.Applies)}, "
        + $"blocks {request.Restrictions.Blocks}, equipment {(request.Equipment is { } there ? string.Join(",", there) : "default")}, flare {request.State.Flare is not null}: "
        + string.Join("; ", session.Steps.Select(s => $"{s.Knot} {s.Movement} {s.Sets}x{s.Reps} p{s.Points} h{s.HoldSeconds} {s.Seconds}s"));
}
