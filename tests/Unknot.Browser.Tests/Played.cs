using System.Globalization;

namespace Unknot.Browser.Tests;

/// <summary>A session that is being played, on a clock that is pushed in the app and in the page alike.</summary>
internal sealed class Played(OpenApp app, Visitor visitor)
{
    private const int LongestSession = 900;

    // A clock is held at a time that has yet to come [ms].
    private const int Ahead = 2000;

    public OpenApp App => app;

    public Visitor Visitor => visitor;

    public Mouse Hands { get; } = new(visitor);

    /// <summary>Begins the session of the day, by somebody who comes back.</summary>
    public static async Task<Played> Begin(Return back)
    {
        await back.Visitor.Open("/today");
        await back.Visitor.Page.Clock.InstallAsync();
        await back.Hands.Go(".ask button[name=minutes]");
        await new Loop(back.Hands, back.App.Clock, _ => Task.CompletedTask).Begin();
        Played played = new(back.App, back.Visitor);
        await played.SayReady();
        return played;
    }

    /// <summary>Begins it, and plays on until its first step is worked on.</summary>
    public static async Task<Played> Working(Return back)
    {
        Played played = await Begin(back);
        await played.Until("unknot-player.is-working");
        return played;
    }

    /// <summary>Answers what is asked at its end.</summary>
    public Task End() => new Loop(Hands, app.Clock, _ => Task.CompletedTask).End();

    /// <summary>Holds the page's clock, which otherwise goes on by itself beside the test: from here on only what is passed passes.</summary>
    public async Task Hold() =>
        await visitor.Page.Clock.PauseAtAsync(DateTime.UnixEpoch.AddMilliseconds(await visitor.Page.EvaluateAsync<long>("() => Date.now()") + Ahead));

    /// <summary>Lets time pass as on a laptop that is closed: no timer runs, and the first one afterwards finds where it has to be.</summary>
    public Task Pass(int seconds)
    {
        app.Clock.Pass(TimeSpan.FromSeconds(seconds));
        return visitor.Page.Clock.FastForwardAsync(seconds * 1000);
    }

    /// <summary>Lets time pass with every timer running, as for somebody who listens.</summary>
    public Task Hear(int seconds)
    {
        app.Clock.Pass(TimeSpan.FromSeconds(seconds));
        return visitor.Page.Clock.RunForAsync(seconds * 1000);
    }

    /// <summary>Begins a step that is new, where the player waits for it.</summary>
    public async Task SayReady()
    {
        if (await visitor.Page.Locator("unknot-player.is-waiting").CountAsync() > 0)
        {
            await Hands.Press("[data-do=pause]");
        }
    }

    /// <summary>Plays on until something is on the page.</summary>
    public async Task Until(string state, int atATime = 4)
    {
        for (int passed = 0; await visitor.Page.Locator(state).CountAsync() == 0; passed += atATime)
        {
            passed.ShouldBeLessThan(LongestSession, $"'{state}' did not come on {visitor.Path}");
            await Pass(atATime);
            await SayReady();
        }
    }

    /// <summary>A text of the player, by its name.</summary>
    public Task<string> Said(string what) => visitor.Page.Locator($"[data-is={what}]").InnerTextAsync();

    /// <summary>What the big figures say, in seconds.</summary>
    public async Task<double> Left() => TimeSpan.ParseExact(await Said("time"), @"m\:ss", CultureInfo.InvariantCulture).TotalSeconds;

    public async Task<int> MinutesLeft() => int.Parse((await Said("remaining")).Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>Hides the tab, or shows it again, as far as the page can tell.</summary>
    public Task Show(bool seen) => visitor.Page.EvaluateAsync(
        """
        seen => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => seen ? 'visible' : 'hidden' });
          Object.defineProperty(document, 'hidden', { configurable: true, get: () => !seen });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        seen);
}
