using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Result;

/// <summary>Answers that come late: from a second window, with the back button, on an old form, or after the result.</summary>
[Trait("Takes", "long")]
public sealed class WhatWasSaidLater : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task An_answer_from_a_second_window_to_a_question_that_has_moved_on_is_kept_and_said()
    {
        Shown first = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"));
        first.Html.ShouldContain("value=\"reproduces\"");
        await _walk.SendOnAsync(first, "name=\"skip\"", ("skip", "true"));

        Shown late = await _walk.SendOnAsync(first, Dock, ("answer", "reproduces"), ("spread", "HD_TEMPLE_R"));
        (await PressAsync()).ShouldBe(("reproduces", "HD_TEMPLE_R"));
        late.Said.ShouldNotContain("answered before");

        Shown again = await _walk.SendOnAsync(first, Dock, ("requestKey", $"{Guid.NewGuid()}"), ("answer", "no"));
        again.Said.ShouldContain("That question had been answered before");
        (await PressAsync()).ShouldBe(("no", ""));
        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Scope == AnswerScope.Press && a.Question == "SH_TOP_R" && a.ReplacedAt != null))).ShouldBe(2);
    }

    [Fact]
    public async Task Passing_over_takes_no_answer_back()
    {
        Shown first = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"));
        await _walk.SendOnAsync(first, Dock, ("answer", "partly"));

        await _walk.SendOnAsync(first, "name=\"skip\"", ("requestKey", $"{Guid.NewGuid()}"), ("skip", "true"));

        (await PressAsync()).Value.ShouldBe("partly");
    }

    [Theory]
    [InlineData("press:NK_FRONT_R")]
    [InlineData("press:NO_SUCH_R")]
    [InlineData("quality:no_such")]
    [InlineData("Q999")]
    public async Task An_answer_to_what_is_not_asked_or_must_not_be_pressed_is_not_kept_and_that_is_said(string question)
    {
        Shown page = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"));
        (string, string)[] form = [.. page.Hidden(Dock).Where(field => field.Name != "question"), ("question", question), ("answer", "reproduces"), ("Q999", "7")];

        using HttpResponseMessage sent = await _walk.App.PostAsync(page.Path, form);

        (await _walk.OpenAsync(sent.Headers.Location!.ToString())).Said.ShouldContain("no longer asked");
        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Scope == AnswerScope.Press || a.Scope == AnswerScope.Quality || a.Scope == AnswerScope.Exposure))).ShouldBe(0);
    }

    [Fact]
    public async Task A_muscle_that_the_content_no_longer_knows_is_told_and_breaks_no_page()
    {
        Knot knot = await _walk.KnotAsync();
        await _walk.App.StoredAsync(async db =>
        {
            await db.Knots.ExecuteUpdateAsync(set => set.SetProperty(k => k.Muscle, "an_old_muscle"));
            return await db.KnotBeliefs.ExecuteUpdateAsync(set => set.SetProperty(b => b.Muscles, new MuscleShare[] { new("an_old_muscle", null, 0.8) }));
        });

        Shown result = await _walk.OpenAsync($"/knot/{knot.Id}");
        result.Said.ShouldContain("Your sessions are still made for no muscle");
        foreach (string path in (string[])["/today", "/plan", "/trend", "/checkin", $"/knot/{knot.Id}/causes", $"/knot/{knot.Id}/desk"])
        {
            (await _walk.OpenAsync(path)).Status.ShouldBe(HttpStatusCode.OK, path);
        }

        (await _walk.SendOnAsync(result, "handler=Follow")).Said.ShouldContain("upper trapezius");
        (await _walk.App.StoredAsync(db => db.Knots.Select(k => k.Muscle).SingleAsync())).ShouldBe("upper_trapezius");
    }

    [Fact]
    public async Task Looking_at_a_result_changes_nothing_that_is_stored()
    {
        Shown page = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"));
        Guid knot = await _walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());

        (await _walk.OpenAsync($"/knot/{knot}")).Path.ShouldBe($"/knot/{knot}/questions");
        (await _walk.App.StoredAsync(db => db.Knots.Select(k => k.State).SingleAsync())).ShouldBe(KnotStanding.Draft);
        await _walk.SkipAsync(page);
        int revision = await _walk.App.StoredAsync(db => db.Knots.Select(k => k.Revision).SingleAsync());
        await _walk.OpenAsync($"/knot/{knot}");

        (await _walk.App.StoredAsync(db => db.Knots.Select(k => k.Revision).SingleAsync())).ShouldBe(revision);
        (await _walk.App.StoredAsync(db => db.KnotBeliefs.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_place_about_which_nothing_can_be_asked_goes_straight_to_its_result()
    {
        Shown result = await _walk.AnswerAsync(await _walk.MarkAsync("HA_PALM_R:sore"));

        result.Path.ShouldStartWith("/knot/");
        result.Path.ShouldNotEndWith("/questions");
        result.Said.ShouldContain("No muscle is named for this place");
    }

    [Fact]
    public async Task When_the_causes_move_what_is_likeliest_the_knot_and_its_sessions_follow_and_the_page_says_so()
    {
        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore", "NK_ANGLE_R:sore")));
        result.Said.ShouldContain("Levator scapulae:");
        (await KnotAsync()).Muscle.ShouldBe("levator_scapulae");

        Shown after = await CausesAsync(result, ("Q19", "unsupported"), ("Q31", "9"));

        after.Said.ShouldContain("Upper trapezius:");
        after.Said.ShouldContain("is likelier than");
        (await KnotAsync()).Muscle.ShouldBe("upper_trapezius");
        (await _walk.App.StoredAsync(db => db.KnotBeliefs.OrderBy(b => b.At).Select(b => b.Muscles).ToListAsync())).Select(m => m[0].Muscle).ShouldBe(["levator_scapulae", "upper_trapezius"]);
        (await _walk.OpenAsync(result.Path)).Said.ShouldNotContain("is likelier than");
    }

    [Fact]
    public async Task A_form_of_causes_that_has_grown_old_keeps_what_still_fits_and_says_what_does_not()
    {
        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore")));

        Shown after = await CausesAsync(result, ("Q31", "9"), ("Q998", "3"), ("Q999", "4"));

        after.Said.ShouldContain("2 of these questions are no longer asked");
        (await _walk.App.StoredAsync(db => db.Answers.Where(a => a.Scope == AnswerScope.Exposure && a.Value != "skipped").Select(a => a.Question).ToListAsync())).ShouldBe(["Q31"]);
        (await CausesAsync(result)).Said.ShouldContain("Nothing was filled in");
    }

    [Fact]
    public async Task A_cause_outside_its_range_is_pointed_at_and_the_others_are_still_there()
    {
        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore")));
        Shown page = await _walk.OpenAsync($"{result.Path}/causes");
        (string, string)[] form = [.. page.Hidden(Dock).Where(field => field.Name != "asked"), ("asked", "Q01"), ("asked", "Q31"), ("Q01", "99"), ("Q31", "8")];

        using HttpResponseMessage answer = await _walk.App.PostAsync(page.Path, form);
        string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        html.ShouldContain("href=\"#Q01\"");
        html.ShouldContain("value=\"99\"");
        html.ShouldContain("value=\"8\" checked");
        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Question == "Q31" && a.Value == "8"))).ShouldBe(0);
    }

    [Fact]
    public async Task The_kinds_of_a_repeated_motion_are_asked_with_how_often_and_a_kind_that_is_none_is_not_kept()
    {
        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore")));

        await CausesAsync(result, ("Q28", "often"), ("Q28-kinds", "music"), ("Q28-kinds", "juggling"));

        GivenAnswer answer = await _walk.App.StoredAsync(db => db.Answers.SingleAsync(a => a.Question == "Q28"));
        answer.Extra.ShouldBe(["music"]);
        Shown entry = await _walk.OpenAsync($"/history/answer/{answer.Id}");
        entry.Html.ShouldMatch("name=\"Q28-kinds\" value=\"music\"[^>]*checked");
        (await _walk.OpenAsync("/history")).Said.ShouldContain("(music)");
    }

    [Fact]
    public async Task The_wall_test_takes_the_place_of_what_was_held_before_anybody_asked()
    {
        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore")));
        result.Said.ShouldContain("Weak supporting muscles: not asked yet");
        (await _walk.OpenAsync($"{result.Path}/causes")).Said.ShouldContain("Stop at: pain above 3 of 10");

        Shown after = await CausesAsync(result, ("Q36", "easily"));

        after.Said.ShouldNotContain("Weak supporting muscles: not asked yet");
        after.Said.ShouldContain("Asked, and nothing found: Weak supporting muscles.");
    }

    private async Task<Shown> CausesAsync(Shown result, params (string Question, string Answer)[] answers)
    {
        Shown page = await _walk.OpenAsync($"{result.Path}/causes");
        _walk.Clock.Push(TimeSpan.FromMinutes(1));
        (string, string)[] form = [.. page.Hidden(Dock).Where(field => field.Name != "asked"), .. answers.SelectMany(a => new[] { ("asked", a.Question), (a.Question, a.Answer) })];
        using HttpResponseMessage sent = await _walk.App.PostAsync(page.Path, form);
        return await _walk.OpenAsync(sent.Headers.Location!.ToString().Split('#')[0]);
    }

    private Task<Knot> KnotAsync() => _walk.App.StoredAsync(db => db.Knots.AsNoTracking().SingleAsync());

    private async Task<(string Value, string Spread)> PressAsync()
    {
        GivenAnswer answer = await _walk.App.StoredAsync(db => db.Answers.SingleAsync(a => a.Scope == AnswerScope.Press && a.Question == "SH_TOP_R" && a.ReplacedAt == null));
        return (answer.Value, string.Join(' ', answer.Extra));
    }
}
