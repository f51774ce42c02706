using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Diary;

public sealed class PainTrendTests
{
    private static readonly ChangeRule s_rule = Shipped.Content.Knowledge.Change;
    private static readonly DateOnly s_today = new(2026, 2, 14);

    [Fact]
    public void The_rule_that_ships_asks_for_two_points_and_thirty_per_cent_of_a_week() => (s_rule.LeastPoints, s_rule.LeastShare, s_rule.MeanDays).ShouldBe((2.0, 0.3, 7));

    [Theory]
    [InlineData(5, 3, -1)]
    [InlineData(3, 5, 1)]
    [InlineData(8, 6, 0)]
    [InlineData(4, 3, 0)]
    [InlineData(0, 2, 1)]
    public void A_change_needs_both_the_points_and_the_share(int before, int now, int changed) =>
        Of([.. Week(before, 13), .. Week(now, 6)]).ShouldBe(new PainChange(now, before, changed) { NowDays = 7 });

    [Fact]
    public void A_missing_day_takes_part_in_no_mean() => Of([.. Week(6, 13), .. Week(2, 6).Take(4)]).NowMean.ShouldBe(2);

    [Fact]
    public void A_day_with_two_entries_counts_once() => Of([At(0, 0), At(0, 10), At(1, 8)]).NowMean.ShouldBe(6.5);

    [Fact]
    public void With_half_a_week_or_less_no_change_is_named()
    {
        Of([.. Week(8, 13), .. Week(2, 6).Take(4)]).Changed.ShouldBe(-1);
        Of([.. Week(8, 13), .. Week(2, 6).Take(3)]).ShouldBe(new PainChange(2, 8, null) { NowDays = 3 });
        Of([]).ShouldBe(new PainChange(null, null, null));
    }

    [Theory]
    [InlineData(8, 5.6, null)]
    [InlineData(4, 2.0, 6.0)]
    [InlineData(1.5, null, 3.5)]
    public void What_would_be_a_change_is_told_where_a_score_can_be_so(double before, double? quieter, double? louder)
    {
        (double? down, double? up) = PainTrend.Threshold(before, s_rule);

        (down is null, up is null).ShouldBe((quieter is null, louder is null));
        down.GetValueOrDefault().ShouldBe(quieter.GetValueOrDefault(), 1e-9);
        up.GetValueOrDefault().ShouldBe(louder.GetValueOrDefault(), 1e-9);
    }

    private static PainChange Of(IReadOnlyList<Entry> entries) => PainTrend.Of(entries, s_today, s_rule);

    private static IEnumerable<Entry> Week(int nprs, int firstDaysAgo) => Enumerable.Range(0, 7).Select(i => At(firstDaysAgo - i, nprs));

    private static Entry At(int daysAgo, int nprs) => new() { Day = s_today.AddDays(-daysAgo), Recorded = s_today, Nprs = nprs };
}
