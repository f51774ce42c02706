using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class WeekTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void Seven_days_of_the_ridge_hold_chest_stretch_and_deep_neck_work(int day)
    {
        WeekPlan week = WeekPlan.Of(Kb, For("upper_trapezius") with { Day = day });
        string[] movements = [.. week.Days.SelectMany(d => d.Session!.Steps).Select(s => s.Movement)];

        week.Days.Count.ShouldBe(7);
        movements.ShouldContain("doorway_pec_stretch");
        movements.ShouldContain("deep_neck_flexor_nod");
        movements.Count(m => m == "prone_y_raise").ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void A_week_of_short_sessions_holds_them_too(int minutes)
    {
        WeekPlan week = WeekPlan.Of(Kb, For("upper_trapezius", minutes));

        week.Days.SelectMany(d => d.Session!.Steps).ShouldContain(s => s.Movement == "deep_neck_flexor_nod");
        week.Days.ShouldContain(d => d.Evening != null && d.Evening.Movement == "doorway_pec_stretch");
    }

    [Fact]
    public void A_turn_says_why()
    {
        Plan(For("upper_trapezius") with { Day = 3 }).Of(Phase.Stretch).Why.ShouldContain("a tight chest is part of the pattern");
        Plan(For("upper_trapezius") with { Day = 2 }).Of(Phase.Strengthen).Why.ShouldContain("its day in the week");
    }

    [Fact]
    public void Weak_partners_take_turns_from_week_to_week()
    {
        string[] turned = [.. new[] { 2, 9, 16 }.Select(day => Plan(For("upper_trapezius") with { Day = day }).Of(Phase.Strengthen).Movement)];

        turned.Distinct().Count().ShouldBeGreaterThan(1);
        turned.ShouldNotContain("prone_y_raise");
    }

    [Fact]
    public void The_inner_edge_of_the_blade_is_strengthened_and_its_chest_stretched_and_it_is_not_stretched_more()
    {
        WeekPlan week = WeekPlan.Of(Kb, For("rhomboids"));

        week.Days.SelectMany(d => d.Session!.Steps).ShouldAllBe(s => s.Movement != "upper_back_hug");
        week.Days.ShouldAllBe(d => d.Session!.WorksOnCause);
        week.StretchSeconds.Keys.ShouldBeSubsetOf(["pectoralis_major", "pectoralis_minor"]);
    }

    [Fact]
    public void Stretch_of_each_muscle_is_counted_and_evenings_bring_it_to_the_aim()
    {
        WeekPlan week = WeekPlan.Of(Kb, For("upper_trapezius"));
        int inSessions = week.Days.Select(d => d.Session!.Of(Phase.Stretch)).Where(s => s.Movement == "neck_lateral_stretch_breath").Sum(s => s.HoldSeconds!.Value);

        inSessions.ShouldBe(300);
        week.StretchSeconds["upper_trapezius"].ShouldBeGreaterThan(inSessions);
        week.Days.Count(d => d.Evening is not null).ShouldBe(3);
        week.Days.Select(d => d.Evening).OfType<EveningStretch>().ShouldAllBe(e => e.HoldSeconds >= 120);
    }

    [Fact]
    public void What_was_held_is_counted_on_one_side_and_whole_holds_only()
    {
        DaysOf days = new DaysOf("upper_trapezius").Stretched(1, "neck_lateral_stretch_breath", 125).Stretched(2, "neck_lateral_stretch_breath", 255).Stretched(3, "neck_lateral_stretch_breath", 40)
            .Stretched(3, "doorway_pec_stretch", 60).Stretched(20, "neck_lateral_stretch_breath", 125);

        StretchTime.Done(Kb, days.Steps, DaysOf.Day(1), DaysOf.Day(7)).ShouldBe(new Dictionary<string, int> { ["pectoralis_major"] = 60, ["upper_trapezius"] = 180 });
    }

    [Fact]
    public void A_tense_day_gets_its_long_stretch_and_a_flare_none()
    {
        PlanState tense = new DaysOf("upper_trapezius").Said(1, stress: 7).By(1);

        DayPlan.Of(Kb, For("upper_trapezius") with { State = tense }, []).Evening!.Movement.ShouldBe("neck_lateral_stretch_breath");
        DayPlan.Of(Kb, For("upper_trapezius"), []).Evening.ShouldBeNull();
        EveningStretch.Of(Kb, For("upper_trapezius") with { State = tense with { Flare = new(DaysOf.Day(1), DaysOf.Day(1), DaysOf.Day(3)) } }).ShouldBeNull();
    }

    [Fact]
    public void The_front_of_the_neck_gets_no_long_stretch_of_its_own() => EveningStretch.Of(Kb, For("scalenes"))?.Movement.ShouldNotBe("scalene_stretch");
}
