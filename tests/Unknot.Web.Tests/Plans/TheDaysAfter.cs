using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Plans;

/// <summary>What was done and said changes the plan of the days after it.</summary>
[Trait("Takes", "long")]
public sealed class TheDaysAfter : IAsyncLifetime
{
    private const string Plan = "/plan?minutes=10";
    private const string Asked = "handler=Asked";
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;
    private Knot _knot = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        _knot = await _walk.KnotAsync();
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task The_plan_holds_a_week_three_habits_and_something_against_the_cause()
    {
        Shown page = await ReadyAsync();

        page.Said.ShouldContain("Three small habits");
        page.Said.ShouldContain("What likely brings it back");
        page.Said.ShouldContain("The week ahead");
        page.Said.ShouldContain("Chin-nod holds");
        page.Said.ShouldContain("Effort at most 6 of 10");
        page.Said.ShouldContain("Your own hand, fingers or thumb");
    }

    [Fact]
    public async Task Two_easy_sessions_raise_the_strengthening_and_a_hard_one_takes_it_back()
    {
        (await ReadyAsync()).Said.ShouldContain("2 sets of 8 repetitions");

        // The second day turns to another weak partner.
        for (int day = 1; day <= 3; day++)
        {
            await PlayAsync("4");
            NextDay();
        }

        PlannedStep raise = await StepAsync("prone_y_raise");
        PlannedStep press = await StepAsync("ball_upper_trap_wall");
        (raise.Effort, press.Effort, press.Tool).ShouldBe((4, null, "hand"));
        Shown page = await ReadyAsync();
        page.Said.ShouldContain("2 sets of 10 repetitions");
        page.Said.ShouldContain("A little more than at first");

        await PlayAsync("9");
        NextDay();
        await PlayAsync("4");
        NextDay();
        (await ReadyAsync()).Said.ShouldContain("2 sets of 8 repetitions");
    }

    [Fact]
    public async Task Beside_the_strengthening_of_a_ridge_stands_what_it_is_for_and_how_sure_that_is()
    {
        await PlayAsync("4");
        NextDay();

        Shown trend = await _walk.OpenAsync("/trend");

        trend.Said.ShouldContain("as the blade-lowerer takes its share of the work back, the shoulder-ridge muscle has less to carry");
        trend.Said.ShouldContain("their pain was no less");
        trend.Html.ShouldContain("href=\"/explain/three_parts\"");
        (await _walk.OpenAsync("/sources")).Html.ShouldContain("id=\"PARK2020\"");
    }

    [Fact]
    public async Task How_hard_it_was_outside_its_range_is_said_and_nothing_is_kept()
    {
        Shown done = await ToDoneAsync();

        Shown back = await _walk.SendAsync(done, Dock, ("ease", "6"), ("effort", "11"));

        back.Html.ShouldContain("href=\"#effort\"");
        (await StepAsync("prone_y_raise")).Effort.ShouldBeNull();
    }

    [Fact]
    public async Task A_flare_asks_the_short_questions_first_and_then_nothing_presses()
    {
        await ReadyAsync();
        foreach (string pain in (string[])["3", "3", "3", "6", "6"])
        {
            NextDay();
            await _walk.CheckInAsync(("nprs", pain), ("tenderness", pain));
        }

        Shown first = await _walk.OpenAsync(Plan);
        first.Said.ShouldContain("Answer the short safety questions first");
        first.Html.ShouldNotContain("/plan/start");
        (await _walk.OpenAsync("/today")).Said.ShouldContain("Answer the short safety questions first");

        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");
        await _walk.SendOnAsync(again, Dock, again.AllNo());
        Shown page = await ReadyAsync();
        page.Said.ShouldContain("For two days nothing presses");
        page.Said.ShouldContain("is left out until the flare has passed");
        page.Said.ShouldNotContain("Press until it is");
        (await _walk.OpenAsync("/today")).Said.ShouldContain("A gentle day");
    }

    [Fact]
    public async Task Days_without_a_session_are_said_calmly_and_the_plan_goes_on_where_it_was()
    {
        await PlayAsync("4");
        NextDay(9);

        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");
        await _walk.SendOnAsync(again, Dock, again.AllNo());
        (await _walk.OpenAsync("/today")).Said.ShouldContain("A week or more without a session");
        (await ReadyAsync()).Said.ShouldContain("One step easier for now");
    }

