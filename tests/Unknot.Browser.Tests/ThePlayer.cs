using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;

namespace Unknot.Browser.Tests;

/// <summary>A session played from its first second to its last, on a clock that is pushed.</summary>
public sealed class ThePlayer(FirstVisit visit) : IClassFixture<FirstVisit>
{
    private const int AtATimeLater = 20;

    [Fact]
    public async Task It_is_played_to_its_end_with_a_pause_a_calm_back_off_and_a_release_that_softened()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Begin(back);

        await AStretchWithAPauseAndTooMuch(played);
        await played.Until("unknot-player.is-pressing", AtATimeLater);
        string point = await played.Said("count");
        await played.Hands.Press("[data-do=soften]");
        (await played.Said("count")).ShouldNotBe(point);
        // There is more than a minute left of it, and no new movement to wait for.
        await played.Until("unknot-player.is-working:has([data-is=progress]:text-is('3 of 4'))", AtATimeLater);
        await AMinuteInAHiddenTab(played);
        await played.Until("[name=ease]", AtATimeLater);
        await played.End();

        PlannedStep[] steps = await StepsOfTheLast(back.App);
        steps.ShouldAllBe(step => step.State == StepState.Done && !step.IncompleteHold);
        steps[0].Phase.ShouldBe(Phase.Stretch);
        steps[0].Discomfort.ShouldBe(8);
        steps.ShouldAllBe(step => step.SoftenedEarly == (step.Phase == Phase.Release));
        steps.ShouldAllBe(step => step.DoneSeconds <= step.PlannedSeconds);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hold_that_is_paused_waits_in_a_hidden_tab_for_as_long_as_it_takes()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Working(back);
        await back.Visitor.Page.Keyboard.PressAsync("Space");
        double left = await played.Left();

        await back.Visitor.Page.RunAndWaitForResponseAsync(() => played.Show(false), answer => answer.Url.Contains("handler=Left", StringComparison.Ordinal));
        await played.Pass(1800);
        await played.Show(true);

        (await played.Left()).ShouldBe(left);
        (await back.Visitor.Page.TitleAsync()).ShouldContain("Paused");
        (await StepsOfTheLast(back.App))[0].State.ShouldBe(StepState.Begun);
        await back.Visitor.Page.Keyboard.PressAsync("Space");
        await played.Pass(5);
        (await played.Left()).ShouldBeLessThan(left);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_ended_half_way_and_what_was_done_counts()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Begin(back);
        await played.Until("unknot-player.is-pressing", AtATimeLater);
        await played.Pass(15);

        await played.Hands.Press("a[data-do=leave]");
        await played.Hands.Go("[data-do=end]");

        (await back.Reads()).ShouldContain("1 of 4 steps");
        PlannedStep[] steps = await StepsOfTheLast(back.App);
        (steps[0].State, steps[1].State).ShouldBe((StepState.Done, StepState.Begun));
        steps[1].DoneSeconds!.Value.ShouldBeGreaterThanOrEqualTo(15);
        await played.End();
        (await back.Reads()).ShouldContain("enough for today");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Skip_offers_only_what_can_be_skipped_by_its_name_and_what_was_skipped_can_be_brought_back()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Working(back);
        string name = await played.Said("name");

        await played.Hands.Press("[data-do=skip]");
        IReadOnlyList<string> offered = await back.Visitor.Page.Locator("dialog[open] .p-answers > :visible").AllInnerTextsAsync();
        offered.Count.ShouldBe(4);
        offered[0].ShouldBe("Stay here");
        offered[1].ShouldMatch(@"^Skip this side \((left|right)\)$");
        offered[2].ShouldBe("Skip the whole exercise");
        offered[3].ShouldStartWith("Stop");

        await played.Hands.Press("dialog [data-do=go]");
        // Whether a second of it had been done by then is for the machine to say.
        (await played.Said("warning")).ShouldBeOneOf($"Skipped: {name}. Back brings it back.", $"Skipped the rest of {name}; what you did of it counts. Back brings it back.");
        await played.Hands.Press("[data-do=back]");
        (await played.Said("name")).ShouldBe(name);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Between_two_sides_the_largest_line_says_to_change_and_which_side_it_is_then()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Working(back);
        string first = await played.Said("count");

        await played.Until("unknot-player.is-turning", 2);

