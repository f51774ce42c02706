namespace Unknot.Browser.Tests;

/// <summary>From a knot that is felt to the day it comes back, on the real content and a real database.</summary>
public sealed class TheLoop(Chromium chromium)
{
    private static readonly Look s_laptopByNight = Look.Laptop with { Dark = true };
    private static readonly Look s_phoneByNight = Look.Phone with { Dark = true };

    [Fact]
    public Task It_can_be_walked_with_the_mouse() => Walk(Look.Laptop, visitor => new Mouse(visitor));

    [Fact]
    public Task It_can_be_walked_on_a_phone() => Walk(s_phoneByNight, visitor => new Mouse(visitor));

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(390, 844)]
    public Task It_can_be_walked_by_the_keyboard_alone(int width, int height) => Walk(new(width, height, Dark: true), visitor => new Keyboard(visitor));

    [Fact]
    public Task It_can_be_walked_in_a_window_of_320_px() => Walk(Look.Phone with { Width = 320, Height = 568 }, visitor => new Mouse(visitor));

    [Fact]
    public Task It_can_be_walked_without_scripts() => Walk(Look.Phone with { Scripts = false }, visitor => new Mouse(visitor));

    [Fact]
    public Task It_can_be_walked_without_scripts_on_a_laptop() => Walk(s_laptopByNight with { Scripts = false }, visitor => new Mouse(visitor));

    private async Task Walk(Look look, Func<Visitor, Hands> hands)
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, look);

        await new Loop(hands(visitor), app.Clock, See).Walk();

        visitor.Faults.ShouldBeEmpty();

        async Task See(string page)
        {
            await Eyes.Measure(visitor);
            if (look is { Width: 390, Scripts: true } && page.StartsWith("today", StringComparison.Ordinal))
            {
                await Eyes.AtOneGlance(visitor);
            }
        }
    }
}
