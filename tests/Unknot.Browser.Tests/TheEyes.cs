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

    [Theory]
    [InlineData("#main h1 { margin-bottom: -2rem; }", "lies over")]
    [InlineData("#main p { overflow: hidden; width: 2rem; white-space: nowrap; }", "cut off")]
    [InlineData("#main { width: 3000px; }", "scrolls sideways")]
    [InlineData("a:focus-visible { outline: none; }", "the focus is not seen")]
    public async Task What_is_cut_lies_over_something_or_does_not_show_its_focus_is_told(string style, string told)
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        await visitor.Open("/leave");
        await visitor.Page.EvaluateAsync("style => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style); document.adoptedStyleSheets = [sheet]; }", style);

        await Sight.Fit(visitor, "as it is");
        await Sight.Focus(visitor);

        visitor.Faults.ShouldNotBeEmpty();
        visitor.Faults.ShouldAllBe(fault => fault.Contains(told));
    }
}
