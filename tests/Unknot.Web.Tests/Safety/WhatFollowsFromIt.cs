using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>What age, health and several complaints change further on.</summary>
public sealed class WhatFollowsFromIt : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task With_a_pregnancy_face_down_work_gives_way_to_a_standing_movement_and_the_plan_says_so()
    {
        Shown page = await _walk.AnswerUntilAsync(await _walk.MarkAsync("SH_TOP_R:sore"), "name=\"facts\"");
        page = await _walk.SendOnAsync(page, Dock, page.AllNo(("facts", "pregnancy")));
        page = await _walk.AnswerUntilAsync(page, "name=\"week\"");
        await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.SendOnAsync(page, Dock, ("week", "24"))));

        Shown plan = await PlanAsync();

        plan.Said.ShouldContain("Face-down Y-raise is left out: no face-down work");
        plan.Said.ShouldContain("Wall slide");
    }

    [Fact]
    public async Task Under_sixteen_nothing_asks_to_press_and_no_ball_is_planned()
    {
        Shown page = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"), ("age", "under_16"));
        for (; page.Path.EndsWith("/questions", StringComparison.Ordinal); page = await _walk.SendOnAsync(page, "name=\"skip\"", ("skip", "true")))
        {
            page.Html.ShouldNotContain("value=\"reproduces\"");
        }

        Shown plan = await PlanAsync();

        plan.Said.ShouldContain("adult supervision; no self-pressure; suggest professional");
        plan.Html.ShouldNotContain("Held pressure on the shoulder ridge</h2>");
    }

    [Fact]
    public async Task Three_complaints_each_get_their_questions_their_result_and_their_knot()
    {
        Shown page = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore", "LB_PARA_L:sore", "FA_DORSAL_R:sore"));
        List<string> results = [];
        for (string? next = page.Path; next is not null; next = NextOf(page))
        {
            page = await _walk.SkipAsync(await _walk.OpenAsync(next));
            page.Said.ShouldContain("This is not a diagnosis.");
            results.Add(page.Path);
        }

        Knot[] knots = await _walk.App.StoredAsync(db => db.Knots.AsNoTracking().OrderBy(k => k.Id).ToArrayAsync());
        results.ShouldBe(knots.Select(k => $"/knot/{k.Id}"));
        knots.Select(k => k.State).ShouldAllBe(state => state == KnotStanding.Open);
        knots.Select(k => k.Muscle).ShouldBeUnique();
        (await _walk.App.StoredAsync(db => db.Visits.SingleAsync())).State.ShouldBe(VisitState.Finished);
        (await _walk.OpenAsync("/today")).Said.ShouldContain("Also followed");
    }

    private static string? NextOf(Shown result) =>
        result.Html.Split("href=\"").Skip(1).Select(part => part.Split('"')[0]).FirstOrDefault(link => link.StartsWith("/knot/", StringComparison.Ordinal) && link.EndsWith("/questions", StringComparison.Ordinal));

    private async Task<Shown> PlanAsync()
    {
        Shown page = await _walk.OpenAsync("/plan?minutes=10");
        while (page.Html.Contains("handler=Asked", StringComparison.Ordinal))
        {
            page = await _walk.SendOnAsync(page, "handler=Asked", page.AllNo());
        }

        return page;
    }
}
