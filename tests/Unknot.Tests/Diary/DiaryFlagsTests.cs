using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Tests.Triage;

namespace Unknot.Tests.Diary;

/// <summary>What the diary says of the flags that are never asked at a first visit.</summary>
public class DiaryFlagsTests
{
    private static readonly DateOnly s_begun = new(2026, 1, 5);
    private static readonly DiaryTrigger s_lasting = Said.Kb.RedFlags.Flags["RF43"].Diary!;
    private static readonly DiaryTrigger s_worse = Said.Kb.RedFlags.Flags["RF58"].Diary!;

    [Fact]
    public void Six_weeks_on_the_plan_without_a_lower_trend_says_yes_and_a_day_less_says_no()
    {
        Says(s_lasting, Days(43, _ => 5), 42).ShouldBe(DiarySays.Yes);
        Says(s_lasting, Days(43, _ => 5), 41).ShouldBe(DiarySays.No);
    }

    [Fact]
    public void A_lower_trend_or_a_quiet_knot_says_no()
    {
        Says(s_lasting, Days(43, day => day < 20 ? 5 : 3), 42).ShouldBe(DiarySays.No);
        Says(s_lasting, [.. Days(43, _ => 2), new Entry { Day = s_begun.AddDays(42), Recorded = s_begun.AddDays(42), Back = Back.Gone }], 42).ShouldBe(DiarySays.No);
    }

    [Fact]
    public void A_fall_that_is_no_change_by_the_rule_is_not_lower() => Says(s_lasting, Days(43, day => day < 20 ? 5 : 4), 42).ShouldBe(DiarySays.Yes);

    [Fact]
    public void More_than_half_a_week_without_a_score_is_a_gap() => Says(s_lasting, [.. Days(43, _ => 5).Where(entry => entry.Day.DayNumber % 3 == 0)], 42).ShouldBe(DiarySays.Gap);

    [Fact]
    public void Three_returns_with_the_plan_kept_on_four_of_seven_days_say_yes_and_less_of_either_says_no()
    {
        Entry[] three = Returns(3), two = Returns(2);

        Says(s_lasting, three, 34, kept: day => day % 7 < 4).ShouldBe(DiarySays.Yes);
        Says(s_lasting, three, 34, kept: day => day % 7 < 3).ShouldBe(DiarySays.No);
        Says(s_lasting, two, 34, kept: _ => true).ShouldBe(DiarySays.No);
    }

    [Fact]
    public void Returns_of_more_than_ninety_days_ago_are_not_counted() => Says(s_lasting with { NotLowerAfterDays = null }, Returns(3), 125, kept: _ => true).ShouldBe(DiarySays.No);

    [Theory]
    [InlineData(3, 4, DiarySays.Yes)]
    [InlineData(3, 3, DiarySays.No)]
    [InlineData(4, 3, DiarySays.No)]
    public void A_week_that_is_a_point_above_the_week_before_says_yes(int before, int now, DiarySays says) => Says(s_worse, Days(14, day => day < 7 ? before : now), 13).ShouldBe(says);

    [Fact]
    public void Before_two_weeks_on_the_plan_it_says_no_and_with_gaps_it_cannot_tell()
    {
        Says(s_worse, Days(13, day => day < 6 ? 2 : 8), 12).ShouldBe(DiarySays.No);
        Says(s_worse, [.. Days(14, day => day < 7 ? 2 : 8).Where((_, day) => day is not (8 or 9 or 10 or 11))], 13).ShouldBe(DiarySays.Gap);
    }

    [Fact]
    public void What_was_answered_or_cleared_is_read_anew_from_then_on()
    {
        Entry[] entries = Days(90, _ => 5);

        Says(s_lasting, entries, 60, after: 30).ShouldBe(DiarySays.No);
        Says(s_lasting, entries, 73, after: 30).ShouldBe(DiarySays.Yes);
    }

    [Fact]
    public void Without_a_plan_it_says_nothing() => DiaryFlags.Of(s_lasting, Days(60, _ => 8), null, null, s_begun.AddDays(59), Said.Kb.Change).ShouldBe(DiarySays.No);

    private static DiarySays Says(DiaryTrigger trigger, Entry[] entries, int today, Func<int, bool>? kept = null, int? after = null) => DiaryFlags.Of(
        trigger, entries, new(s_begun, [.. Enumerable.Range(0, today + 1).Where(kept ?? (_ => true)).Select(s_begun.AddDays)]), after is { } day ? s_begun.AddDays(day) : null, s_begun.AddDays(today), Said.Kb.Change);

    private static Entry[] Days(int days, Func<int, int> pain) => [.. Enumerable.Range(0, days).Select(day => new Entry { Day = s_begun.AddDays(day), Recorded = s_begun.AddDays(day), Nprs = pain(day) })];

    /// <summary>Quiet for five days and back for five, so many times.</summary>
    private static Entry[] Returns(int times) =>
    [
        .. Enumerable.Range(0, times).SelectMany(time => (Entry[])[
            new() { Day = s_begun.AddDays(time * 10), Recorded = s_begun.AddDays(time * 10), Back = Back.Gone },
            new() { Day = s_begun.AddDays((time * 10) + 5), Recorded = s_begun.AddDays((time * 10) + 5), Back = Back.Yes }]),
    ];
}
