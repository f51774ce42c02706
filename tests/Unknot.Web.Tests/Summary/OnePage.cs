using System.Net;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Summary;

/// <summary>The page that is taken along to a professional, and the week to print.</summary>
public sealed class OnePage
{
    [Fact]
    public async Task It_holds_the_suspected_muscle_and_imbalance_the_safety_answers_with_their_day_and_what_to_ask()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"), ("tenderness", "6"), ("extras", "massage"));

        string said = (await walk.OpenAsync($"/knot/{knot.Id}/summary")).Said;

        said.ShouldContain("Upper trapezius");
        said.ShouldContain("Often too weak with it: Lower trapezius");
        said.ShouldContain("nobody has tested it here");
        said.ShouldContain("questions answered no, on 2 Mar 2026.");
        said.ShouldContain("Also used: massage or treatment 1×.");
        said.ShouldContain("Do you find the same source when you examine it");
        said.ShouldContain("not a diagnosis");
    }

    [Fact]
    public async Task A_yes_stands_by_itself_with_its_day_and_while_it_stops_everything_no_muscle_is_named()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        walk.Clock.Push(TimeSpan.FromDays(3));
        await walk.App.StoredAsync(async db =>
        {
            db.Answers.Add(new() { Id = Guid.CreateVersion7(), Scope = AnswerScope.Flag, Question = "RF22", Value = "yes", KnotId = knot.Id, AnsweredAt = walk.Clock.GetUtcNow() });
            return await db.SaveChangesAsync();
        });

        Shown page = await walk.OpenAsync($"/knot/{knot.Id}/summary");

        page.Path.ShouldEndWith("/summary");
        page.Said.ShouldContain("Yes, 5 Mar 2026.");
        page.Said.ShouldContain("no muscle is named here");
        page.Said.ShouldNotContain("trapezius");
    }

    [Fact]
    public async Task The_plan_says_what_hands_add_and_leads_to_it_and_to_the_week()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();

        Shown plan = await walk.OpenAsync("/plan");
        while (plan.Html.Contains("class=\"asking\"", StringComparison.Ordinal))
        {
            plan = await walk.SendOnAsync(plan, "name=\"movement\"", ("skip", "true"));
        }

        plan.Said.ShouldContain("At home, and by skilled hands");
        plan.Html.ShouldContain($"/knot/{knot.Id}/summary");

        Shown week = await walk.OpenAsync($"/plan/week?knot={knot.Id}&minutes=5");
        week.Said.ShouldContain("Monday 2 March");
        week.Said.ShouldContain("Sunday 8 March");
        week.Said.ShouldContain("Sessions of 5 minutes");
    }

    [Fact]
    public async Task A_knot_that_was_removed_has_no_page()
    {
        await using Walk walk = await Walk.StartAsync();

        (await walk.GetAsync($"/knot/{Guid.NewGuid()}/summary")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
