using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;

namespace Unknot.Browser.Tests;

/// <summary>What comes between a person and their session: a sensation that is wrong, a reload, the back button, a second tab, a browser that keeps nothing, a line that is down.</summary>
public sealed class ThePlayerInterrupted(FirstVisit visit) : IClassFixture<FirstVisit>
{
    private const double Loading = 30;
    private const int Steps = 4;

    [Fact]
    public async Task Something_that_feels_wrong_halts_it_a_no_leads_back_to_where_it_was_and_a_yes_stops_it()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Working(back);
        double left = await played.Left();

        await back.Visitor.Turn(() => back.Visitor.Page.Keyboard.PressAsync("x"));
        back.Visitor.Path.ShouldEndWith("/stop");
        await played.Pass(120);
        await back.Hands.Go(".wrong-back a");

        (await played.Left()).ShouldBeInRange(left - Loading, left);
        (await played.Said("say")).ShouldBe("Paused");
        await back.Hands.Go(".p-foot a.stop");
        await back.Hands.Tick("ticked", "tingling");
        await back.Hands.Go(".dock button");
        string flag = await back.Visitor.Page.Locator("main fieldset input[value=yes]").First.GetAttributeAsync("name") ?? "";
        await back.Hands.Choose(flag, "yes");
        await back.Hands.Go(".dock button");

        back.Visitor.Path.ShouldBe("/safety/stop");
        (await back.App.Stored(db => db.Sessions.OrderByDescending(s => s.Id).Select(s => s.State).FirstAsync())).ShouldBe(SessionState.Stopped);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reload_back_and_forward_at_every_step_lose_nothing()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Begin(back);
        for (int step = 1; step <= Steps; step++)
        {
            await played.Until($"[data-is=progress]:text-is('{step} of {Steps}')", 20);
            await played.Until("unknot-player.is-working");
            await played.Pass(4);
            double left = await played.Left();

            await back.Visitor.Turn(() => back.Visitor.Page.ReloadAsync());
            await Rests(played, step, left);
            left = await played.Left();
            await back.Visitor.Open("/today");
            await back.Visitor.Turn(() => back.Visitor.Page.GoBackAsync());
            await Rests(played, step, left);
            await back.Visitor.Turn(() => back.Visitor.Page.GoForwardAsync());
            back.Visitor.Path.ShouldBe("/today");
            await back.Visitor.Turn(() => back.Visitor.Page.GoBackAsync());
            await Rests(played, step, left);
            await back.Visitor.Page.Keyboard.PressAsync("Space");
        }

        PlannedStep[] steps = await ThePlayer.StepsOfTheLast(back.App);
        steps[..^1].ShouldAllBe(step => step.State == StepState.Done);
        (steps[^1].State, steps[^1].DoneSeconds >= 4).ShouldBe((StepState.Begun, true));
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_set_going_in_a_second_tab_rests_in_the_first_and_each_step_is_kept_once()
    {
        await using Return back = await visit.Later(days: 1);
        Played first = await Played.Working(back);

        await using Visitor tab = await back.Visitor.Tab();
        await tab.Page.Clock.InstallAsync();
        Played second = new(back.App, tab);
        await tab.Open(back.Visitor.Path);
        await back.Visitor.Page.Locator("[data-is=warning]", new() { HasText = "goes on in another tab" }).WaitForAsync();
        double rests = await first.Left();
        await first.Pass(30);
        (await first.Left()).ShouldBe(rests);

        await second.Until("unknot-player:has([data-is=progress]:text-is('2 of 4'))", 20);
        await tab.Settled();
        await back.Visitor.Turn(() => back.Hands.Press("[data-do=pause]"));

        (await first.Said("progress")).ShouldBe("2 of 4");
        (await ThePlayer.StepsOfTheLast(back.App)).Count(step => step.State == StepState.Done).ShouldBe(1);
        back.Visitor.Faults.Concat(tab.Faults).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_and_can_neither_sound_nor_speak_plays_it_all_the_same()
    {
        await using Return back = await visit.Later(days: 1);
        await back.Visitor.Page.AddInitScriptAsync(
            """
            Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
            for (const name of ['AudioContext', 'speechSynthesis', 'BroadcastChannel', 'Notification']) delete window[name];
            Object.defineProperty(navigator, 'wakeLock', { value: undefined });
            """);
        Played played = await Played.Begin(back);

        await back.Visitor.Page.Keyboard.PressAsync("?");
        await back.Hands.Press(".p-keys label:has([name=voice])");
        await back.Visitor.Page.Locator("[data-is=novoice]", new() { HasText = "no voice of its own" }).WaitForAsync();
        await back.Hands.Press("[data-do=close]");
        await played.Until("[name=ease]", 20);
        await played.End();

        (await ThePlayer.StepsOfTheLast(back.App)).ShouldAllBe(step => step.State == StepState.Done);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task While_the_line_is_down_it_goes_on_and_what_was_done_is_sent_afterwards()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Working(back);

        await back.Visitor.Page.RouteAsync("**/*?handler=*", route => route.AbortAsync());
        await played.Until("unknot-player:has([data-is=progress]:text-is('2 of 4'))", 20);
        await back.Visitor.Page.Locator("[data-is=warning]", new() { HasText = "could not be saved yet" }).WaitForAsync();
        (await ThePlayer.StepsOfTheLast(back.App))[0].State.ShouldNotBe(StepState.Done);

        await back.Visitor.Page.UnrouteAsync("**/*?handler=*");
        await played.Pass(40);
        await back.Visitor.Page.WaitForFunctionAsync("() => document.querySelector('[data-is=warning]').textContent === ''");
        (await ThePlayer.StepsOfTheLast(back.App))[0].State.ShouldBe(StepState.Done);
        back.Visitor.Faults.Where(fault => !fault.Contains("ERR_FAILED", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task Rests(Played played, int step, double left)
    {
        (await played.Said("progress")).ShouldBe($"{step} of {Steps}");
        (await played.Said("say")).ShouldBe("Paused");
        (await played.Left()).ShouldBeInRange(left - Loading, left);
    }
}
