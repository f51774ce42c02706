using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

/// <summary>Movements the person brought along, in the sessions.</summary>
public sealed class OwnMovementTests
{
    private const string Ridge = "upper_trapezius";

    private static readonly OwnMovement s_rows = new() { Id = "own:1", Name = "Rows with the band", Phase = Phase.Strengthen, Side = DoseSide.Both, Sets = 1, Reps = 10, Seconds = 4, FromTherapist = true };

    private static readonly OwnMovement s_ball = new() { Id = "own:2", Name = "My ball", Phase = Phase.Release, Presses = "SH_TOP", Side = DoseSide.Each, Sets = 1, Seconds = 30 };

    [Fact]
    public void It_comes_after_the_step_of_its_phase_in_addition_to_it_and_within_the_minutes()
    {
        SessionRequest request = For(Ridge) with { Own = [s_rows, s_ball] };

        Session session = Plan(request);

        session.Steps.Where(step => step.Own is not null).Select(step => step.Movement).ShouldBe(["own:2", "own:1"]);
        foreach (SessionStep own in session.Steps.Where(step => step.Own is not null))
        {
            SessionStep before = session.Steps[session.Steps.ToList().IndexOf(own) - 1];
            (before.Phase, before.Own).ShouldBe((own.Phase, null));
            own.Why.ShouldBe("Yours, not checked by us.");
        }

        session.Missing.ShouldBeEmpty();
        session.TotalSeconds.ShouldBeInRange(570, 630);
        Timeline.Of(Kb, session, Side.Right)[^1].UntilSeconds.ShouldBe(session.TotalSeconds);
        PlanRules.Check(Kb, request, session).ShouldBeEmpty();
    }

    [Fact]
    public void Every_muscle_and_length_has_room_for_it_or_says_that_it_has_none()
    {
        int held = 0;
        foreach (Muscle muscle in Kb.Muscles)
        {
            foreach (int minutes in Kb.Session.Shapes.Select(shape => shape.Minutes))
            {
                SessionRequest request = For(muscle.Id, minutes) with { Own = [s_rows, s_ball] };
                Session session = Plan(request);

                PlanRules.Check(Kb, request, session).ShouldBeEmpty($"{muscle.Id}, {minutes} min");
                foreach (OwnMovement own in request.Own)
                {
                    bool there = session.Steps.Any(step => step.Own == own);
                    there.ShouldNotBe(session.LeftAside.Concat(session.TakenOut.Select(gone => gone.Text)).Any(text => text.Contains(own.Name, StringComparison.Ordinal)), $"{muscle.Id}, {minutes} min, {own.Name}");
                    held += there ? 1 : 0;
                }
            }
        }

        held.ShouldBeGreaterThan(Kb.Muscles.Count);
    }

    [Fact]
    public void Flags_a_flare_and_what_leaves_out_a_release_of_the_same_place_leave_it_out_too()
    {
        SessionRequest request = For(Ridge) with { Own = [s_rows, s_ball] };

        Plan(request.Flagged("RF40", Blocks.Area)).Steps.ShouldAllBe(step => step.Own == null);
        Plan(request with { State = PlanState.Fresh with { Flare = new(DaysOf.Day(1), DaysOf.Day(2), DaysOf.Day(4)) } }).Steps.ShouldAllBe(step => step.Own == null);
        Session fever = Plan(request.With("finding:fever"));
        fever.Steps.ShouldAllBe(step => step.Movement != "own:2");
        fever.TakenOut.ShouldContain(gone => gone.Movement == "own:2" && gone.Text.StartsWith("My ball is left out"));
    }

    [Fact]
    public void A_place_that_waits_for_the_chest_questions_is_not_pressed_before_they_are_answered()
    {
        OwnMovement chest = s_ball with { Presses = "CH_UPPER" };
        SessionRequest request = For(Ridge) with { Own = [chest] };

        Plan(request).Steps.ShouldContain(step => step.Own == chest);
        Plan(request with { Restrictions = request.Restrictions with { AnsweredNo = AllNo.Remove(Kb.Pressure.ChestScreen[0]) } }).Steps.ShouldAllBe(step => step.Own == null);
    }

    [Fact]
    public void Where_something_asks_for_care_it_says_that_nobody_looked_whether_it_suits()
    {
        SessionRequest request = For(Ridge).With(Kb.RedFlags.Modifiers[0].Id) with { Own = [s_rows] };

        Plan(request).Steps.Where(step => step.Own is not null).ShouldAllBe(step => step.OnlySo.Contains(Kb.Session.Own.Care));
    }

    [Fact]
    public void A_slip_of_the_pen_is_told_by_what_is_wrong()
    {
        OwnMovements.Faults(Kb, s_rows).ShouldBeEmpty();
        OwnMovements.Faults(Kb, s_ball).ShouldBeEmpty();
        OwnMovements.Faults(Kb, s_rows with { Reps = 0, Seconds = 600, Sets = 60 }).ShouldBe([OwnFault.Seconds, OwnFault.Reps, OwnFault.Sets]);
        OwnMovements.Faults(Kb, s_ball with { Presses = null }).ShouldBe([OwnFault.Presses]);
        OwnMovements.Faults(Kb, s_ball with { Presses = "NK_FRONT" }).ShouldBe([OwnFault.NeverPressed]);
        OwnMovements.Faults(Kb, s_ball with { Seconds = Kb.Session.Budget.LongestPointSeconds + 1 }).ShouldBe([OwnFault.Seconds]);
        OwnMovements.Faults(Kb, s_rows with { Phase = Phase.Heat }).ShouldBe([OwnFault.Phase]);
    }

    [Fact]
    public void One_that_was_changed_on_the_way_or_stands_elsewhere_is_not_allowed()
    {
        SessionRequest request = For(Ridge) with { Own = [s_rows] };
        Session session = Plan(request);
        int at = session.Steps.ToList().FindIndex(step => step.Own is not null);

        PlanRules.Check(Kb, request, session with { Steps = [.. session.Steps.Select((step, i) => i == at ? step with { Ceiling = 9 } : step)] }).ShouldNotBeEmpty();
        PlanRules.Check(Kb, request, session with { Steps = [session.Steps[at], .. session.Steps.Where((_, i) => i != at)] }).ShouldNotBeEmpty();
        PlanRules.Check(Kb, request with { Own = [] }, session).ShouldNotBeEmpty();
    }

    [Fact]
    public void What_is_for_no_phase_of_the_session_comes_into_none()
    {
        OwnMovement shake = s_rows with { Phase = Phase.Mobility };

        Session session = Plan(For(Ridge) with { Own = [shake] }), usual = Plan(For(Ridge));

        session.Steps.Select(step => (step.Movement, step.Seconds)).ShouldBe(usual.Steps.Select(step => (step.Movement, step.Seconds)));
        session.LeftAside.ShouldBeEmpty();
        OwnMovements.Faults(Kb, shake).ShouldBe([OwnFault.Phase]);
    }
}
