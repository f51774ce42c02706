using Unknot.Core.Desk;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Desk;

/// <summary>When a break is due.</summary>
public sealed class BreakClockTests
{
    private static readonly DateTimeOffset s_nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_break_is_due_before_the_clock_is_started_nor_after_the_day_has_ended()
    {
        Due([]).ShouldBeNull();
        Due([Start(0), new(s_nine.AddHours(8), DeskMoment.Ended)]).ShouldBeNull();
        Due([new(s_nine, "roll", BreakAnswer.Done)]).ShouldBeNull();
    }

    [Fact]
    public void The_first_is_due_one_interval_after_the_start() => Due([Start(0)]).ShouldBe(s_nine.AddMinutes(40));

    [Theory]
    [InlineData(BreakAnswer.Done, 40)]
    [InlineData(BreakAnswer.Skipped, 40)]
    [InlineData(BreakAnswer.Later, 5)]
    public void A_break_done_or_passed_over_begins_the_interval_anew_and_later_puts_it_off_a_little(BreakAnswer answer, int minutes) =>
        Due([Start(0), new(s_nine.AddMinutes(47), "roll", answer)]).ShouldBe(s_nine.AddMinutes(47 + minutes));

    [Fact]
    public void A_break_that_was_slept_through_is_due_since_its_time() => Due([Start(0)])!.Value.ShouldBeLessThan(s_nine.AddHours(3));

    [Theory]
    [InlineData(null, 40)]
    [InlineData(30, 30)]
    [InlineData(5, 30)]
    [InlineData(240, 60)]
    public void The_interval_stays_between_thirty_and_sixty_minutes(int? chosen, int minutes) => BreakClock.Every(Kb.Breaks, chosen).ShouldBe(minutes);

    private static DeskMoment Start(int minute) => new(s_nine.AddMinutes(minute), DeskMoment.Started);

    private static DateTimeOffset? Due(IReadOnlyList<DeskMoment> today) => BreakClock.Due(Kb.Breaks, 40, today);
}