        (await played.Said("now")).ShouldBe($"Change sides – {(first.Contains("left", StringComparison.Ordinal) ? "your right" : "your left")} side is stretched now");
        (await back.Visitor.Page.Locator("[data-is=now]").EvaluateAsync<bool>("now => [...document.querySelectorAll('.p-text p, .p-what h2, .phase b')].every(other => parseFloat(getComputedStyle(other).fontSize) <= parseFloat(getComputedStyle(now).fontSize))")).ShouldBeTrue();
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Between_two_sides_on_a_phone_the_scale_stays_and_nothing_that_changes_the_movement_comes_in_its_place()
    {
        await using Return back = await visit.Later(days: 1);
        IPage page = back.Visitor.Page;
        await page.SetViewportSizeAsync(390, 844);
        Played played = await Played.Begin(back);
        (await page.Locator(".p-change").IsVisibleAsync()).ShouldBeTrue();

        await played.Until("unknot-player.is-between");

        (await page.Locator(".p-feel").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".p-change").IsVisibleAsync()).ShouldBeFalse();
        await played.Hands.Press("[data-do=pause]");
        (await page.Locator(".p-change").IsVisibleAsync()).ShouldBeTrue();
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_movement_that_is_new_waits_until_somebody_says_that_they_are_ready_however_long_nobody_looks()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Begin(back);

        await played.Pass(1200);
        (await played.Said("progress")).ShouldBe("2 of 4");
        (await played.Said("pause")).ShouldBe("I am ready");
        (await played.Said("next")).ShouldContain("The clock starts when you say so");
        double left = await played.Left();
        await played.Pass(300);
        (await played.Left()).ShouldBe(left);

        await back.Visitor.Page.Keyboard.PressAsync("Space");
        await played.Pass(3);
        (await played.Left()).ShouldBeLessThan(left);
        (await played.Said("pause")).ShouldBe("Pause");
        PlannedStep[] steps = await StepsOfTheLast(back.App);
        steps.Select(step => step.State).ShouldBe([StepState.Done, StepState.Planned, StepState.Planned, StepState.Planned]);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_that_was_a_slip_of_the_finger_is_undone_with_one_press()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Working(back);
        string before = await played.Said("name");
        (await back.Visitor.Page.Locator(".p-undo").IsVisibleAsync()).ShouldBeFalse();
        await back.Visitor.Turn(() => back.Visitor.Page.Keyboard.PressAsync("c"));
        await back.Hands.Go("button[value='other:rather_not']");
        (await played.Said("name")).ShouldNotBe(before);

        await back.Hands.Go(".p-undo button");

        (await played.Said("name")).ShouldBe(before);
        (await played.Said("warning")).ShouldContain($"{before} is as it was before");
        (await back.Visitor.Page.Locator(".p-undo").IsVisibleAsync()).ShouldBeFalse();
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_movement_is_taken_in_the_middle_of_one_and_begins_where_that_stood()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Working(back);
        string before = await played.Said("name");

        await back.Visitor.Turn(() => back.Visitor.Page.Keyboard.PressAsync("c"));
        (await back.Reads()).ShouldContain(before);
        await back.Hands.Go("button[value='other:position']");

        (await played.Said("name")).ShouldNotBe(before);
        (await played.Said("warning")).ShouldContain($"in place of {before}");
        (await played.Said("progress")).ShouldBe("1 of 4");
        (await back.Visitor.Page.Locator("unknot-player.is-working").CountAsync()).ShouldBe(0);
        await back.Visitor.Page.Keyboard.PressAsync("Space");
        await played.Until("unknot-player.is-working");
        back.Visitor.Faults.ShouldBeEmpty();
    }

    internal static Task<PlannedStep[]> StepsOfTheLast(OpenApp app) => app.Stored(async db =>
    {
        Guid session = await db.Sessions.OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync();
        return await db.Steps.AsNoTracking().Where(step => step.SessionId == session).OrderBy(step => step.Number).ToArrayAsync();
    });

    private static async Task AStretchWithAPauseAndTooMuch(Played played)
    {
        await played.Until("unknot-player.is-working");
        await played.Visitor.Page.Keyboard.PressAsync("Space");
        double left = await played.Left();
        await played.Pass(90);
        (await played.Left()).ShouldBe(left);
        await played.Visitor.Page.Keyboard.PressAsync("Space");
        await played.Pass(4);
        (await played.Left()).ShouldBeLessThan(left);

        await played.Hands.Choose("felt", "8");
        (await played.Said("warning")).ShouldContain("Let go: the clock waits");
        (await played.Said("say")).ShouldBe("Paused");
        await played.Visitor.Turn(() => played.Visitor.Page.ReloadAsync());
        (await played.Said("warning")).ShouldContain("Let go: the clock waits", Case.Sensitive, "it is true still");
        await played.Hands.Choose("felt", "2");
        (await played.Said("warning")).ShouldBeEmpty();
        await played.Visitor.Page.Keyboard.PressAsync("Space");
        await played.Pass(4);
        await played.Hands.Choose("felt", "4");
        (await played.Said("warning")).ShouldContain("Ease off");
        (await played.Said("say")).ShouldNotBe("Paused", "one point is eased off by itself");
        await played.Hands.Choose("felt", "2");
    }

    private static async Task AMinuteInAHiddenTab(Played played)
    {
        int before = await played.MinutesLeft();
        await played.Pass(60);
        (before - await played.MinutesLeft()).ShouldBeInRange(1, 2);
    }
}
