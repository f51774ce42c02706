using Unknot.Core.Diary;

namespace Unknot.Tests.Diary;

public sealed class KnotHistoryTests
{
    private static readonly DateOnly s_opened = new(2026, 1, 1);

    [Fact]
    public void A_knot_that_was_never_quiet_is_open_since_the_day_it_was_opened() =>
        Of(50, Sore(0), Sore(3)).ShouldSatisfyAllConditions(c => c.State.ShouldBe(KnotState.Open), c => c.Since.ShouldBe(s_opened), c => c.Stretches.ShouldBeEmpty());

    [Fact]
    public void Tenderness_of_two_is_quiet_and_three_is_a_return()
    {
        KnotCourse course = Of(20, Tender(0, 5), Tender(4, 2), Tender(9, 3));

        course.State.ShouldBe(KnotState.Back);
        course.Since.ShouldBe(Day(9));
        course.Stretches.ShouldBe([new QuietStretch(Day(4), Day(9), 5)]);
    }

    [Fact]
    public void Gone_and_back_say_the_same_in_words()
    {
        KnotCourse course = Of(20, Said(2, Back.Gone), Said(8, Back.Yes));

        course.Stretches.ShouldBe([new QuietStretch(Day(2), Day(8), 6)]);
    }

    [Fact]
    public void What_comes_back_on_the_same_day_was_never_quiet()
    {
        KnotCourse course = Of(20, Tender(0, 5), Tender(4, 1), Tender(4, 6));

        (course.State, course.Stretches.Count).ShouldBe((KnotState.Open, 0));
    }

    [Fact]
    public void Two_entries_of_a_day_are_read_in_their_order()
    {
        KnotCourse course = Of(20, Tender(4, 6), Tender(4, 1), Tender(5, 1));

        (course.State, course.Since).ShouldBe((KnotState.Quiet, Day(4)));
    }

    [Fact]
    public void A_running_stretch_counts_up_to_the_last_entry_that_found_it_quiet()
    {
        KnotCourse course = Of(40, Tender(4, 1), Tender(11, 0));

        course.Stretches.ShouldBe([new QuietStretch(Day(4), null, 7)]);
        course.Stretches[^1].Running.ShouldBeTrue();
    }

    [Fact]
    public void Entries_that_say_nothing_of_the_knot_neither_make_nor_break_quiet() =>
        Of(20, Tender(4, 1), new Entry { Day = Day(5), Recorded = Day(5), Nprs = 8, Back = Back.No }, Tender(6, 1)).Stretches.ShouldBe([new QuietStretch(Day(4), null, 2)]);

    [Fact]
    public void Where_one_entry_says_both_soreness_counts() =>
        KnotHistory.IsQuiet(new Entry { Day = Day(0), Recorded = Day(0), Tenderness = 6, Back = Back.Gone }).ShouldBe(false);

    [Fact]
    public void An_entry_written_late_for_an_earlier_day_stands_at_its_day()
    {
        Entry late = Tender(4, 1) with { Recorded = Day(12) };

        Of(20, Tender(0, 5), Tender(9, 5), late).Stretches.ShouldBe([new QuietStretch(Day(4), Day(9), 5)]);
    }

    [Fact]
    public void Entries_of_the_future_are_not_read() => Of(5, Tender(0, 5), Tender(9, 1)).State.ShouldBe(KnotState.Open);

    [Fact]
    public void The_median_is_that_of_Kaplan_and_Meier_with_the_running_stretch_censored()
    {
        Entry[] three = [Tender(0, 1), Tender(3, 5), Tender(10, 1), Tender(17, 5), Tender(20, 1), Tender(25, 5)];

        Of(90, three).MedianDays.ShouldBe(5);
        Of(90, [.. three, Tender(30, 1), Tender(60, 1)]).MedianDays.ShouldBe(5);
        Of(90, [.. three, Tender(30, 1), Tender(60, 1), Tender(61, 5), Tender(70, 1), Tender(90, 1)]).MedianDays.ShouldBe(7);
        Of(90, Tender(0, 1), Tender(9, 1)).MedianDays.ShouldBeNull();
    }

    private static KnotCourse Of(int today, params Entry[] entries) => KnotHistory.Of(entries, s_opened, Day(today));

    private static DateOnly Day(int day) => s_opened.AddDays(day);

    private static Entry Tender(int day, int tenderness) => new() { Day = Day(day), Recorded = Day(day), Tenderness = tenderness };

    private static Entry Sore(int day) => Tender(day, 6);

    private static Entry Said(int day, Back back) => new() { Day = Day(day), Recorded = Day(day), Back = back };
}
