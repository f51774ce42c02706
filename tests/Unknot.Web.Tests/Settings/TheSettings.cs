using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Settings;

/// <summary>What a person sets, and the end of all of it.</summary>
public sealed class TheSettings
{
    private const string Canary = "canary-of-everything";
    private const string Keeps = "name=\"breaks\"";

    [Theory, EachDatabase]
    public async Task What_is_set_is_kept_and_what_cannot_be_taken_is_given_back(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        (string, string)[] set = [("days", "2"), ("days", "4"), ("from", "8:30"), ("until", "16:00"), ("breaks", "50"), ("place", "office"), ("owned", "ball"), ("sound", "off"), ("voice", "on"), ("motion", "less")];

        Shown kept = await walk.SendOnAsync(await walk.OpenAsync("/settings"), Keeps, set);

        kept.Said.ShouldContain("Kept.");
        kept.Html.ShouldContain("value=\"08:30\"");
        kept.Chosen.ShouldContain(("days", "4"));
        kept.Chosen.ShouldNotContain(("days", "1"));
        kept.Chosen.ShouldContain(("voice", "on"));
        kept.Html.ShouldContain("<option value=\"50\" selected");
        Shown wrong = await walk.SendAsync(kept, Keeps, [.. set.Where(s => s.Item1 is not ("until" or "breaks")), ("until", "8:30"), ("breaks", "20")]);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Html.ShouldContain("href=\"#hours\"");
        wrong.Html.ShouldContain("href=\"#breaks\"");
        wrong.Chosen.ShouldContain(("sound", "off"));
        (await walk.App.StoredAsync(db => db.Preferences.SingleAsync(p => p.Name == "breaks.every"))).Value.ShouldBe("50");
    }

    [Fact]
    public async Task The_calendar_file_follows_the_working_day_and_names_no_place()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.SendOnAsync(await walk.OpenAsync("/settings"), Keeps, ("days", "2"), ("days", "4"), ("from", "8:30"), ("until", "16:00"), ("breaks", "50"));
        Shown page = await walk.OpenAsync("/settings");
        page.Html.ShouldContain("href=\"/settings/unknot.ics\"");
        Shown plan = await walk.OpenAsync("/plan?minutes=10");
        while (plan.Html.Contains("handler=Asked", StringComparison.Ordinal))
        {
            plan = await walk.SendOnAsync(plan, "handler=Asked", plan.AllNo());
        }

        plan.Html.ShouldContain("/settings#calendar");

        using HttpResponseMessage file = await walk.App.Client.GetAsync(new Uri("/settings/unknot.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        string ics = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.FileName).ShouldBe(("text/calendar", "unknot.ics"));
        ics.ShouldContain("DTSTART:20260303T083000\r\n");
        ics.ShouldContain("DTSTART:20260303T160000\r\n");
        Regex.Count(ics, "BYDAY=TU,TH\r\n").ShouldBe(2);
        Regex.Count(ics, "BEGIN:VALARM").ShouldBe(2);
        ics.ShouldContain($"URL:{walk.App.Origin}/today");
        ics.ShouldNotContain("shoulder", Case.Insensitive);
    }

    [Fact]
    public async Task The_slash_that_goes_to_the_search_can_be_turned_off()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown before = await walk.OpenAsync("/library");
        before.Html.ShouldContain("/assets/library-");
        before.Said.ShouldContain("The key / brings you here.");

        await walk.SendOnAsync(await walk.OpenAsync("/settings"), Keeps, ("from", "8:30"), ("until", "16:00"), ("breaks", "50"), ("slash", "off"));

        Shown after = await walk.OpenAsync("/library");
        after.Html.ShouldNotContain("/assets/library-");
        after.Said.ShouldNotContain("The key / brings you here.");
    }

    [Fact]
    public async Task The_zone_of_the_browser_is_asked_about_and_taken_with_a_yes_alone()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        walk.App.Client.DefaultRequestHeaders.Add("Cookie", "unknot-zone=America/New_York");

        Shown page = await walk.OpenAsync("/settings");
        page.Said.ShouldContain("It says America/New_York; your days are counted in Europe/Berlin");
        (await walk.App.StoredAsync(db => db.People.SingleAsync())).ZoneId.ShouldBe("Europe/Berlin");

        (await walk.SendOnAsync(page, "handler=Zone", ("zone", "America/New_York"))).Said.ShouldContain("Your days are counted in America/New_York");
        (await walk.App.StoredAsync(db => db.People.SingleAsync())).ZoneId.ShouldBe("America/New_York");
    }

    [Fact]
    public async Task Deleting_everything_leaves_no_word_in_any_byte_and_names_what_is_out_of_reach()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        await walk.SendOnAsync(await walk.OpenAsync($"/knots/{knot.Id}"), "handler=Name", ("name", Canary));
        await walk.CheckInAsync(("nprs", "3"), ("note", Canary));
        DirectoryInfo demo = Directory.CreateDirectory(Path.Combine(walk.App.Data, "demo"));
        await File.WriteAllTextAsync(Path.Combine(demo.FullName, "unknot.db"), Canary, TestContext.Current.CancellationToken);
        Bytes.Of(walk).ShouldContain(Canary);
        Shown page = await walk.OpenAsync("/settings/delete");
        (await walk.SendAsync(page, "name=\"sure\"")).Status.ShouldBe(HttpStatusCode.BadRequest);
        Bytes.Of(walk).ShouldContain(Canary);

        Shown done = await walk.SendAsync(page, "name=\"sure\"", ("sure", "yes"));

        done.Said.ShouldContain("Everything is removed");
        done.Said.ShouldContain("Copies and backups");
        Bytes.Of(walk).ShouldNotContain(Canary);
        Bytes.Of(walk).ShouldNotContain("SH_TOP_R");
        demo.Refresh();
        demo.Exists.ShouldBeFalse();
        (await walk.OpenAsync("/")).Path.ShouldBe("/where");
        (await walk.KnotAsync()).Name.ShouldNotBe(Canary);
    }

    [Fact]
    public async Task On_a_server_every_row_goes_and_the_journal_of_the_server_is_named()
    {
        Assert.SkipWhen(OnServerAttribute.WhyNot is not null, OnServerAttribute.WhyNot ?? "");
        await using Walk walk = await Walk.StartAsync(DatabaseKind.Postgres);
        await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "3"));

        Shown done = await walk.SendAsync(await walk.OpenAsync("/settings/delete"), "name=\"sure\"", ("sure", "yes"));

        done.Said.ShouldContain("The journal and the backups of the database server");
        (await walk.App.StoredAsync(db => db.Knots.IgnoreQueryFilters().CountAsync()), await walk.App.StoredAsync(db => db.People.CountAsync())).ShouldBe((0, 1));
        await walk.KnotAsync();
    }
}
