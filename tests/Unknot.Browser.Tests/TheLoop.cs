namespace Unknot.Browser.Tests;

/// <summary>From a knot that is felt to the day it comes back, on the real content and a real database.</summary>
public sealed class TheLoop(Chromium chromium)
{
    [Fact]
    public Task It_can_be_walked_with_the_mouse() => Walk(Look.Laptop, visitor => new Mouse(visitor));

    [Fact]
    public Task It_can_be_walked_by_the_keyboard_alone() => Walk(Look.Laptop with { Dark = true }, visitor => new Keyboard(visitor));

    [Fact]
    public Task It_can_be_walked_without_scripts() => Walk(Look.Phone with { Scripts = false }, visitor => new Mouse(visitor));

    private async Task Walk(Look look, Func<Visitor, Hands> hands)
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, look);

        await new Loop(hands(visitor), app.Clock, _ => Eyes.Measure(visitor)).Walk();

        visitor.Faults.ShouldBeEmpty();
    }
}
