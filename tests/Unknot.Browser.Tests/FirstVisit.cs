namespace Unknot.Browser.Tests;

/// <summary>A first visit, walked once to the end of its first session: what the journeys of later days begin with.</summary>
public sealed class FirstVisit(Chromium chromium) : IAsyncLifetime
{
    private DirectoryInfo? _kept;

    public async ValueTask InitializeAsync()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        await new Loop(new Mouse(visitor), app.Clock, _ => Task.CompletedTask).FirstVisit();
        _kept = app.Keep();
    }

    public ValueTask DisposeAsync()
    {
        _kept?.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The app as this visit left it, and somebody who comes back to it after some days.</summary>
    /// <param name="days">How many.</param>
    /// <param name="look">How they see it; a phone when left out.</param>
    internal async Task<Return> Later(double days, Look? look = null)
    {
        OpenApp app = await OpenApp.New(_kept);
        app.Clock.Pass(TimeSpan.FromDays(days));
        return new(app, await Visitor.New(chromium, app, look ?? Look.Phone));
    }
}

/// <summary>Somebody who comes back.</summary>
/// <param name="App">The app with what they left in it.</param>
/// <param name="Visitor">Their window.</param>
internal sealed record Return(OpenApp App, Visitor Visitor) : IAsyncDisposable
{
    public Mouse Hands { get; } = new(Visitor);

    /// <summary>What the page reads.</summary>
    public Task<string> Reads() => Visitor.Page.Locator("main").InnerTextAsync();

    public Task NextDay(double days = 1)
    {
        App.Clock.Pass(TimeSpan.FromDays(days));
        return Visitor.Open("/today");
    }

    /// <summary>Writes the day down: pain, and what else is said.</summary>
    /// <param name="pain">Pain of the last day, 0–10.</param>
    /// <param name="note">The note, when there is one.</param>
    public async Task CheckIn(string pain, string? note = null)
    {
        await Visitor.Open("/checkin");
        await Hands.Choose(await NameOf("[name^=nprs-]"), pain);
        if (note is not null)
        {
            await Hands.Press(".check-more > summary");
            await Hands.Write("[name=note]", note);
        }

        await Hands.Go(".dock button");
    }

    public async Task<string> NameOf(string selector) => await Visitor.Page.Locator(selector).First.GetAttributeAsync("name") ?? "";

    public async ValueTask DisposeAsync()
    {
        await Visitor.DisposeAsync();
        await App.DisposeAsync();
    }
}
