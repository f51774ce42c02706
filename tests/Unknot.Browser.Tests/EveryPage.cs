using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>Every page of the loop, as somebody sees it who looks over the shoulder of the person who walks it.</summary>
/// <remarks>Where UNKNOT_SCREENS names a folder, each page is pictured there too, in each look.</remarks>
public sealed class EveryPage(Chromium chromium)
{
    private static readonly string? s_pictures = Environment.GetEnvironmentVariable("UNKNOT_SCREENS");

    [Fact]
    public async Task It_can_be_read_by_everybody_and_fits_its_window_in_every_look()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor walker = await Visitor.New(chromium, app, Look.Laptop);
        await using Visitor laptop = await Visitor.New(chromium, app, Look.Laptop);
        await using Visitor phone = await Visitor.New(chromium, app, Look.Phone);

        await new Loop(new Mouse(walker), app.Clock, page => SeeBoth(page, new Uri(walker.Page.Url).PathAndQuery)).Walk();
        await SeeBoth("more", "/more");
        await walker.Open("/knot");
        string knot = new Uri(walker.Page.Url).AbsolutePath;
        string desk = knot + "/desk";
        await SeeBoth("causes", knot + "/causes");
        await SeeBoth("desk", desk);
        await LookAtTheDesk(walker, desk);
        await SeeBoth("desk-seen", desk);
        await SeeBoth("knot", knot);
        await SeeBoth("how-good", "/how-good");
        await SeeBoth("library", "/library");
        await SeeBoth("library-muscle", "/library/muscles/scalenes");
        await SeeBoth("library-numb", "/library/muscles/scalenes/numb");
        await SeeBoth("library-movement", "/library/movements/ball_upper_trap_wall");
        await SeeBoth("library-place", "/library/places/SH_TOP");
        await SeeBoth("sources", "/sources");

        walker.Faults.Concat(laptop.Faults).Concat(phone.Faults).ShouldBeEmpty();

        Task SeeBoth(string page, string address) => Task.WhenAll(See(laptop, page, address), See(phone, page, address));
    }

    private static async Task LookAtTheDesk(Visitor walker, string desk)
    {
        await walker.Open(desk);
        foreach ((string field, string value) in (IEnumerable<(string, string)>)[("part-monitor", "too_low"), ("more-monitor", "glare"), ("part-armrests", "unsupported")])
        {
            await walker.Page.Locator($"input[name={field}][value={value}]").CheckAsync();
        }

        await walker.Page.Locator(".desk .dock .btn").ClickAsync();
        await walker.Page.Locator("#found").WaitForAsync();
    }

    private static async Task See(Visitor visitor, string page, string address)
    {
        await visitor.Open(address);
        if (s_pictures is not null)
        {
            await Picture(visitor, page, dark: true);
            await Picture(visitor, page, dark: false);
        }

        await Eyes.SeeAll(visitor);
    }

    private static async Task Picture(Visitor visitor, string page, bool dark)
    {
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        string name = $"{page}-{(dark ? "dark" : "light")}-{visitor.Look.Width}.png";
        await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(s_pictures!, name) });
    }
}
