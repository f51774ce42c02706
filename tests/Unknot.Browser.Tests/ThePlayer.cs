using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;

namespace Unknot.Browser.Tests;

/// <summary>A session played from its first second to its last, on a clock that is pushed.</summary>
public sealed class ThePlayer(Chromium chromium)
{
    private const int AtATime = 4;
    private const int AtATimeLater = 20;
    private const int LongestSession = 900;

    [Fact]
    public async Task It_is_played_to_its_end_with_a_pause_a_calm_back_off_and_a_release_that_softened()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Phone);
        Mouse hands = new(visitor);
        Loop loop = new(hands, app.Clock, _ => Task.CompletedTask);
        await loop.WalkToTheSession();
        await visitor.Page.Clock.InstallAsync();
        await loop.Begin();

        await AStretchWithAPauseAndTooMuch(app, visitor, hands);
        await PlayUntil(app, visitor, "unknot-player.is-pressing", AtATimeLater);
        string point = await Said(visitor, "count");
        await hands.Press("[data-do=soften]");
        (await Said(visitor, "count")).ShouldNotBe(point);
        await AMinuteInAHiddenTab(app, visitor);
        await PlayUntil(app, visitor, "[name=ease]", AtATimeLater);
        await loop.End();

        PlannedStep[] steps = await app.Stored(db => db.Steps.AsNoTracking().OrderBy(step => step.Number).ToArrayAsync());
        steps.ShouldAllBe(step => step.State == StepState.Done && !step.IncompleteHold);
        steps[0].Phase.ShouldBe(Phase.Stretch);
        steps[0].Discomfort.ShouldBe(8);
        steps.ShouldAllBe(step => step.SoftenedEarly == (step.Phase == Phase.Release));
        steps.ShouldAllBe(step => step.DoneSeconds <= step.PlannedSeconds);
        visitor.Faults.ShouldBeEmpty();
    }

    private static async Task AStretchWithAPauseAndTooMuch(OpenApp app, Visitor visitor, Mouse hands)
    {
        await PlayUntil(app, visitor, "unknot-player.is-working", AtATime);
        await visitor.Page.Keyboard.PressAsync("Space");
        string left = await Said(visitor, "time");
        await Pass(app, visitor, 90);
        (await Said(visitor, "time")).ShouldBe(left);
        await visitor.Page.Keyboard.PressAsync("Space");
        await Pass(app, visitor, AtATime);
        Seconds(await Said(visitor, "time")).ShouldBeLessThan(Seconds(left));

        await hands.Choose("felt", "8");
        (await Said(visitor, "warning")).ShouldContain("Ease off");
        await hands.Choose("felt", "2");
        (await Said(visitor, "warning")).ShouldBeEmpty();
    }

    // As when a laptop is closed: no timer runs, and the first one afterwards finds where it has to be.
    private static async Task AMinuteInAHiddenTab(OpenApp app, Visitor visitor)
    {
        int before = await MinutesLeft(visitor);
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        await visitor.Page.Clock.FastForwardAsync(60_000);
        (before - await MinutesLeft(visitor)).ShouldBeInRange(1, 2);
    }

    private static async Task PlayUntil(OpenApp app, Visitor visitor, string state, int atATime)
    {
        for (int passed = 0; await visitor.Page.Locator(state).CountAsync() == 0; passed += atATime)
        {
            passed.ShouldBeLessThan(LongestSession, $"'{state}' did not come on {visitor.Path}");
            await Pass(app, visitor, atATime);
        }
    }

    private static async Task Pass(OpenApp app, Visitor visitor, int seconds)
    {
        app.Clock.Pass(TimeSpan.FromSeconds(seconds));
        await visitor.Page.Clock.RunForAsync(seconds * 1000);
    }

    private static Task<string> Said(Visitor visitor, string what) => visitor.Page.Locator($"[data-is={what}]").InnerTextAsync();

    private static async Task<int> MinutesLeft(Visitor visitor) => int.Parse((await Said(visitor, "remaining")).Split(' ')[0], CultureInfo.InvariantCulture);

    private static double Seconds(string clock) => TimeSpan.ParseExact(clock, @"m\:ss", CultureInfo.InvariantCulture).TotalSeconds;
}
