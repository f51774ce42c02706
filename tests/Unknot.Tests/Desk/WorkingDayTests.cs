using Unknot.Core.Desk;

namespace Unknot.Tests.Desk;

/// <summary>On which days of the calendar a time belongs to work.</summary>
public sealed class WorkingDayTests
{
    private static readonly TimeOnly s_six = new(6, 0);
    private static readonly TimeOnly s_ten = new(22, 0);

    [Fact]
    public void It_is_the_days_of_work_themselves() =>
        new WorkingDay(Days(DayOfWeek.Monday, DayOfWeek.Friday), new(9, 0), new(17, 30)).DaysAt(new(17, 30)).ShouldBe([DayOfWeek.Monday, DayOfWeek.Friday], ignoreOrder: true);

    [Fact]
    public void The_end_of_a_night_of_work_lies_on_the_morning_after_and_its_begin_does_not()
    {
        WorkingDay nights = new(Days(DayOfWeek.Friday, DayOfWeek.Saturday), s_ten, s_six);

        nights.DaysAt(s_six).ShouldBe([DayOfWeek.Saturday, DayOfWeek.Sunday], ignoreOrder: true);
        nights.DaysAt(s_ten).ShouldBe([DayOfWeek.Friday, DayOfWeek.Saturday], ignoreOrder: true);
    }

    [Fact]
    public void Without_days_of_work_it_is_every_day() => new WorkingDay(Days(), s_six, s_ten).DaysAt(s_ten).Count.ShouldBe(7);

    private static HashSet<DayOfWeek> Days(params DayOfWeek[] days) => [.. days];
}
