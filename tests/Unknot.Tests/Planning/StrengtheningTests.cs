using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Tests.Content;

namespace Unknot.Tests.Planning;

public sealed class StrengtheningTests
{
    private static readonly DateOnly s_today = new(2026, 3, 30);

    [Fact]
    public void A_day_counts_once_and_releases_count_for_nothing() =>
        Strengthening.DaysOf([Step(0), Step(0), Step(27), Step(28), Step(1, Phase.Release), Step(2) with { Stopped = true }], s_today).ShouldBe([s_today.AddDays(-27), s_today]);

    [Fact]
    public void A_level_is_told_with_the_highest_there_is()
    {
        LevelReached reached = Strengthening.Reached(Shipped.Content.Knowledge, "upper_trapezius", new Dictionary<string, int> { ["prone_y_raise"] = 1 }, [Step(3), Step(4, Phase.Release, "ball_upper_trap_wall")], s_today).ShouldHaveSingleItem();

        (reached.Movement, reached.Level).ShouldBe(("prone_y_raise", 1));
        reached.Most.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void What_was_not_done_for_four_weeks_has_no_level_beside_them() =>
        Strengthening.Reached(Shipped.Content.Knowledge, "upper_trapezius", new Dictionary<string, int>(), [Step(28)], s_today).ShouldBeEmpty();

    [Fact]
    public void Weeks_end_with_today_and_hold_seconds_by_phase()
    {
        IReadOnlyList<WeekOfWork> weeks = WeeksOfWork.Of([Step(0) with { Seconds = 60 }, Step(6) with { Seconds = 30 }, Step(7, Phase.Stretch) with { Seconds = 90 }, Step(14) with { Seconds = 999 }], 2, s_today);

        weeks.Select(week => week.From).ShouldBe([s_today.AddDays(-13), s_today.AddDays(-6)]);
        weeks[0].Seconds.ShouldBe(new Dictionary<Phase, int> { [Phase.Stretch] = 90 });
        weeks[1].Seconds.ShouldBe(new Dictionary<Phase, int> { [Phase.Strengthen] = 90 });
    }

    private static TrainedStep Step(int ago, Phase phase = Phase.Strengthen, string movement = "prone_y_raise") => new(s_today.AddDays(-ago), movement, phase, true);
}
