using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Diary;

public sealed class CoursePatternTests
{
    private static readonly DateOnly s_first = new(2026, 1, 1);
    private static readonly PainChange s_unknown = new(null, null, null);
    private static readonly PainChange s_same = new(3, 3, 0);

    private static ReturnsRule Rule => Shipped.Content.Knowledge.Returns;

    [Theory]
    [InlineData(1, 2, 4, 5, 7)]
    [InlineData(1, 2, 2, 4, 5, 7)]
    [InlineData(-1, 9, 7, 4, 3)]
    [InlineData(0, 2, 4, 3, 5)]
    [InlineData(0, 5, 5, 5, 5)]
    [InlineData(null, 2, 4, 9)]
    public void Quiet_times_get_longer_or_shorter_only_where_chance_is_an_unlikely_reason(int? trend, params int[] days) => ReturnTrend.Of(Quiet(days), Rule).ShouldBe(trend);

    [Fact]
    public void A_running_time_counts_where_it_is_the_longer_one_already_and_never_as_a_shorter_one()
    {
        ReturnTrend.Of([.. Quiet(2, 4, 5), Running(7)], Rule).ShouldBe(1);
        ReturnTrend.Of([.. Quiet(9, 7, 5), Running(0)], Rule).ShouldBe(0);
    }

    [Fact]
    public void What_was_long_ago_is_not_read_any_more() => ReturnTrend.Of(Quiet([.. Enumerable.Range(1, 30).Reverse(), .. Enumerable.Range(1, Rule.Most)]), Rule).ShouldBe(1);

    [Theory]
    [InlineData(4, 6, 1.0 / 24)]
    [InlineData(5, 8, 5.0 / 120)]
    [InlineData(3, 3, 1.0 / 6)]
    [InlineData(3, -3, 1)]
    public void The_chance_of_an_order_is_its_share_of_all_orders(int count, int score, double share) => ReturnTrend.Chance(count, score).ShouldBe(share, 1e-12);

    [Fact]
    public void Without_any_change_it_speaks_no_more_often_than_it_says()
    {
        Random chance = new(20260302);
        int[] said = [.. Enumerable.Range(0, 4000).Select(_ => ReturnTrend.Of(Quiet([.. Enumerable.Range(0, 8).Select(_ => chance.Next(1, 60))]), Rule)!.Value)];

        (said.Count(one => one > 0) / 4000.0).ShouldBeLessThan(Rule.Chance + 0.01);
        (said.Count(one => one < 0) / 4000.0).ShouldBeLessThan(Rule.Chance + 0.01);
    }

    [Fact]
    public void The_quiet_times_are_said_before_the_pain_and_too_early_only_where_neither_can_be_said()
    {
        CoursePattern.Of(Course(2, 4, 5, 7), s_same with { Changed = 1 }, Rule).ShouldBe(PatternChange.LongerQuiet);
        CoursePattern.Of(Course(9, 7, 4, 3), s_unknown, Rule).ShouldBe(PatternChange.ShorterQuiet);
        CoursePattern.Of(Course(2), s_same with { Changed = -1 }, Rule).ShouldBe(PatternChange.LessPain);
        CoursePattern.Of(Course(), s_same with { Changed = 1 }, Rule).ShouldBe(PatternChange.MorePain);
        CoursePattern.Of(Course(2, 4), s_unknown, Rule).ShouldBe(PatternChange.TooEarly);
        CoursePattern.Of(Course(2, 4), s_same, Rule).ShouldBe(PatternChange.NoneClear);
        CoursePattern.Of(Course(2, 4, 3, 5), s_unknown, Rule).ShouldBe(PatternChange.NoneClear);
    }

    private static KnotCourse Course(params int[] days) => new(KnotState.Back, s_first, Quiet(days), null);

    private static QuietStretch[] Quiet(params int[] days) => [.. days.Select(d => new QuietStretch(s_first, s_first.AddDays(d), d))];

    private static QuietStretch Running(int days) => new(s_first, null, days);
}
