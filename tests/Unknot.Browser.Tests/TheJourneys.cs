using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;

namespace Unknot.Browser.Tests;

/// <summary>What becomes of somebody in the days after a first visit, on a phone.</summary>
public sealed class TheJourneys(FirstVisit visit, Chromium chromium) : IClassFixture<FirstVisit>
{
    [Fact]
    public async Task The_next_morning_one_tap_says_how_it_is_and_one_more_begins_the_session()
    {
        await using Return back = await visit.Later(days: 1);
        await back.Visitor.Open("/");
        back.Visitor.Path.ShouldBe("/today");

        await back.Hands.Go(".quick button[value=no]");
        (await back.Reads()).ShouldContain("Today is written down");
        await back.Hands.Go(".ask button[name=minutes]");

        await new Loop(back.Hands, back.App.Clock, _ => Task.CompletedTask).Begin();
        await back.Visitor.Open("/today");
        (await back.Reads()).ShouldContain("You are in the middle of a session");
        await back.Hands.Go(".ask .btn");
        back.Visitor.Path.ShouldStartWith("/session/");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_knot_gets_its_own_result_its_place_in_the_check_in_and_a_share_of_the_session()
    {
        await using Return back = await visit.Later(days: 1);
        Loop loop = new(back.Hands, back.App.Clock, _ => Task.CompletedTask);
        await back.Visitor.Open("/where");
        await back.Hands.Mark("UB_INTERSCAP_L", "sore");
        await back.Hands.Choose("now", "4");
        await back.Hands.Choose("worst", "6");
        await back.Hands.Go(".dock button");
        await loop.Safety();
        while (back.Visitor.Path.EndsWith("/questions", StringComparison.Ordinal))
        {
            await back.Hands.Go("button[name=skip]");
        }

        back.Visitor.Path.ShouldStartWith("/knot/");
        (await back.Reads()).ShouldContain("not a diagnosis", Case.Insensitive);
        await back.Visitor.Open("/checkin");
        (await back.Visitor.Page.Locator(".check-knot h2").CountAsync()).ShouldBe(2);
        await back.Visitor.Open("/plan");
        await Ready(back);
        await back.Hands.Go("a[href*='with=']");
        await Ready(back);
        (await back.Reads()).ShouldContain("The worse comes first");
        await back.Hands.Go(".dock button[name=minutes]");

        PlannedSession session = await back.App.Stored(db => db.Sessions.AsNoTracking().OrderBy(s => s.Id).LastAsync());
        session.OtherKnotId.ShouldNotBeNull();
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_flare_is_asked_about_first_and_then_the_day_is_a_gentle_one()
    {
        await using Return back = await visit.Later(days: 1);
        foreach (string pain in (string[])["3", "3", "3", "6"])
        {
            await back.CheckIn(pain);
            await Answered(back);
            await back.NextDay();
        }

        await back.CheckIn("6");
        if (back.Visitor.Path == "/today")
        {
            (await back.Reads()).ShouldContain("Answer the short safety questions first");
            await back.Visitor.Open("/plan");
            await back.Hands.Go("main a.btn[href^='/safety/again']");
        }

        await Answered(back);
        await back.Visitor.Open("/today");
        (await back.Reads()).ShouldContain("A gentle day");
        (await back.Reads()).ShouldContain("For two days nothing presses");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missed_week_costs_nothing_and_is_nobodys_fault()
    {
        // One session was done; a week passes over it.
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Begin(back);
        await played.Until("[name=ease]", 20);
        await played.End();
        back.App.Clock.Pass(TimeSpan.FromDays(8));
        await back.Visitor.Open("/today");
        if (await back.Visitor.Page.Locator("main a[href^='/safety/again']").CountAsync() > 0)
        {
            await back.Hands.Go("main a[href^='/safety/again']");
            await Answered(back);
            await back.Visitor.Open("/today");
        }

        (await back.Reads()).ShouldContain("A week or more without a session");
        (await back.Reads()).ShouldContain("Start, 10 minutes");
        await back.Visitor.Open("/history");
        (await back.Reads()).ShouldContain("No entry");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sign_in_the_note_is_asked_about_at_once_and_stops_every_page_when_it_is_one()
    {
        await using Return back = await visit.Later(days: 1);
        await back.CheckIn("3", "Since this morning I am numb between my legs and cannot feel when I go.");
        back.Visitor.Path.ShouldBe("/safety/again");
        (await back.Reads()).ShouldContain("You wrote");
        await back.Visitor.Open("/plan");
        back.Visitor.Path.ShouldBe("/safety/again");

        foreach (string question in await back.Visitor.Page.Locator("main form input[type=radio][value=yes]").EvaluateAllAsync<string[]>("all => all.map(one => one.name)"))
        {
            await back.Hands.Choose(question, "yes");
        }

        await back.Hands.Go(".dock button");
        back.Visitor.Path.ShouldBe("/safety/stop");
        foreach (string page in (string[])["/today", "/plan", "/library", "/checkin"])
        {
            await back.Visitor.Open(page);
            back.Visitor.Path.ShouldBe("/safety/stop", page);
        }

        (await back.Visitor.Page.Locator("main a[href^='tel:']").CountAsync()).ShouldBeGreaterThan(0);
        (await back.App.Stored(db => db.CheckIns.AsNoTracking().SingleAsync())).Note.ShouldNotBeNull().ShouldContain("numb");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_pregnancy_nothing_is_done_lying_face_down()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Phone);
        Return first = new(app, visitor);
        Loop loop = new(first.Hands, app.Clock, _ => Task.CompletedTask);
        await loop.Where();
        await loop.Safety(("facts", "pregnancy"), ("week", "24"));
        while (visitor.Path.EndsWith("/questions", StringComparison.Ordinal))
        {
            await first.Hands.Go("button[name=skip]");
        }

        await visitor.Open("/plan?minutes=10");
        await Ready(first);

        (await first.Reads()).ShouldContain("no face-down work");
        (await visitor.Page.Locator(".steps h2").AllInnerTextsAsync()).ShouldNotContain("Face-down Y-raise");
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_room_to_lie_down_the_session_stays_whole_and_is_done_standing()
    {
        await using Return back = await visit.Later(days: 0);
        await back.Visitor.Open("/plan?minutes=10");
        await Ready(back);
        string[] before = await Steps(back);
        before.ShouldContain("Face-down Y-raise");
        (await back.Reads()).ShouldNotContain("standing wall Y slide");
        if (!await back.Visitor.Page.Locator("details.have:has([name=owned])").EvaluateAsync<bool>("have => have.open"))
        {
            await back.Hands.Press("details.have:has([name=owned]) > summary");
        }

        await back.Hands.Tick("owned", "floor");
        await back.Hands.Go("details.have:has([name=owned]) button");
        await Ready(back);

        (await Steps(back)).Length.ShouldBe(before.Length);
        (await back.Reads()).ShouldContain("standing wall Y slide");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_two_tabs_say_of_one_day_is_one_entry_and_neither_is_lost()
    {
        await using Return back = await visit.Later(days: 1, Look.Laptop);
        Visitor other = await back.Visitor.Tab();
        Mouse hands = new(other);
        await other.Open("/today");
        await back.CheckIn("3");
        back.Visitor.Path.ShouldBe("/today");

        await hands.Go(".quick button[value=yes]");
        string told = await other.Page.Locator("main").InnerTextAsync();

        CheckIn[] kept = await back.App.Stored(db => db.CheckIns.AsNoTracking().ToArrayAsync());
        kept.ShouldContain(one => one.Nprs == 3);
        told.ShouldContain("written down", Case.Insensitive);
        back.Visitor.Faults.Concat(other.Faults).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_knot_removed_in_one_tab_leaves_a_sentence_and_a_way_on_in_the_other()
    {
        await using Return back = await visit.Later(days: 1, Look.Laptop);
        Guid knot = await back.App.Stored(db => db.Knots.AsNoTracking().Select(k => k.Id).SingleAsync());
        Visitor other = await back.Visitor.Tab();
        await other.Open("/today");
        await back.Visitor.Open($"/knots/{knot}/delete");
        await back.Hands.Go("main form button.btn");
        (await back.App.Stored(db => db.Knots.CountAsync())).ShouldBe(0);

        await new Mouse(other).Go(".quick button[value=yes]");

        (await other.Page.Locator("main").InnerTextAsync()).Length.ShouldBeGreaterThan(20);
        (await other.Page.Locator("main a[href], main button").CountAsync()).ShouldBeGreaterThan(0);
        (await back.App.Stored(db => db.CheckIns.CountAsync())).ShouldBe(0);
    }

    private static Task<string[]> Steps(Return back) => back.Visitor.Page.Locator(".steps h2").EvaluateAllAsync<string[]>("all => all.map(one => one.innerText)");

    /// <summary>Answers what is asked before a movement, until the plan stands there.</summary>
    private static async Task Ready(Return back)
    {
        for (int round = 1; await back.Visitor.Page.Locator("form[action*=Asked]").CountAsync() > 0; round++)
        {
            round.ShouldBeLessThan(20, $"the checks before a session come to no end: {back.Visitor.Path} {await back.Reads()}");
            foreach (string finding in await back.Visitor.Page.Locator("form[action*=Asked] input[value=no]").EvaluateAllAsync<string[]>("all => all.map(one => one.name)"))
            {
                await back.Hands.Choose(finding, "no");
            }

            await back.Hands.Go("form[action*=Asked] .dock button");
        }
    }

    private static async Task Answered(Return back)
    {
        while (back.Visitor.Path == "/safety/again")
        {
            await new Loop(back.Hands, back.App.Clock, _ => Task.CompletedTask).AnswerNo();
            await back.Hands.Go(".dock button");
        }
    }
}
