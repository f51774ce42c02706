using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>The stress ladder: six questions are offered and never forced, and only what the ladder asks after them can stop.</summary>
public sealed class TheLadder : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";
    private static readonly string[] s_items = ["K6.nervous", "K6.hopeless", "K6.restless", "K6.depressed", "K6.effort", "K6.worthless"];

    private Walk _walk = null!;
    private Knot _knot = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        _knot = await _walk.KnotAsync();
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task A_very_tense_day_offers_them_and_declining_costs_nothing_and_is_kept_for_two_weeks()
    {
        (await _walk.OpenAsync("/today")).Said.ShouldNotContain("Six short questions");
        await _walk.CheckInAsync(("stress", "8"));
        Shown today = await _walk.OpenAsync("/today");
        today.Said.ShouldContain("Six short questions");
        (await _walk.OpenAsync("/plan")).Path.ShouldBe("/plan");

        (await _walk.SendOnAsync(today, "handler=Decline", ("back", "/today"))).Said.ShouldNotContain("Six short questions");
        _walk.Clock.Push(TimeSpan.FromDays(2));
        await _walk.CheckInAsync(("stress", "9"));
        (await _walk.OpenAsync("/today")).Said.ShouldNotContain("Six short questions");
        _walk.Clock.Push(TimeSpan.FromDays(13));
        (await _walk.OpenAsync("/today")).Said.ShouldContain("Six short questions");
    }

    [Fact]
    public async Task A_tense_week_told_of_among_the_causes_offers_them_too()
    {
        Shown causes = await _walk.OpenAsync($"/knot/{_knot.Id}/causes");
        causes.Html.ShouldContain("name=\"Q31\"");

        (await _walk.SendOnAsync(causes, Dock, ("Q31", "9"))).Said.ShouldContain("Six short questions");
        (await _walk.OpenAsync("/today")).Html.ShouldContain("/library/movements/slow_breathing");
    }

    [Fact]
    public async Task Below_thirteen_the_score_is_shown_without_a_label_and_nothing_is_asked()
    {
        Shown said = await FillAsync("some");

        said.Said.ShouldContain("12 of 24");
        said.Said.ShouldNotContain("Thoughts of ending your life");
        (await _walk.OpenAsync("/plan")).Path.ShouldBe("/plan");
    }

    [Fact]
    public async Task From_thirteen_on_one_question_follows_and_a_no_shows_whom_to_turn_to()
    {
        Shown asked = await FillAsync("most");
        asked.Said.ShouldContain("Thoughts of ending your life");
        (await _walk.OpenAsync("/plan")).Path.ShouldBe($"/safety/again?knot={_knot.Id}");

        Shown plainer = await _walk.SendAsync(asked, Dock, ("RF16", "unsure"));
        plainer.Said.ShouldContain("Do you think about ending your life, or about hurting yourself?");
        Shown after = await _walk.SendOnAsync(plainer, Dock, ("RF16", "no"));

        after.Said.ShouldContain("18 of 24");
        after.Said.ShouldContain("a doctor, a counsellor or someone you trust");
        after.Html.ShouldContain("href=\"tel:08001110111\"");
        (await _walk.OpenAsync("/plan")).Path.ShouldBe("/plan");
    }

    [Fact]
    public async Task A_yes_stops_everything_with_the_crisis_text_and_line_and_is_cleared_only_by_being_seen_or_a_second_look()
    {
        await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("LB_PARA_L:sore")));
        Shown stop = await _walk.SendOnAsync(await FillAsync("all"), Dock, ("RF16", "yes"));

        stop.Path.ShouldStartWith("/safety/stop");
        stop.Said.ShouldContain("You deserve help right now");
        stop.Said.ShouldNotContain("This needs emergency care now");
        stop.Html.ShouldContain("href=\"tel:08001110111\"");
        (await _walk.OpenAsync("/today")).Path.ShouldStartWith("/safety/stop");

        _walk.Clock.Push(TimeSpan.FromDays(2));
        Shown answers = await _walk.OpenAsync("/safety/answers");
        await _walk.SendOnAsync(answers, "name=\"seenOn\"", ("seenOn", "2026-03-04"), ("mayGoOn", "true"));
        (await _walk.OpenAsync("/today")).Path.ShouldBe("/today");
        (await _walk.App.StoredAsync(db => db.Clearances.SingleAsync())).KnotId.ShouldBeNull("it was answered of the person, whatever the knot");
    }

    [Fact]
    public async Task A_question_left_out_is_pointed_at_and_the_others_are_kept()
    {
        Shown form = await _walk.OpenAsync("/safety/mood?ask=true");

        Shown back = await _walk.SendAsync(form, Dock, s_items[1..].Select(item => (item, "little")));

        back.Status.ShouldBe(HttpStatusCode.BadRequest);
        back.Html.ShouldContain("href=\"#K6.nervous\"");
        back.Chosen.Count.ShouldBe(5);
        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Scope == AnswerScope.Instrument))).ShouldBe(0);
    }

    [Fact]
    public async Task Words_of_self_harm_in_a_note_ask_at_once_whatever_was_answered_before()
    {
        Shown asked = await FillAsync("all");
        await _walk.SendOnAsync(asked, Dock, ("RF16", "no"));
        _walk.Clock.Push(TimeSpan.FromDays(1));

        Shown kept = await _walk.CheckInAsync(("stress", "2"), ("note", "I would never kill myself."));

        kept.Location.ShouldBe($"/safety/again?knot={_knot.Id}");
        (await _walk.OpenAsync(kept.Location!)).Said.ShouldContain("Thoughts of ending your life");
    }

    [Fact]
    public async Task What_was_raised_and_is_sent_without_a_key_is_kept_in_a_round_of_its_own()
    {
        Shown asked = await FillAsync("all");
        (string, string)[] fields = [.. asked.Hidden(Dock).Where(field => field.Name != "requestKey"), ("requestKey", "none"), ("RF16", "no")];

        using HttpResponseMessage answer = await _walk.App.PostAsync(asked.ActionOf(Dock), fields);

        Guid?[] rounds = await _walk.App.StoredAsync(db => db.Answers.Where(a => a.Question == "RF16").Select(a => a.RoundId).ToArrayAsync());
        rounds.ShouldNotBeEmpty();
        rounds.ShouldNotContain(Guid.Empty);
    }

    private async Task<Shown> FillAsync(string answer) =>
        await _walk.SendOnAsync(await _walk.OpenAsync("/safety/mood?ask=true"), Dock, s_items.Select(item => (item, answer)));
}
