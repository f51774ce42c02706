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

    [Fact]
    public async Task It_can_be_walked_with_every_page_loaded_anew_and_left_by_the_back_button()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Phone);
        await visitor.Open("/leave");

        await new Loop(new Mouse(visitor), app.Clock, Return).Walk();

        visitor.Faults.ShouldBeEmpty();

        async Task Return(string page)
        {
            string at = visitor.Path;
            await visitor.Page.ReloadAsync();
            visitor.Path.ShouldBe(at, page);
            await visitor.Page.GoBackAsync();
            await visitor.Page.GoForwardAsync();
            await visitor.Settled();
            visitor.Path.ShouldBe(at, page);
        }
    }

    private async Task Walk(Look look, Func<Visitor, Hands> hands)
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, look);

        Responses answers = await Responses.Of(visitor);

        await new Loop(hands(visitor), app.Clock, See).Walk();

        await answers.Record($"the loop, {look}");
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
