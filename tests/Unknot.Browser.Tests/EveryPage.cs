namespace Unknot.Browser.Tests;

/// <summary>Every page there is, as somebody sees it who looks over the shoulder of the person who walks it.</summary>
/// <remarks>
/// On a phone each of them, on a laptop every third: what differs there is how a page is laid out, which <see cref="EveryWayOfSeeing"/> measures of all. With UNKNOT_EVERY_LOOK=1 each in both.
/// Where UNKNOT_SCREENS names a folder, each page is pictured there too, in each look.
/// </remarks>
public sealed class EveryPage(Chromium chromium)
{
    private const string Full = "-full";
    private const int OfALaptop = 3;

    private static readonly bool s_inBoth = Pictures.AreTaken || Environment.GetEnvironmentVariable("UNKNOT_EVERY_LOOK") == "1";

    [Fact]
    public async Task It_can_be_read_by_everybody_and_fits_its_window_in_every_look()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor walker = await Visitor.New(chromium, app, Look.Laptop);
        await using Visitor laptop = await Visitor.New(chromium, app, Look.Laptop);
        await using Visitor phone = await Visitor.New(chromium, app, Look.Phone);

        // What says the same to everybody is seen by the test of an empty app; its pictures are taken of both.
        int pages = 0;
        HashSet<string> seen = [.. Pictures.AreTaken ? [] : Pages.OfTheContent.Select(page => page.Name)];
        await new Loop(new Mouse(walker), app.Clock, See).Walk();
        await walker.Open("/knot");
        string knot = walker.Path.Split('/')[^1];
        foreach ((string name, string address) in Pages.Of(knot).Where(page => !seen.Contains(page.Name)))
        {
            await SeeBoth(name, address);
        }

        await LookAtTheDesk(walker, $"/knot/{knot}/desk");
        await SeeBoth("desk-seen", $"/knot/{knot}/desk");
        await walker.Open("/breaks");
        await new Mouse(walker).Go(".clock button");
        // What counts down does so by the browser's clock, which has not been pushed as far as the app's.
        await Task.WhenAll(new[] { laptop, phone }.Select(visitor => visitor.Page.Clock.SetFixedTimeAsync(app.Clock.GetUtcNow().UtcDateTime)));
        await SeeBoth("breaks-running", "/breaks");
        await walker.Open("/history");
        await SeeBoth("history-entry", await walker.Page.Locator("main a[href^='/history/']").First.GetAttributeAsync("href") ?? "/history");

        walker.Faults.Concat(laptop.Faults).Concat(phone.Faults).ShouldBeEmpty();

        Task SeeBoth(string page, string address) => Task.WhenAll(
            s_inBoth || pages++ % OfALaptop == 0 ? EveryPage.See(laptop, page + Full, address) : Task.CompletedTask, EveryPage.See(phone, page + Full, address));

        async Task See(string page)
        {
            string address = new Uri(walker.Page.Url).PathAndQuery;
            seen.Add(page);
            await SeeBoth(page, address);
            if (page == "session")
            {
                await SeeBoth("session-stop", address + "/stop");
                await SeeBoth("session-change", address + "/change");
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
            await See(walker, page + Full, address);
            await See(phone, page + Full, address);
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

    /// <summary>Opens a page and sees that all of it can be read; where pictures are taken, pictures it instead.</summary>
    internal static async Task See(Visitor visitor, string page, string address)
    {
        await visitor.Open(address);
        if (Pictures.AreTaken)
        {
            await Pictures.InBothThemes(visitor, page);
        }
        else
        {
            await Eyes.SeeAll(visitor);
        }
    }
}
