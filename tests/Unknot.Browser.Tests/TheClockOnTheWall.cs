using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>The nights on which an hour is missing or comes twice: days and breaks go by the time that passes.</summary>
public sealed class TheClockOnTheWall(FirstVisit visit) : IClassFixture<FirstVisit>
{
    private static readonly TimeZoneInfo s_berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public async Task A_day_begins_at_four_and_a_quiet_day_is_one_on_the_night_the_clock_is_changed(int month)
    {
        await using Return back = await visit.Later(days: 0);
        DateTime sunday = LastSunday(month, back.App.Clock.GetUtcNow());
        PassTo(back, sunday.AddDays(-1).AddHours(23));
        await back.Visitor.Open("/checkin");
        await back.Hands.Choose(await back.NameOf("[name^=back-]"), "gone");
        await back.Hands.Go(".dock button");
        await new Loop(back.Hands, back.App.Clock, _ => Task.CompletedTask).SayNothingIsNew();

        PassTo(back, sunday.AddHours(3.75));
        await back.Visitor.Open("/today");
        (await back.Reads()).ShouldContain("Today is written down");
        PassTo(back, sunday.AddHours(4.25));
        await back.Visitor.Open("/today");
        (await back.Reads()).ShouldContain("Quiet for a day");
        PassTo(back, sunday.AddDays(2).AddHours(9));
        await back.Visitor.Open("/today");
        (await back.Reads()).ShouldContain("Quiet for 3 days");

        DateOnly[] days = await back.App.Stored(db => db.CheckIns.AsNoTracking().Select(c => c.Day).ToArrayAsync());
        days.ShouldBe([DateOnly.FromDateTime(sunday).AddDays(-1)]);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public async Task A_break_comes_after_its_minutes_and_not_by_the_clock_on_the_wall(int month)
    {
        await using Return back = await visit.Later(days: 0);
        PassTo(back, LastSunday(month, back.App.Clock.GetUtcNow()).AddHours(1.75));
        await back.Visitor.Page.Clock.InstallAsync(new() { TimeDate = back.App.Clock.GetUtcNow().UtcDateTime });
        await back.Visitor.Open("/breaks");
        await back.Hands.Go(".clock button");

        await Pass(back, 39);
        ILocator left = back.Visitor.Page.Locator("[data-is=left]");
        TimeSpan.ParseExact(await left.InnerTextAsync(), @"m\:ss", CultureInfo.InvariantCulture).ShouldBeLessThan(TimeSpan.FromMinutes(1.5));
        await Pass(back, 2);
        (await back.Visitor.Page.TitleAsync()).ShouldStartWith("●");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    private static async Task Pass(Return back, int minutes)
    {
        back.App.Clock.Pass(TimeSpan.FromMinutes(minutes));
        await back.Visitor.Page.Clock.FastForwardAsync(minutes * 60_000);
    }

    private static void PassTo(Return back, DateTime onTheWall) =>
        back.App.Clock.Pass(new DateTimeOffset(onTheWall, s_berlin.GetUtcOffset(onTheWall)) - back.App.Clock.GetUtcNow());

    private static DateTime LastSunday(int month, DateTimeOffset after)
    {
        DateTime last = new(after.Year, month, 31);
        last = last.AddDays(-(int)last.DayOfWeek);
        return last > after.Date ? last : LastSunday(month, new(after.Year + 1, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
