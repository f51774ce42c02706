using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Player;

/// <summary>What a session does and does not do is said where it is true.</summary>
public sealed class WhatIsSaidOfIt(PlannedApp planned) : IClassFixture<PlannedApp>
{
    private const string Release = "tells the muscle that it is safe to soften";
    private const string AfterRelease = "quieter now, for a while";
    private const string Cause = "to treat the cause";
    private const string Returning = "just part of you now";

    private readonly RunningApp _app = planned.App;
    private readonly Somebody _somebody = new(planned.App);

    [Fact]
    public async Task Before_a_release_and_after_it_and_at_the_end_and_of_a_knot_that_keeps_coming_back()
    {
        string session = await _somebody.BegunAsync();
        string page = await _app.PageAsync(session);
        page[page.IndexOf("id=\"step-1\"", StringComparison.Ordinal)..page.IndexOf("id=\"step-2\"", StringComparison.Ordinal)].ShouldContain(Release);
        page[page.IndexOf("id=\"step-2\"", StringComparison.Ordinal)..page.IndexOf("id=\"step-3\"", StringComparison.Ordinal)].ShouldContain(AfterRelease);

        for (int number = 0; number < 4; number++)
        {
            using HttpResponseMessage step = await _somebody.StepAsync(session, number, "done");
        }

        using HttpResponseMessage end = await _app.SendAsync($"{session}/done", $"{session}/done", ("ease", "6"));
        string after = await _app.PageAsync($"{session}/done");
        after.ShouldContain(Cause);
        after.IndexOf("enough for today", StringComparison.Ordinal).ShouldBeInRange(after.IndexOf(Cause, StringComparison.Ordinal), after.IndexOf("Tomorrow", StringComparison.Ordinal));

        (await _app.PageAsync("/plan")).ShouldContain("That is enough for today. What it did shows in the days after.");

        Guid knot = await _app.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());
        (await _app.PageAsync($"/knot/{knot}")).ShouldContain(Returning);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task Where_it_is_as_sore_as_a_press_may_make_it_a_release_only_lays_a_hand_on_it(int now, bool only)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Somebody somebody = new(app);
        await somebody.PlannedAsync(now);

        string page = await app.PageAsync(await somebody.BegunAsync());

        page.Contains($"On the right you last said {now} of 10: no pressing there today", StringComparison.Ordinal).ShouldBe(only);
        page.Contains("The steps that follow are for the other side.", StringComparison.Ordinal).ShouldBe(only);
        // The player tells each side what holds for it: on the sore one nothing of pressing, on the other all of it.
        JsonElement release = Script(page).Single(step => step.GetProperty("release").GetBoolean());
        release.GetProperty("restsOn").GetString().ShouldBe(only ? "R" : null);
        release.GetProperty("rest").EnumerateArray().Select(line => line.GetString()!).Any(line => line.Contains("no pressing", StringComparison.Ordinal)).ShouldBe(only);
        release.GetProperty("steps").EnumerateArray().ShouldNotContain(line => line.GetString()!.Contains("no pressing", StringComparison.Ordinal));
        release.GetProperty("figure").GetString().ShouldNotBeNull();

        string plan = await app.PageAsync("/plan");
        plan.Contains($"On the right no pressing today: you last said {now} of 10.", StringComparison.Ordinal).ShouldBe(only);
        plan.Contains("Press until it is 3 to 5 of 10 sore", StringComparison.Ordinal).ShouldBe(now < 3);
        plan.Contains("Press lightly, until it is at most 5 of 10 sore", StringComparison.Ordinal).ShouldBe(now == 4);
    }

    /// <summary>The steps as the island gets them.</summary>
    private static IEnumerable<JsonElement> Script(string page)
    {
        const string Begins = "<script type=\"application/json\">";
        string json = page[(page.IndexOf(Begins, StringComparison.Ordinal) + Begins.Length)..];
        using JsonDocument script = JsonDocument.Parse(json[..json.IndexOf("</script>", StringComparison.Ordinal)]);
        return [.. script.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.Clone())];
    }
}
