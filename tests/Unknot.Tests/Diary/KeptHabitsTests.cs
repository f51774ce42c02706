using Unknot.Core.Diary;

namespace Unknot.Tests.Diary;

public sealed class KeptHabitsTests
{
    private static readonly DateOnly s_today = new(2026, 3, 30);

    [Fact]
    public void Days_count_and_never_a_streak()
    {
        KeptHabit habit = Of(Kept(0, "arms"), Kept(2, "arms"), Kept(9, "arms"), Kept(40, "arms")).ShouldHaveSingleItem();

        habit.Week.ShouldBe([false, false, false, false, true, false, true]);
        (habit.Of28, habit.First).ShouldBe((3, s_today.AddDays(-40)));
    }

    [Fact]
    public void Two_knots_of_one_day_keep_a_habit_once() => Of(Kept(1, "arms"), Kept(1, "arms")).ShouldHaveSingleItem().Of28.ShouldBe(1);

    [Fact]
    public void What_was_not_kept_for_four_weeks_is_not_kept_now() => Of(Kept(28, "arms")).ShouldBeEmpty();

    [Fact]
    public void Other_extras_are_no_habits() => Of(new Entry { Day = s_today, Recorded = s_today, Extras = ["heat"] }).ShouldBeEmpty();

    private static IReadOnlyList<KeptHabit> Of(params Entry[] entries) => KeptHabits.Of(entries, s_today);

    private static Entry Kept(int ago, string habit) => new() { Day = s_today.AddDays(-ago), Recorded = s_today, Extras = ["heat", KeptHabits.Extra(habit)] };
}
