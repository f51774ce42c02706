using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Knots;

/// <summary>The list of knots, and one of them over time.</summary>
[Trait("Takes", "long")]
public sealed class OverTime
{
    [Theory, EachDatabase]
    public async Task A_knot_is_paused_goes_on_is_closed_and_opened_again_and_keeps_its_diary(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        await walk.CheckInAsync(("tenderness", "1"));
        string page = $"/knots/{knot.Id}";

        Shown paused = await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Pause", ("why", "holiday"));
        paused.Said.ShouldContain("Paused since");
        (await walk.OpenAsync("/")).Path.ShouldBe("/knots");
        (await walk.OpenAsync($"/knot/{knot.Id}")).Path.ShouldBe(page);
        walk.Clock.Push(TimeSpan.FromDays(14));
        (await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Resume")).Said.ShouldContain("Quiet since");
        (await walk.OpenAsync("/today")).Path.ShouldBe("/today");

        (await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Close")).Said.ShouldContain("Closed on");
        (await walk.OpenAsync("/knots")).Said.ShouldContain("Closed");
        await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Resume");

        (await walk.App.StoredAsync(db => db.Pauses.SingleAsync())).UntilDay.ShouldBe(new DateOnly(2026, 3, 16));
        (await walk.App.StoredAsync(db => db.Knots.SingleAsync())).State.ShouldBe(KnotStanding.Quiet);
        (await walk.App.StoredAsync(db => db.CheckIns.CountAsync())).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task An_activity_is_asked_at_the_start_and_again_after_two_weeks(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        (await walk.OpenAsync("/today")).Said.ShouldContain("one thing you do less well because of this knot");
        Shown page = await walk.OpenAsync($"/knots/{knot.Id}");

        Shown kept = await walk.SendOnAsync(page, "handler=Activity", ("activity", "  looking over\nmy shoulder – נהיגה 🚗 "), ("score", "4"), ("ease", "5"));
        kept.Said.ShouldContain("looking over my shoulder – נהיגה 🚗");
        kept.Html.ShouldNotContain("handler=Activity");
        (await walk.OpenAsync("/today")).Html.ShouldNotContain("#activity");

        walk.Clock.Push(TimeSpan.FromDays(14));
        (await walk.OpenAsync("/today")).Said.ShouldContain("Two weeks on: how well does “looking over");
        Shown wrong = await walk.SendAsync(await walk.OpenAsync(page.Path), "handler=Activity", ("activity", new string('x', 121)), ("score", ""), ("ease", "11"));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Html.ShouldContain(new string('x', 121));
        (await walk.App.StoredAsync(db => db.Activities.CountAsync())).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_spot_that_came_back_three_times_puts_its_cause_first(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        foreach (string tenderness in new[] { "1", "6", "1", "6", "0" })
        {
            walk.Clock.Push(TimeSpan.FromDays(2));
            await walk.CheckInAsync(("tenderness", tenderness));
        }

        (await walk.OpenAsync($"/knots/{knot.Id}")).Said.ShouldNotContain("has come back to this spot");
        walk.Clock.Push(TimeSpan.FromDays(2));
        await walk.CheckInAsync(("tenderness", "5"));

        Shown page = await walk.OpenAsync($"/knots/{knot.Id}");
        page.Said.ShouldContain("It has come back to this spot 3 times");
        page.Said.ShouldContain("so put that first");
        page.Said.ShouldContain("teach the muscles around it");
    }

    [Fact]
    public async Task Where_it_spread_to_is_seen_map_by_map()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        walk.Clock.Push(TimeSpan.FromDays(3));
        await walk.CheckInAsync(("nprs", "4"), ("spread", "NK_ANGLE_R"));

        Shown page = await walk.OpenAsync($"/knots/{knot.Id}");

        page.Html.Split("data-drawing=").Length.ShouldBe(3);
        page.Said.ShouldContain("2 March 2026");
        page.Said.ShouldContain("5 March 2026");
        page.Said.ShouldContain("(spreads there)");
    }

    [Fact]
    public async Task It_leads_to_the_guide_of_its_muscle_and_so_does_the_result_for_each_muscle_it_names()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        KnowledgeBase knowledge = walk.App.Services.GetRequiredService<KnowledgeBase>();

        (await walk.OpenAsync($"/knots/{knot.Id}")).Html.ShouldContain($"href=\"/guides/{knowledge.Muscles[knot.Muscle!].Guide}\"");

        Shown result = await walk.OpenAsync($"/knot/{knot.Id}");
        Muscle[] named = [.. knowledge.Muscles.Where(muscle => result.Html.Contains($"<dt>{muscle.Name}", StringComparison.Ordinal))];
        named.ShouldNotBeEmpty();
        foreach (Muscle muscle in named)
        {
            result.Html.ShouldContain($"href=\"/guides/{muscle.Guide}\"", customMessage: muscle.Id);
        }
    }

    [Fact]
    public async Task A_name_in_any_script_is_kept_and_one_without_letters_is_refused()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        const string name = "كتفي ‎👩🏽‍💻 Ärger <b> 肩";
        (await walk.SendOnAsync(await walk.OpenAsync($"/knots/{knot.Id}"), "handler=Name", ("name", name))).Said.ShouldContain(name);

        (await walk.SendAsync(await walk.OpenAsync($"/knots/{knot.Id}"), "handler=Name", ("name", " \n "))).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await walk.App.StoredAsync(db => db.Knots.SingleAsync())).Name.ShouldBe(name);
        (await walk.OpenAsync("/knots")).Said.ShouldContain(name);
    }
}
