using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
        foreach (string path in (string[])["/", "/today", "/trend", "/plan", "/knot", $"/knot/{knot.Id}", $"/knot/{knot.Id}/questions", $"/knot/{knot.Id}/causes", $"/knot/{knot.Id}/desk", "/checkin", "/safety", $"/safety/again?knot={knot.Id}", "/safety/stop"])
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
        Shown answers = await _walk.OpenAsync($"/safety/answers?knot={await KnotIdAsync()}");

        Shown confirm = await _walk.SendAsync(answers, Dock, ("a-RF01", "no"));
        confirm.Status.ShouldBe(HttpStatusCode.OK);
        confirm.Said.ShouldContain("Chest pain, pressure, squeezing or heaviness");
        confirm.Said.ShouldContain("You answered “Yes” on 2 Mar 2026. Now: “No”.");
        (await _walk.OpenAsync("/")).Path.ShouldStartWith("/safety/stop");

        await _walk.SendOnAsync(confirm, "name=\"confirmed\"");
        (await _walk.OpenAsync("/safety")).Path.ShouldNotStartWith("/safety/stop");
        GivenAnswer[] kept = await _walk.App.StoredAsync(db => db.Answers.Where(a => a.Question == "RF01").OrderBy(a => a.AnsweredAt).ToArrayAsync());
        kept.Select(a => (a.Value, a.ReplacedAt is not null)).ShouldBe([("yes", true), ("no", false)]);
        (await _walk.OpenAsync($"/safety/answers?knot={await KnotIdAsync()}")).Said.ShouldContain("Before: “Yes”, 2 Mar 2026; corrected 2 Mar 2026.");
    }

    [Fact]
    public async Task An_emergency_stops_every_page_there_is_but_its_text_the_numbers_and_the_record()
    {
        Knot knot = await _walk.KnotAsync();
        Shown again = await _walk.OpenAsync($"/safety/again?knot={knot.Id}");
        await _walk.SendOnAsync(again, Dock, again.AllNo(("RF05", "yes")));
        string[] pages = [.. _walk.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(page => page.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(page => "/" + page.RoutePattern.RawText).Distinct()];

        pages.Length.ShouldBeGreaterThan(15);
        List<string> open = [];
        foreach (string page in pages)
        {
            Shown shown = await _walk.GetAsync(page.Replace("{id:guid}", knot.Id.ToString(), StringComparison.Ordinal).Replace("{code:int}", "404", StringComparison.Ordinal));
            if (shown.Location?.StartsWith("/safety/stop", StringComparison.Ordinal) != true)
            {
                open.Add(page);
                Muscles().Where(name => shown.Said.Contains(name, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(page);
            }
        }

        open.ShouldBe(["/safety/answers", "/safety/lines", "/safety/stop", "/problem/{code:int}"], ignoreOrder: true);
    }

    [Fact]
    public async Task While_an_emergency_stands_nothing_that_is_sent_is_taken()
    {
        Knot knot = await _walk.KnotAsync();
        Shown checkIn = await _walk.OpenAsync("/checkin"), again = await _walk.OpenAsync($"/safety/again?knot={knot.Id}");
        await _walk.SendOnAsync(again, Dock, again.AllNo(("RF05", "yes")));

        (await _walk.SendOnAsync(checkIn, Dock, ("stress", "3"))).Path.ShouldStartWith("/safety/stop");
        (await _walk.App.StoredAsync(db => db.CheckIns.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Having_been_seen_clears_what_stood_by_then_and_not_what_came_later()
    {
        await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"), ("G3", "yes"), ("RF40", "yes"));
        Guid knot = await KnotIdAsync();
        _walk.Clock.Push(TimeSpan.FromDays(3));
        Shown again = await _walk.OpenAsync($"/safety/again?knot={knot}");
        await _walk.SendOnAsync(again, Dock, again.AllNo(("RF42", "yes")));
        Shown answers = await _walk.OpenAsync($"/safety/answers?knot={knot}");

        Shown kept = await _walk.SendOnAsync(answers, "name=\"seenOn\"", ("seenOn", "2026-03-03"), ("mayGoOn", "true"));

        kept.Said.ShouldContain("Seen by a professional on 3 Mar 2026");
        (await _walk.App.StoredAsync(db => db.Clearances.SingleAsync())).Flags.ShouldBe(["RF40"]);
        kept.Said.ShouldContain("Book a doctor or physiotherapist");
    }

    [Fact]
    public async Task An_answer_to_a_question_that_is_no_longer_asked_is_shown_and_counts_for_nothing()
    {
        Knot knot = await _walk.KnotAsync();
        await _walk.App.StoredAsync(db =>
        {
            db.Answers.Add(new() { Id = Guid.CreateVersion7(), Scope = AnswerScope.Flag, Question = "RF99", Value = "yes", KnotId = knot.Id, AnsweredAt = _walk.Clock.GetUtcNow() });
            return db.SaveChangesAsync();
        });

        (await _walk.OpenAsync($"/safety/answers?knot={knot.Id}")).Said.ShouldContain("Question RF99, answered “Yes” on 2 Mar 2026: this version no longer asks it.");
        (await _walk.OpenAsync("/plan")).Path.ShouldBe("/plan");
    }

    [Fact]
    public async Task What_was_told_of_the_person_is_shown_and_can_be_put_right()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        await _walk.SkipAsync(await _walk.AnswerAsync(page, ("facts", "bleeding")));
        Guid knot = await KnotIdAsync();
        (await _walk.OpenAsync($"/safety/answers?knot={knot}")).Said.ShouldContain("Blood thinners or a bleeding disorder.");

        Shown about = await _walk.OpenAsync($"/safety/again?knot={knot}&about=you");
        about.Chosen.ShouldBe([("age", "from_16"), ("facts", "bleeding")], ignoreOrder: true);
        await _walk.SendOnAsync(about, Dock, ("age", "from_50"), ("facts", "none"));

        Shown after = await _walk.OpenAsync($"/safety/answers?knot={knot}");
        after.Said.ShouldContain("Age: 50-64.");
        after.Said.ShouldNotContain("a bleeding disorder");
        (await _walk.App.StoredAsync(db => db.Answers.Where(a => a.Question == "bleeding").OrderBy(a => a.AnsweredAt).Select(a => a.Value).ToListAsync())).ShouldBe(["yes", "no"]);
    }

    [Fact]
    public async Task A_week_of_pregnancy_goes_on_with_the_weeks_and_ends_with_the_tick()
    {
        Shown page = await _walk.MarkAsync("LB_PARA_L:sore");
        page = await _walk.SendOnAsync(page, Dock, page.AllNo());
        page = await _walk.SendOnAsync(page, Dock, page.AllNo());
        page = await _walk.SendOnAsync(page, Dock, page.AllNo(("facts", "pregnancy")));
        page = await _walk.AnswerUntilAsync(page, "name=\"week\"");
        foreach (string wrong in (string[])["0", "46", "soon", ""])
        {
            Shown back = await _walk.SendAsync(page, Dock, ("week", wrong));
            back.Status.ShouldBe(HttpStatusCode.BadRequest, wrong);
            back.Said.ShouldContain("Say a week from 1 to 45");
        }

        (await _walk.SendAsync(page, Dock, ("week", "18"), ("week-option", "after_birth"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        await _walk.SkipAsync(await _walk.SendOnAsync(page, Dock, ("week", "18")));
        Guid knot = await KnotIdAsync();
        _walk.Clock.Push(TimeSpan.FromDays(28));
        (await _walk.OpenAsync($"/safety/answers?knot={knot}")).Said.ShouldContain("Week of pregnancy: 22.");

        Shown about = await _walk.OpenAsync($"/safety/again?knot={knot}&about=you");
        await _walk.SendOnAsync(about, Dock, ("age", "from_16"), ("facts", "none"), ("week", "22"));
        (await _walk.OpenAsync($"/safety/answers?knot={knot}")).Said.ShouldNotContain("Week of pregnancy");
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
