using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

/// <summary>What holds for every session there can be.</summary>
public sealed class EverySessionTests
{
    private const int Sampled = 4000;

    public static TheoryData<int> Lengths => [.. Kb.Session.Shapes.Select(s => s.Minutes)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_muscle_with_every_care_modifier_gets_an_allowed_session_or_a_reason(int minutes)
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            foreach (string? modifier in Kb.RedFlags.Modifiers.Select(m => m.Id).Append(null))
            {
                foreach (bool afterMidTerm in (bool[])[false, true])
                {
                    SessionRequest request = modifier is null ? For(muscle.Id, minutes) : For(muscle.Id, minutes).With(modifier);
                    Hold(request with { Restrictions = request.Restrictions with { AfterMidTerm = afterMidTerm } });
                }
            }
        }
    }

    [Fact]
    public void So_does_any_mixture_of_place_equipment_modifiers_findings_flags_and_day()
    {
        Random random = new(20261121);
        string[] applying = [.. Kb.RedFlags.Modifiers.Select(m => m.Id), .. Kb.Findings.Select(f => "finding:" + f.Id), .. Kb.Movements.SelectMany(m => m.Contraindications).SelectMany(c => c.When)];
        for (int i = 0; i < Sampled; i++)
        {
            SessionRequest request = For(Pick(random, [.. Kb.Muscles]).Id, Pick(random, [.. Kb.Session.Shapes]).Minutes)
                .With([.. Enumerable.Range(0, random.Next(4)).Select(_ => Pick(random, applying))]);
            request = random.Next(4) == 0 ? request.Flagged(Pick(random, [.. Kb.RedFlags.Flags]).Id, Pick(random, Enum.GetValues<Blocks>())) : request;
            Hold(request with
            {
                Setting = Pick<Setting?>(random, [null, Setting.Home, Setting.Office]),
                Equipment = random.Next(3) == 0 ? null : [.. Kb.Equipment.Where(_ => random.Next(2) == 0).Select(e => e.Id)],
                Unwanted = [.. Kb.Movements.Where(_ => random.Next(20) == 0).Select(m => m.Id)],
                Day = random.Next(1, 30),
                Restrictions = request.Restrictions with
                {
                    AfterMidTerm = random.Next(2) == 0,
                    AnsweredNo = random.Next(3) == 0 ? [.. request.Restrictions.AnsweredNo.Where(_ => random.Next(2) == 0)] : request.Restrictions.AnsweredNo,
                },
            });
        }
    }

    private static void Hold(SessionRequest request)
    {
        SessionOutcome outcome = SessionPlanner.Plan(Kb, request);
        if (outcome is SessionOutcome.Refused refused)
        {
            refused.Because.ShouldNotBeNullOrEmpty();
            refused.Text.ShouldEndWith(".");
            return;
        }

        Session session = ((SessionOutcome.Planned)outcome).Session;
        if (PlanRules.Check(Kb, request, session) is { Count: > 0 } problems)
        {
            Assert.Fail($"{string.Join(" ", problems)} {Say(request, session)}");
        }

        NothingTakenOutIsThere(request, session);
        NothingIsHeldTooShortOrTooLong(session);
        Assert.True(session.TakenOut.All(t => t.Because.Length > 0 && t.Text.EndsWith('.')));
        Assert.True(session.Steps.All(s => s.Why.EndsWith('.') && s.Sources.Count > 0 && s.Evidence.Length == 1));
        Assert.Equal(session.TotalSeconds, Timeline.Of(Kb, session, request.Side)[^1].UntilSeconds);
        Mirrored(request, session);
    }

    /// <summary>Written against the content itself and not with the planner's own eyes.</summary>
    private static void NothingTakenOutIsThere(SessionRequest request, Session session)
    {
        Restrictions restrictions = request.Restrictions;
        ImmutableSortedSet<string> known = restrictions.Applies.Union(restrictions.Modifiers);
        HashSet<string> blocked = [.. restrictions.Modifiers.Select(id => Kb.RedFlags.Modifiers[id]).SelectMany(m => restrictions.AfterMidTerm ? m.Block.Concat(m.BlockAfterMidTerm) : m.Block)];
        foreach (Movement movement in session.Steps.Select(s => Kb.Movements[s.Movement]))
        {
            Assert.DoesNotContain(movement.Id, blocked);
            Assert.DoesNotContain(movement.Contraindications, c => !c.Adapt && c.When.Any(known.Contains));
            Assert.True(movement.RequiresNo.All(restrictions.AnsweredNo.Contains), movement.Id);
            Assert.Contains(request.Setting ?? Setting.Home, movement.Settings);
            Assert.True(restrictions.Blocks == Blocks.None || movement.Phase is Phase.Breathing or Phase.Mobility, movement.Id);
        }
    }

    private static void NothingIsHeldTooShortOrTooLong(Session session)
    {
        foreach (SessionStep step in session.Steps)
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
    }

    private static void Mirrored(SessionRequest request, Session session)
    {
        SessionRequest other = request with { Side = request.Side.Mirrored() };
        Session mirrored = Plan(other);

        Assert.Equal(session.Steps.Select(s => (s.Movement, s.Seconds)), mirrored.Steps.Select(s => (s.Movement, s.Seconds)));
        Assert.Equal(Timeline.Of(Kb, session, request.Side).Select(m => m with { Side = m.Side.Mirrored() }), Timeline.Of(Kb, mirrored, other.Side));
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static string Say(SessionRequest request, Session session) =>
        $"{request.Muscle} {request.Minutes} min, day {request.Day}, {request.Setting}, applies {string.Join(",", request.Restrictions.Applies)}, "
        + $"blocks {request.Restrictions.Blocks}, equipment {(request.Equipment is { } there ? string.Join(",", there) : "default")}: {string.Join("; ", session.Steps.Select(s => $"{s.Movement} {s.Sets}x{s.Reps} p{s.Points} h{s.HoldSeconds} {s.Seconds}s"))}";
}
