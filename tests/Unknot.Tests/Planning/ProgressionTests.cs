using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class ProgressionTests
{
    private const string Raise = "prone_y_raise";
    private const string Retrain = "scapular_depression_hold";
    private const string Ridge = "upper_trapezius";

    [Fact]
    public void Two_comfortable_sessions_raise_one_thing()
    {
        new DaysOf(Ridge).Trained(1, Raise).By(2).Levels.ShouldBeEmpty();
        PlanState state = new DaysOf(Ridge).Trained(1, Raise).Trained(2, Raise).By(3);

        state.Levels[Raise].ShouldBe(1);
        (Strengthening(state).Reps, Strengthening(state).Sets, Strengthening(state).Version).ShouldBe((10, 2, null));
        Strengthening(state).Why.ShouldContain("A little more than at first");
    }

    [Fact]
    public void The_hold_goes_up_before_the_repetitions_and_the_harder_version_comes_last()
    {
        Movement bridge = Kb.Movements["glute_bridge"];
        List<(int? Hold, int Reps, string? Version)> climbed = [];
        for (int level = 0; level <= 3; level++)
        {
            SessionStep step = Plan(For("iliopsoas") with { State = At(bridge.Id, level) }).Of(Phase.Strengthen);
            climbed.Add((step.HoldSeconds, step.Reps, step.Version));
        }

        climbed.ShouldBe([(3, 8, null), (5, 8, null), (5, 10, null), (5, 10, bridge.Harder)]);
    }

    [Theory]
    [InlineData(7, 1, true, 0)]
    [InlineData(null, 1, true, 0)]
    [InlineData(4, 4, true, 0)]
    [InlineData(4, 1, false, 0)]
    [InlineData(6, 3, true, 1)]
    public void Nothing_goes_up_after_effort_ache_or_a_session_that_was_not_all_done(int? effort, int ache, bool complete, int level) =>
        Math.Max(0, new DaysOf(Ridge).Trained(1, Raise, effort, ache, complete).Trained(2, Raise, effort, ache, complete).By(3).Levels.GetValueOrDefault(Raise)).ShouldBe(level);

    [Theory]
    [InlineData(5, -1)]
    [InlineData(4, 0)]
    [InlineData(3, 1)]
    public void An_ache_no_sorer_than_the_knot_was_before_neither_goes_up_nor_steps_back(int ache, int level)
    {
        DaysOf atStart = new DaysOf(Ridge, atStart: 4).Trained(1, Raise, ache: ache).Trained(2, Raise, ache: ache);
        DaysOf asWritten = new DaysOf(Ridge).Said(1, pain: 4).Trained(1, Raise, ache: ache).Trained(2, Raise, ache: ache);

        atStart.By(3).Levels.GetValueOrDefault(Raise).ShouldBe(level);
        asWritten.By(3).Levels.GetValueOrDefault(Raise).ShouldBe(level);
    }

    [Fact]
    public void A_rise_the_next_day_holds_back_and_a_clear_one_steps_back()
    {
        DaysOf Days() => new DaysOf(Ridge).Trained(1, Raise).Trained(2, Raise).Said(1, 3).Said(2, 3);

        Days().By(3).Levels[Raise].ShouldBe(1);
        Days().Said(3, 4).By(3).Levels.ShouldBeEmpty();
        Days().Said(3, 5).By(3).Levels[Raise].ShouldBe(-1);
    }

    [Fact]
    public void One_thing_is_raised_at_a_time_and_the_other_waits_for_the_next_day()
    {
        DaysOf both = new DaysOf(Ridge).Each([1, 2], (days, day) => days.Trained(day, Raise).Trained(day, Retrain));

        both.By(3).Levels.ShouldBe([new(Raise, 1)]);
        both.Trained(3, Raise).Trained(3, Retrain).By(4).Levels.ShouldBe([new(Raise, 1), new(Retrain, 1)]);
    }

    [Fact]
    public void Too_much_goes_one_step_back_to_the_easier_version_and_no_further()
    {
        DaysOf days = new DaysOf(Ridge).Trained(1, Raise, effort: 8).Trained(2, Raise, effort: 8).Trained(3, Raise, stopped: true);

        days.By(4).Levels[Raise].ShouldBe(-1);
        Strengthening(days.By(4)).Version.ShouldBe(Kb.Movements[Raise].Easier);
    }

    [Fact]
    public void What_may_be_done_only_in_one_way_never_gets_its_harder_version()
    {
        SessionStep step = Plan(For(Ridge).With("CM11") with { State = At(Raise, 9) }).Of(Phase.Strengthen);

        (step.Movement, step.Version, step.Reps).ShouldBe((Raise, null, 10));
        Plan(For(Ridge) with { State = At(Raise, 9) }).Of(Phase.Strengthen).Version.ShouldBe(Kb.Movements[Raise].Harder);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 1, 1)]
    [InlineData(3, 1, 0)]
    [InlineData(7, 0, 0)]
    [InlineData(21, 0, 0)]
    public void Missed_days_keep_the_level_then_stop_counting_then_step_back_then_start_over(int missed, int level, int counted)
    {
        DaysOf days = new DaysOf(Ridge).Trained(1, Raise).Trained(2, Raise).Trained(3, Raise);
        int next = 4 + missed;

        days.By(next).Levels.GetValueOrDefault(Raise).ShouldBe(level);
        (days.Trained(next, Raise).By(next + 1).Levels.GetValueOrDefault(Raise) - level).ShouldBe(counted);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, AfterMissing.GoOn)]
    [InlineData(6, AfterMissing.StartCountingAgain)]
    [InlineData(20, AfterMissing.StepBack)]
    [InlineData(30, AfterMissing.StartOver)]
    public void What_missed_days_do_is_said(int missed, AfterMissing? then) => (new DaysOf(Ridge).Trained(1, Raise).By(2 + missed).Missed?.Then).ShouldBe(then);

    [Fact]
    public void The_sequence_of_days_goes_on_where_it_was() => new DaysOf(Ridge).Trained(1, Raise).Trained(2, Raise).By(20).Day.ShouldBe(3);

    [Fact]
    public void What_was_done_today_does_not_change_today() => (new DaysOf(Ridge).Trained(1, Raise).Trained(2, Raise).By(2) is { Day: 2, Levels.Count: 0 }).ShouldBeTrue();

    [Fact]
    public void The_order_in_which_days_are_given_does_not_matter()
    {
        DaysOf days = new DaysOf(Ridge).Each(Enumerable.Range(1, 12), (all, day) => all.Trained(day, Raise).Trained(day, Retrain, effort: (day % 5) + 3).Said(day, pain: day % 4));
        PlanState forward = days.By(13), backward = PlanStates.Of(Kb, Ridge, new([.. days.Steps.Reverse()], [.. days.Entries.Reverse()]), DaysOf.Day(13));

        (backward.Day, backward.Flare).ShouldBe((forward.Day, forward.Flare));
        backward.Levels.ShouldBe(forward.Levels);
    }

    [Fact]
    public void A_movement_the_content_no_longer_has_is_left_aside() =>
        PlanStates.Of(Kb, Ridge, new([new(DaysOf.Day(1), "headstand", Phase.Strengthen, true) { Effort = 3 }], []), DaysOf.Day(2)).Levels.ShouldBeEmpty();

    private static PlanState At(string movement, int level) => PlanState.Fresh with { Levels = PlanState.Fresh.Levels.SetItem(movement, level) };

    private static SessionStep Strengthening(PlanState state) => Plan(For(Ridge) with { State = state }).Of(Phase.Strengthen);
}
