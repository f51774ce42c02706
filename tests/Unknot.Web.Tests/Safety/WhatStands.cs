using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>What a yes does, for how long, and what takes it back.</summary>
public sealed class WhatStands : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task An_emergency_stops_every_page_and_a_reload_clears_nothing()
    {
        Knot knot = await _walk.KnotAsync();
        Shown again = await _walk.OpenAsync($"/safety/again?knot={knot.Id}");
        Shown stop = await _walk.SendOnAsync(again, Dock, again.AllNo(("RF05", "yes")));

        stop.Path.ShouldStartWith("/safety/stop");
        stop.Said.ShouldContain("This needs emergency care now");
        stop.Html.ShouldContain("href=\"tel:112\"");
        foreach (string path in (string[])["/", "/today", "/trend", "/plan", "/knot", $"/knot/{knot.Id}", $"/knot/{knot.Id}/questions", $"/knot/{knot.Id}/causes", "/checkin", "/safety", $"/safety/again?knot={knot.Id}", "/safety/stop"])
        {
            Shown page = await _walk.OpenAsync(path);
            page.Path.ShouldStartWith("/safety/stop", customMessage: path);
            Muscles().Where(name => page.Said.Contains(name, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task An_emergency_at_the_gate_cannot_be_taken_back_with_the_back_button()
    {
        Shown page = await OpenedAsync("G1");
        Shown stop = await _walk.SendOnAsync(page, Dock, page.AllNo(("RF01", "yes")));
        stop.Path.ShouldStartWith("/safety/stop");

        (await _walk.SendOnAsync(page, Dock, page.AllNo())).Path.ShouldStartWith("/safety/stop");
        (await _walk.OpenAsync("/safety")).Path.ShouldStartWith("/safety/stop");
    }

    [Fact]
    public async Task After_an_emergency_a_correction_is_confirmed_a_second_time_with_the_words()
    {
        Shown page = await OpenedAsync("G1");
        Shown stop = await _walk.SendOnAsync(page, Dock, page.AllNo(("RF01", "yes")));
        GivenAnswer yes = await _walk.App.StoredAsync(db => db.Answers.SingleAsync(a => a.Question == "RF01"));
        Shown answers = await _walk.OpenAsync($"/safety/answers?knot={await KnotIdAsync()}");

        Shown confirm = await _walk.SendAsync(answers, Dock, ($"a-{yes.Id:N}", "no"));
        confirm.Status.ShouldBe(HttpStatusCode.OK);
        confirm.Said.ShouldContain("Chest pain, pressure, squeezing or heaviness");
        (await _walk.OpenAsync("/")).Path.ShouldStartWith("/safety/stop");

        await _walk.SendOnAsync(confirm, "name=\"confirmed\"");
        (await _walk.OpenAsync("/safety")).Path.ShouldNotStartWith("/safety/stop");
        GivenAnswer[] kept = await _walk.App.StoredAsync(db => db.Answers.Where(a => a.Question == "RF01").OrderBy(a => a.AnsweredAt).ToArrayAsync());
        kept.Select(a => (a.Value, a.ReplacedAt is not null)).ShouldBe([("yes", true), ("no", false)]);
    }

    [Fact]
    public async Task Same_day_names_no_muscle_and_no_movement()
    {
        Shown stop = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"), ("G3", "yes"), ("RF24", "yes"));

        stop.Path.ShouldStartWith("/safety/stop");
        stop.Said.ShouldContain("Please be seen by a doctor today");
        Muscles().Where(name => stop.Said.Contains(name, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        (await _walk.OpenAsync($"/knot/{await KnotIdAsync()}")).Path.ShouldStartWith("/safety/stop");
    }

    [Fact]
    public async Task See_a_professional_shows_the_muscles_with_the_referral()
    {
        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"), ("G3", "yes"), ("RF40", "yes")));

        result.Path.ShouldStartWith("/knot/");
        result.Said.ShouldContain("Book a doctor or physiotherapist");
        Muscles().ShouldContain(name => result.Said.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_is_for_today_stops_every_knot_that_shares_a_scope_and_no_other()
    {
        await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore")));
        await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("HD_TEMPLE_L:sore")));
        await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("SH_BACK_L:sore")));
        Dictionary<string, Guid> knots = await _walk.App.StoredAsync(db => db.Knots.ToDictionaryAsync(k => k.Places[0], k => k.Id));
        Shown again = await _walk.OpenAsync($"/safety/again?knot={knots["SH_BACK_L"]}");

        await _walk.SendOnAsync(again, Dock, again.AllNo(("RF24", "yes")));

        (await _walk.OpenAsync($"/knot/{knots["SH_TOP_R"]}")).Path.ShouldStartWith("/safety/stop");
        (await _walk.OpenAsync($"/knot/{knots["HD_TEMPLE_L"]}")).Path.ShouldBe($"/knot/{knots["HD_TEMPLE_L"]}");
        (await _walk.OpenAsync($"/safety/stop?knot={knots["SH_TOP_R"]}")).Html.ShouldContain($"/safety/answers?knot={knots["SH_BACK_L"]}");
    }

    [Fact]
    public async Task Of_two_complaints_of_one_visit_the_one_that_a_flag_does_not_concern_goes_on()
    {
        Shown stop = await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore", "LB_PARA_L:sore"), ("G4", "yes"), ("RF28", "yes"));
        Dictionary<string, Guid> knots = await _walk.App.StoredAsync(db => db.Knots.ToDictionaryAsync(k => k.Places[0], k => k.Id));

        stop.Path.ShouldBe($"/knot/{knots["SH_TOP_R"]}/questions");
        Shown other = await _walk.OpenAsync($"/knot/{knots["LB_PARA_L"]}");
        other.Path.ShouldStartWith("/safety/stop");
        other.Html.ShouldContain($"/knot/{knots["SH_TOP_R"]}/questions");
    }

    [Fact]
    public async Task Having_been_seen_since_and_told_to_go_on_clears_what_stands()
    {
        await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"), ("G3", "yes"), ("RF24", "yes"));
        Guid knot = await KnotIdAsync();
        _walk.Clock.Push(TimeSpan.FromDays(3));
        Shown answers = await _walk.OpenAsync($"/safety/answers?knot={knot}");

        Shown future = await _walk.SendAsync(answers, "name=\"seenOn\"", ("seenOn", "2026-03-06"), ("mayGoOn", "true"));
        future.Status.ShouldBe(HttpStatusCode.BadRequest);
        future.Html.ShouldContain("value=\"2026-03-06\"");
        future.Chosen.ShouldContain(("mayGoOn", "true"));
        (await _walk.SendAsync(answers, "name=\"seenOn\"", ("seenOn", "2026-03-01"), ("mayGoOn", "true"))).Said.ShouldContain("That is before 2 March");
        (await _walk.SendAsync(answers, "name=\"seenOn\"", ("seenOn", "2026-03-04"))).Said.ShouldContain("Tick that you were told");
        (await _walk.OpenAsync($"/knot/{knot}")).Path.ShouldStartWith("/safety/stop");

        await _walk.SendOnAsync(answers, "name=\"seenOn\"", ("seenOn", "2026-03-04"), ("mayGoOn", "true"));
        (await _walk.OpenAsync($"/knot/{knot}")).Path.ShouldNotStartWith("/safety/stop");
        (await _walk.App.StoredAsync(db => db.Answers.SingleAsync(a => a.Question == "RF24"))).Value.ShouldBe("yes");
    }

    private async Task<Shown> OpenedAsync(string question)
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        page = await _walk.SendOnAsync(page, Dock, page.AllNo((question, "yes")));
        page = await _walk.SendOnAsync(page, Dock, page.AllNo());
        return await _walk.SendOnAsync(page, Dock, page.AllNo());
    }

    private Task<Guid> KnotIdAsync() => _walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());

    private IEnumerable<string> Muscles() => _walk.App.Services.GetRequiredService<KnowledgeBase>().Muscles.Select(m => m.Name);
}
