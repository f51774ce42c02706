using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class FlareTests
{
    private const string Ridge = "upper_trapezius";

    private static readonly PlanState s_flare = PlanState.Fresh with { Flare = new(DaysOf.Day(1), DaysOf.Day(2), DaysOf.Day(4)) };

    [Fact]
    public void Pain_or_tenderness_up_by_two_for_over_a_day_is_a_flare()
    {
        Flaring(days => days.Said(8, pain: 5).Said(9, pain: 5)).ShouldNotBeNull();
        Flaring(days => days.Said(8, tenderness: 5).Said(9, tenderness: 5)).ShouldNotBeNull();
        Flaring(days => days.Said(8, pain: 4).Said(9, pain: 4)).ShouldBeNull();
        Flaring(days => days.Said(8, pain: 7).Said(9, pain: 3)).ShouldBeNull();
        Flaring(days => days.Said(9, pain: 8)).ShouldBeNull();
    }

    [Fact]
    public void It_holds_for_two_days_from_when_it_was_found_and_longer_while_it_stays_up()
    {
        DaysOf days = Usual().Said(8, pain: 6).Said(9, pain: 6);

        Enumerable.Range(8, 5).Select(day => days.By(day).Flare is not null).ShouldBe([false, true, true, false, false]);
        days.Said(10, pain: 6).Said(11, pain: 6);
        Enumerable.Range(11, 3).Select(day => days.By(day).Flare is not null).ShouldBe([true, true, false]);
    }

    [Fact]
    public void The_short_questions_come_first_and_then_the_session()
    {
        DaysOf days = Usual().Said(8, pain: 6).Said(9, pain: 6);

        days.By(9, asked: 3).AskFirst.ShouldBeTrue();
        SessionPlanner.Plan(Kb, For(Ridge) with { State = days.By(9, asked: 3) }).ShouldBeOfType<SessionOutcome.Refused>().Because.ShouldBe(SessionPlanner.AskFirst);
        days.By(9, asked: 9).AskFirst.ShouldBeFalse();
        Plan(For(Ridge) with { State = days.By(9, asked: 9) }).Gentle.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_presses_strengthening_is_half_and_easy_movement_and_breathing_take_the_rest()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            Session usual = Plan(For(muscle.Id)), flare = Plan(For(muscle.Id) with { State = s_flare });

            flare.Gentle.ShouldBeTrue(muscle.Id);
            flare.Steps.ShouldAllBe(s => s.Points == null && Kb.Movements[s.Movement].Phase != Phase.Stretch && Kb.Movements[s.Movement].Phase != Phase.Release);
            flare.Steps.ShouldContain(s => Kb.Movements[s.Movement].Phase == Phase.Breathing, muscle.Id);
            SessionStep half = flare.Of(Phase.Strengthen), whole = usual.Of(Phase.Strengthen);
            (half.Sets * half.Reps * 2).ShouldBeLessThanOrEqualTo(whole.Sets * whole.Reps, muscle.Id);
        }
    }

    [Fact]
    public void The_ridge_in_a_flare_moves_easily_breathes_and_strengthens_half()
    {
        Session session = Plan(For(Ridge) with { State = s_flare });

        session.Steps.Where(s => s.Role != StepRole.WarmUp && s.Phase != Phase.Breathing).Select(s => (s.Movement, s.Phase, s.Sets))
            .ShouldBe([("stand_and_roll", Phase.Stretch, 1), ("long_exhale_reset", Phase.Release, 1), ("prone_y_raise", Phase.Strengthen, 1), ("scapular_depression_hold", Phase.Retrain, 1)]);
        session.TakenOut.ShouldContain(t => t.Movement == "ball_upper_trap_wall" && t.Because == "flare");
        DayPlan plan = DayPlan.Of(Kb, For(Ridge) with { State = s_flare }, []);
        (plan.Heat?.Movement, plan.Evening).ShouldBe(("heat_20", null));
        plan.Notes.ShouldBe([Kb.Plan.Flare.SayToday]);
    }

    [Fact]
    public void A_session_that_presses_or_strengthens_in_full_is_refused_in_a_flare()
    {
        SessionRequest flare = For(Ridge) with { State = s_flare };
        string wrong = string.Join("\n", PlanRules.Check(Kb, flare, Plan(For(Ridge))));

        wrong.ShouldContain("2 sets is outside its dose");
        wrong.ShouldContain("not among what this muscle is helped by");
        wrong.ShouldContain("has to say so");
    }

    [Fact]
    public void After_it_everything_begins_one_step_easier_with_the_softest_tool_and_goes_up_again()
    {
        DaysOf days = Usual().Each(Enumerable.Range(2, 6), (all, day) => all.Trained(day, "prone_y_raise").Pressed(day, "ball_upper_trap_wall", day < 4 ? "hand" : "ball_tennis"));
        (int before, int tool) = (days.By(8).Levels["prone_y_raise"], days.By(8).Tools["ball_upper_trap_wall"]);
        PlanState after = days.Said(8, pain: 6).Said(9, pain: 6).Said(10, pain: 3).By(11);

        tool.ShouldBe(1);
        (after.Flare, after.AfterFlare, after.Levels["prone_y_raise"], after.Tools.Count).ShouldBe((null, true, before - 1, 0));
        DayPlan.NotesOf(Kb, after).ShouldContain(Kb.Plan.Flare.SayAfter);
        days.Trained(11, "prone_y_raise").Trained(12, "prone_y_raise").By(13).Levels["prone_y_raise"].ShouldBe(before);
    }

    [Fact]
    public void Sessions_in_a_flare_raise_nothing()
    {
        DaysOf days = Usual().Said(8, pain: 6).Said(9, pain: 6).Trained(9, "prone_y_raise").Trained(10, "prone_y_raise");

        days.By(11).Levels["prone_y_raise"].ShouldBe(-1);
    }

    private static DaysOf Usual() => new DaysOf(Ridge).Each(Enumerable.Range(1, 7), (days, day) => days.Said(day, pain: 3, tenderness: 3));

    private static Flare? Flaring(Func<DaysOf, DaysOf> more) => more(Usual()).By(9).Flare;
}