    [Fact]
    public async Task Two_knots_share_a_session_and_both_have_it()
    {
        await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("UB_INTERSCAP_L:sore")));
        Guid other = await _walk.App.StoredAsync(db => db.Knots.Where(k => k.Id != _knot.Id).Select(k => k.Id).SingleAsync());
        string both = $"/plan?knot={_knot.Id}&minutes=10&with={other}";
        Shown page = await ReadyAsync(both);

        page.Said.ShouldContain("The worse comes first");
        Shown session = await _walk.SendOnAsync(page, "/plan/start", ("minutes", "10"));
        PlannedSession stored = await _walk.App.StoredAsync(db => db.Sessions.AsNoTracking().Include(s => s.Steps).SingleAsync());
        session.Path.ShouldContain(stored.Id.ToString());
        ((Guid[])[stored.KnotId, stored.OtherKnotId!.Value]).ShouldBe([_knot.Id, other], ignoreOrder: true);
        stored.Steps.Count(s => s.Phase == Phase.Release).ShouldBe(2);
        stored.Steps.Count(s => s.Phase == Phase.Strengthen).ShouldBe(1);
    }

    [Fact]
    public async Task On_the_evening_of_the_first_session_trend_says_in_a_sentence_what_will_stand_there_and_draws_nothing()
    {
        await ToDoneAsync();

        Shown trend = await _walk.OpenAsync("/trend");
        trend.Said.ShouldContain("From tomorrow’s check-in on you see here how sore it is from day to day");
        trend.Html.ShouldNotContain("<svg class=\"scene\"");
        trend.Said.ShouldNotContain("0 minutes");

        NextDay();
        await _walk.CheckInAsync(("nprs", "4"), ("tenderness", "5"));
        (await _walk.OpenAsync("/trend")).Html.ShouldContain("<svg class=\"scene\"");
    }

    [Fact]
    public async Task What_is_done_side_by_side_says_on_the_plan_and_in_the_list_of_steps_which_side_comes_first()
    {
        Shown plan = await ReadyAsync();
        plan.Said.ShouldContain("held for 60 s, each side, the right first", Case.Insensitive);

        Shown steps = await _walk.SendOnAsync(await _walk.SendOnAsync(plan, "/plan/start", ("minutes", "10")), "handler=Begin", ("ease", "4"));
        steps.Said.ShouldContain("held for 60 s, each side, the right first");
    }

    [Fact]
    public async Task A_press_has_one_range_and_one_limit_on_the_plan_before_the_session_and_at_its_step()
    {
        Shown plan = await ReadyAsync();
        Shown before = await _walk.SendOnAsync(plan, "/plan/start", ("minutes", "10"));
        Shown steps = await _walk.SendOnAsync(before, "handler=Begin", ("ease", "4"));

        (string, Shown)[] said = [("Press lightly, until it is at most 5 of 10 sore", plan), ("While you press, up to 5; above 5, ease off", before), ("Up to 5 of 10, what is there at rest included; ease off above.", steps)];
        foreach ((string words, Shown page) in said)
        {
            page.Said.ShouldContain(words);
            page.Said.ShouldNotContain("never above");
            page.Said.ShouldNotContain("p to 6 of 10");
        }

        // At 4 of 10 at rest no press begins at 3.
        steps.Html.ShouldContain("\"ceiling\":5,\"least\":null");
    }

    [Fact]
    public async Task What_there_is_to_press_with_is_asked_before_the_first_check_and_once()
    {
        Shown first = await _walk.OpenAsync(Plan);
        first.Html.ShouldContain(Asked);
        first.Said.ShouldContain("Have you something to press the sore spot with?");

        Shown then = await _walk.SendOnAsync(first, "handler=Tools", ("tool", "nothing"));

        then.Html.ShouldContain(Asked);
        then.Said.ShouldNotContain("Have you something to press the sore spot with?");
    }

    private void NextDay(int days = 1) => _walk.Clock.Push(TimeSpan.FromDays(days));

    private async Task<Shown> ReadyAsync(string plan = Plan)
    {
        Shown page = await _walk.OpenAsync(plan);
        while (page.Html.Contains(Asked, StringComparison.Ordinal))
        {
            page = await _walk.SendOnAsync(page, Asked, page.AllNo());
        }

        return page;
    }

    private async Task<Shown> ToDoneAsync()
    {
        Shown page = await _walk.SendOnAsync(await ReadyAsync(), "/plan/start", ("minutes", "10"));
        page = await _walk.SendOnAsync(page, "handler=Begin", ("ease", "4"));
        for (int number = 0; number < 4; number++)
        {
            page = await _walk.SendOnAsync(page, $"name=\"number\" value=\"{number}\"", ("outcome", "done"));
        }

        return page;
    }

    private async Task PlayAsync(string effort) => await _walk.SendOnAsync(await ToDoneAsync(), Dock, ("ease", "6"), ("effort", effort));

    private Task<PlannedStep> StepAsync(string movement) =>
        _walk.App.StoredAsync(db => db.Steps.AsNoTracking().Where(s => s.Movement == movement).OrderByDescending(s => s.EndedAt).FirstAsync());
}
