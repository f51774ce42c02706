using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Disks;

/// <summary>A clock that jumps: what was written stays, what is written then is kept once, and every page still answers.</summary>
[Trait("Takes", "long")]
public sealed class OddClocks
{
    public static TheoryData<string, double> Jumps => new()
    {
        { "a year back, as after a dead battery", -365 * 24 },
        { "a year on", 365 * 24 },
        { "ten years on", 10 * 365 * 24 },
        { "an hour back", -1 },
    };

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task What_was_written_before_a_jump_and_what_is_written_after_it_are_both_kept(string jump, double hours)
    {
        jump.ShouldNotBeEmpty();
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        walk.Clock.Push(TimeSpan.FromDays(2));
        (await walk.CheckInAsync(("nprs", "4"), ("note", "before"))).Status.ShouldBe(HttpStatusCode.Redirect);

        walk.Clock.Push(TimeSpan.FromHours(hours));
        (await walk.CheckInAsync(("nprs", "3"), ("note", "meanwhile"))).Status.ShouldBe(HttpStatusCode.Redirect);
        await EveryPageAnswersAsync(walk);

        walk.Clock.Push(TimeSpan.FromHours(-hours));
        (await walk.CheckInAsync(("nprs", "2"), ("note", "after"))).Status.ShouldBe(HttpStatusCode.Redirect);
        await EveryPageAnswersAsync(walk);
        (await NotesAsync(walk)).ShouldBe(["after", "before", "meanwhile"]);
    }

    // The clock of a walk begins on 2 March 2026 at 08:00 UTC, in Berlin.
    [Theory]
    [InlineData("2026-03-29T00:59:00Z")]
    [InlineData("2026-10-25T00:59:00Z")]
    [InlineData("2016-12-31T23:59:00Z")]
    [InlineData("2028-02-29T23:00:00Z")]
    public async Task Around_an_hour_that_is_missing_or_there_twice_and_a_day_with_a_second_more_each_entry_is_kept_once(string moment)
    {
        await using Walk walk = await Walk.StartAsync();
        walk.Clock.Push(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) - walk.Clock.GetUtcNow() - TimeSpan.FromDays(2));
        await walk.KnotAsync();
        walk.Clock.Push(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) - walk.Clock.GetUtcNow());
        for (int hour = 0; hour < 4; hour++)
        {
            (await walk.CheckInAsync(("nprs", "4"), ("note", $"{hour}"))).Status.ShouldBe(HttpStatusCode.Redirect);
            await EveryPageAnswersAsync(walk);
            walk.Clock.Push(TimeSpan.FromMinutes(60));
        }

        (await NotesAsync(walk)).ShouldBe(["0", "1", "2", "3"]);
    }

    private static async Task<IEnumerable<string>> NotesAsync(Walk walk) =>
        (await walk.App.StoredAsync(db => db.CheckIns.Where(c => c.ReplacedAt == null && c.Note != null).Select(c => c.Note!).ToListAsync())).Order(StringComparer.Ordinal);

    private static async Task EveryPageAnswersAsync(Walk walk)
    {
        foreach (string page in (string[])["/today", "/checkin", "/history", "/trend", "/plan", "/knots", "/settings", "/breaks"])
        {
            (await walk.OpenAsync(page)).Status.ShouldBe(HttpStatusCode.OK, page);
        }
    }
}
