using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class GentleDayTests
{
    private const string Ridge = "upper_trapezius";

    private static readonly DateOnly s_today = new(2026, 3, 4);
    private static readonly PlanState s_gentle = PlanState.Fresh with { Leans = true };

    private static GentleRule Rule => Kb.Plan.Gentle;

    [Fact]
    public void A_chance_at_the_threshold_or_above_leans_and_one_below_or_none_does_not()
    {
        Leans(Rule.ChanceFrom).ShouldBe(Lean.Gentle);
        Leans(1).ShouldBe(Lean.Gentle);
        Leans(Rule.ChanceFrom - 0.001).ShouldBe(Lean.Usual);
        Leans(null).ShouldBe(Lean.Usual);
        Should.Throw<ArgumentOutOfRangeException>(() => Leans(1.01));
        Should.Throw<ArgumentOutOfRangeException>(() => Leans(double.NaN));
    }

    [Fact]
    public void It_is_undone_for_the_day_and_leans_again_on_another()
    {
        Leans(0.9, declined: s_today).ShouldBe(Lean.Declined);
        Leans(0.9, declined: s_today.AddDays(-1)).ShouldBe(Lean.Gentle);
    }

    [Fact]
    public void Gentle_days_never_follow_each_other_so_that_the_training_goes_on()
    {
        Leans(0.9, last: s_today).ShouldBe(Lean.Gentle);
        Leans(0.9, last: s_today.AddDays(-1)).ShouldBe(Lean.Usual);
        Leans(0.9, last: s_today.AddDays(-Rule.DaysApart)).ShouldBe(Lean.Gentle);
    }

    [Fact]
    public void Nothing_presses_easy_movement_and_breathing_take_its_place_and_strengthening_is_half_at_its_own_level()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            foreach (int minutes in (int[])[2, 5, 10, 15])
            {
                SessionRequest request = For(muscle.Id, minutes) with { State = s_gentle };
                Session gentle = Plan(request);

                PlanRules.Check(Kb, request, gentle).ShouldBeEmpty($"{muscle.Id}, {minutes} min");
                gentle.Gentle.ShouldBeTrue(muscle.Id);
                gentle.Steps.ShouldAllBe(s => s.Points == null && Kb.Movements[s.Movement].Phase != Phase.Stretch && Kb.Movements[s.Movement].Phase != Phase.Release && s.Level == 0);
            }

            SessionStep half = Plan(For(muscle.Id) with { State = s_gentle }).Of(Phase.Strengthen), whole = Plan(For(muscle.Id)).Of(Phase.Strengthen);
            (half.Sets * half.Reps * 2).ShouldBeLessThanOrEqualTo(whole.Sets * whole.Reps, muscle.Id);
        }
    }

    [Fact]
    public void It_is_today_alone_and_leaves_the_evening_and_breaks_as_they_are()
    {
        SessionRequest usual = For(Ridge) with { State = PlanState.Fresh with { Tense = true } }, gentle = usual with { State = usual.State with { Leans = true } };

        WeekPlan week = WeekPlan.Of(Kb, gentle);
        week.Days.Select(day => day.Session!.Gentle).ShouldBe([true, false, false, false, false, false, false]);
        DayPlan.Of(Kb, gentle, []).Evening!.Movement.ShouldBe(DayPlan.Of(Kb, usual, []).Evening!.Movement);
        SmallMove.All(Kb, gentle).Select(move => move.Movement.Id).ShouldBe(SmallMove.All(Kb, usual).Select(move => move.Movement.Id));
        Plan(gentle).TakenOut.ShouldContain(t => t.Movement == "ball_upper_trap_wall" && t.Because == "gentle" && t.Text.Contains("on a gentle day"));
        Plan(gentle).Of(Phase.Strengthen).Why.ShouldContain("Half of it");
    }

    [Fact]
    public void A_flare_goes_before_it()
    {
        PlanState both = s_gentle with { Flare = new(DaysOf.Day(1), DaysOf.Day(2), DaysOf.Day(4)) };

        Told(both).ShouldBe(Told(both with { Leans = false }));
    }

    private static Lean Leans(double? chance, DateOnly? last = null, DateOnly? declined = null) => GentleDays.Of(Rule, chance, s_today, last, declined);

    private static IEnumerable<(string, int, int, int, string)> Told(PlanState state) => Plan(For(Ridge) with { State = state }).Steps.Select(s => (s.Movement, s.Sets, s.Reps, s.Level, s.Why));
}
