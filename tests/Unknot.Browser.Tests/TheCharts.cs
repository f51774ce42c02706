using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>The drawings of Trend, on a year of made-up data.</summary>
public sealed class TheCharts(Chromium chromium)
{
    [Fact]
    public async Task They_are_read_point_by_point_by_the_arrow_keys_shown_as_tables_and_kept_as_pictures()
    {
        await using OpenApp app = await OpenApp.New(demo: true);
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Phone);
        await visitor.Open("/trend");
        ILocator pain = visitor.Page.Locator("#pain figure"), read = pain.Locator("[data-is=readout]");

        await pain.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("End");
        string last = await read.InnerTextAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowLeft");
        string before = await read.InnerTextAsync();

        last.ShouldContain("pain");
        before.ShouldContain("pain");
        before.ShouldNotBe(last);

        int bytes = await visitor.Page.EvaluateAsync<int>(
            """
            () => new Promise(done => {
              const make = URL.createObjectURL;
              URL.createObjectURL = file => { done(file.type === 'image/png' ? file.size : 0); return make.call(URL, file); };
              document.querySelector('#pain [data-do=png]').click();
            })
            """);
        bytes.ShouldBeGreaterThan(10_000);

        await visitor.Page.Locator(".look [value=table]").CheckAsync(new() { Force = true });
        (await pain.IsVisibleAsync()).ShouldBeFalse();
        (await visitor.Page.Locator("#pain table").IsVisibleAsync()).ShouldBeTrue();
        await Eyes.SeeAll(visitor);
        visitor.Faults.ShouldBeEmpty();
    }
}
