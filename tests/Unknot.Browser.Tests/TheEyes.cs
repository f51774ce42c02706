namespace Unknot.Browser.Tests;

/// <summary>What looks at the pages has to be able to see.</summary>
public sealed class TheEyes(Chromium chromium)
{
    [Theory]
    [InlineData("position: fixed; inset: auto 0 0; height: 50vh; background: white", "cannot be pressed")]
    [InlineData("width: 3000px", "scrolls sideways")]
    public async Task What_hides_a_button_or_widens_a_page_is_told(string style, string told)
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        await visitor.Open("/leave");
        await visitor.Page.EvaluateAsync("style => { document.querySelector('main').append(Object.assign(document.createElement('div'), { textContent: '-' })); document.querySelector('main').lastChild.style.cssText = style; }", style);
        await visitor.Page.EvaluateAsync("() => document.querySelector('main a').style.cssText = 'position: fixed; bottom: 1rem; display: block'");

        await Eyes.Measure(visitor);
        await Eyes.Touch(visitor);

        visitor.Faults.ShouldHaveSingleItem().ShouldContain(told);
    }
}
