using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>Every page there is, as somebody sees it who looks over the shoulder of the person who walks it.</summary>
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

        await new Loop(new Mouse(walker), app.Clock, See).Walk();
        await SeeBoth("more", "/more");
        await SeeBoth("mood", "/safety/mood?ask=true");
        await SeeBoth("leave", "/leave");
        await walker.Open("/knot");
        string knot = new Uri(walker.Page.Url).AbsolutePath;
        string desk = knot + "/desk";
        await SeeBoth("causes", knot + "/causes");
        await SeeBoth("desk", desk);
        await LookAtTheDesk(walker, desk);
        await SeeBoth("desk-seen", desk);
        await SeeBoth("knot", knot);
        await SeeBoth("knots", "/knots");
        await SeeBoth("knot-over-time", knot.Replace("/knot/", "/knots/", StringComparison.Ordinal));
        await SeeBoth("knot-remove", knot.Replace("/knot/", "/knots/", StringComparison.Ordinal) + "/delete");
        await SeeBoth("how-good", "/how-good");
        await SeeBoth("alone", "/alone");
        await SeeBoth("breaks", "/breaks");
        await walker.Open("/breaks");
        await new Mouse(walker).Go(".clock button");
        await SeeBoth("breaks-running", "/breaks");
        await SeeBoth("library", "/library");
        await SeeBoth("library-muscle", "/library/muscles/scalenes");
        await SeeBoth("library-numb", "/library/muscles/scalenes/numb");
        await SeeBoth("library-movement", "/library/movements/ball_upper_trap_wall");
        await SeeBoth("library-place", "/library/places/SH_TOP");
        await SeeBoth("sources", "/sources");
        await SeeBoth("library-own", "/library/own");
        await SeeBoth("history", "/history");
        await walker.Open("/history");
        await SeeBoth("history-entry", await walker.Page.Locator("main a[href^='/history/']").First.GetAttributeAsync("href") ?? "/history");
        await SeeBoth("settings", "/settings");
        await SeeBoth("settings-delete", "/settings/delete");
        await SeeBoth("guides", "/guides");
        await SeeBoth("guide", "/guides/guide_upper_trap");
        await SeeBoth("explain-load", "/explain/three_parts");
        await SeeBoth("explain-four", "/explain/map_of_four");
        await SeeBoth("glossary", "/glossary");

        walker.Faults.Concat(laptop.Faults).Concat(phone.Faults).ShouldBeEmpty();

        Task SeeBoth(string page, string address) => Task.WhenAll(EveryPage.See(laptop, page, address), EveryPage.See(phone, page, address));

        async Task See(string page)
        {
            string address = new Uri(walker.Page.Url).PathAndQuery;
            await SeeBoth(page, address);
            if (page == "session")
            {
                await SeeBoth("session-stop", address + "/stop");
            }
        }
    }

    [Fact]
    public async Task So_can_what_somebody_sees_whom_it_sends_to_a_doctor()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor walker = await Visitor.New(chromium, app, Look.Laptop);
        await using Visitor phone = await Visitor.New(chromium, app, Look.Phone);
        Mouse hands = new(walker);
        Loop loop = new(hands, app.Clock, _ => Task.CompletedTask);

        await loop.Where();
        while ((await loop.AnswerNo(("G3", "yes"), ("RF40", "yes"))).Contains("RF40") is false)
        {
            await hands.Go(".dock button");
        }

        await SeeBoth("safety-opened");
        await loop.AnswerNo(("RF40", "yes"));
        await hands.Go(".dock button");
        while (walker.Path.EndsWith("/questions", StringComparison.Ordinal))
        {
            await hands.Go("button[name=skip]");
        }

        await SeeBoth("result-referral");
        string knot = walker.Path.Split('/')[^1];
        await walker.Open($"/safety/answers?knot={knot}");
        await SeeBoth("answers");
        await walker.Open($"/safety/again?knot={knot}");
        await loop.AnswerNo(("RF05", "yes"));
        await hands.Go(".dock button");
        walker.Path.ShouldBe("/safety/stop");
        await SeeBoth("stop");
        await walker.Open("/safety/lines");
        await SeeBoth("lines");

        walker.Faults.Concat(phone.Faults).ShouldBeEmpty();

        async Task SeeBoth(string page)
        {
            string address = new Uri(walker.Page.Url).PathAndQuery;
            await See(walker, page, address);
            await See(phone, page, address);
        }
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
