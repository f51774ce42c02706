using System.Globalization;
using Unknot.Core.Diary;

namespace Unknot.Tests.Diary;

public sealed class PersonDayTests
{
    [Theory]
    [InlineData("2026-03-28T03:59:00+01:00", "2026-03-27")]
    [InlineData("2026-03-28T04:00:00+01:00", "2026-03-28")]
    [InlineData("2026-03-29T01:30:00+01:00", "2026-03-28")]
    [InlineData("2026-03-29T04:00:00+02:00", "2026-03-29")]
    [InlineData("2026-10-25T02:30:00+01:00", "2026-10-24")]
    [InlineData("2026-10-25T04:00:00+01:00", "2026-10-25")]
    public void A_day_begins_at_four_by_the_wall_clock(string instant, string day) =>
        PersonDay.Of(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), Zone("Europe/Berlin")).ShouldBe(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("Europe/Kyiv")]
    [InlineData("America/St_Johns")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("UTC")]
    public void Days_never_run_backwards_and_none_is_shorter_than_23_or_longer_than_25_hours(string zone)
    {
        DateTimeOffset start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        List<DateOnly> days = [.. Enumerable.Range(0, 366 * 48).Select(half => PersonDay.Of(start.AddMinutes(30 * half), Zone(zone)))];

        days.Zip(days.Skip(1)).ShouldAllBe(pair => pair.Second == pair.First || pair.Second == pair.First.AddDays(1));
        days.GroupBy(d => d).Skip(1).SkipLast(1).ShouldAllBe(day => day.Count() >= 46 && day.Count() <= 50);
    }

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);
}
