using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Trend;

/// <summary>A knot over weeks, on Trend and on Today.</summary>
[Trait("Takes", "long")]
public sealed class Returns
{
    [Fact]
    public async Task Quiet_times_are_told_with_the_running_one_as_at_least()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        (await walk.OpenAsync("/trend")).Said.ShouldContain("Nothing is written down yet");

        foreach ((int days, string tenderness) in new[] { (1, "5"), (1, "1"), (3, "6"), (1, "2"), (5, "7"), (1, "0"), (4, "1") })
        {
            walk.Clock.Push(TimeSpan.FromDays(days));
            await walk.CheckInAsync(("tenderness", tenderness), ("nprs", "2"));
        }

        Shown trend = await walk.OpenAsync("/trend");
        trend.Said.ShouldContain("Quiet days before each return: 3, 5, and now at least 4.");
        trend.Said.ShouldContain("Few returns yet");
        (await walk.OpenAsync("/today")).Said.ShouldContain("Quiet for 4 days");
    }

    [Fact]
    public async Task Today_says_in_a_line_whether_the_pattern_is_changing_and_no_sooner_than_chance_allows()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        (await walk.OpenAsync("/today")).Said.ShouldContain("Too early to tell");

        foreach ((int days, string tenderness, string said) in new[]
        {
            (1, "1", "Too early to tell"), (2, "5", "Too early to tell"), (1, "1", "Too early to tell"), (4, "6", "Too early to tell"),
            (1, "2", "Too early to tell"), (6, "7", "Too early to tell"), (1, "0", "No clear change yet"), (8, "1", "The quiet times are getting longer"),
        })
        {
            walk.Clock.Push(TimeSpan.FromDays(days));
            await walk.CheckInAsync(("tenderness", tenderness));
            (await walk.OpenAsync("/today")).Said.ShouldContain(said);
        }
    }
}
