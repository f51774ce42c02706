using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>A full app as it is seen by those who see it otherwise: larger, in colours of their own, in longer words, on paper, without motion.</summary>
public sealed partial class EveryWayOfSeeing(Chromium chromium)
{
    /// <summary>What one takes along, each on a page of its own.</summary>
    private static readonly string[] s_onePage = ["result", "summary", "plan", "week"];

    [Fact]
    public async Task Nothing_is_cut_nothing_overlaps_nothing_moves_and_the_focus_is_seen()
    {
        await using OpenApp app = await OpenApp.New(demo: true);
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        await visitor.Open("/knot");

        foreach ((string name, string address) in Pages.Of(visitor.Path.Split('/')[^1]))
        {
            await visitor.Open(address);
            await Pictures.InBothThemes(visitor, name + "-year");
            await Still(visitor);
            await OnAPhone(visitor, name);
            if (Pictures.AreTaken && !Pictures.AreWhole)
            {
                continue;
            }

            await InOwnColours(visitor, name);
            await TwiceAsLarge(visitor, name);
            await OnPaper(visitor, name);
            await InLongerWords(visitor, name);
        }

        visitor.Faults.ShouldBeEmpty();
    }

    private static async Task Still(Visitor visitor)
    {
        int moving = await visitor.Page.EvaluateAsync<int>("() => document.getAnimations().length");
        if (moving > 0)
        {
            visitor.Fault($"{moving} things move although less motion is wished for");
        }
    }

    private static async Task InOwnColours(Visitor visitor, string name)
    {
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await Picture(visitor, name, "forced");
        await Sight.Focus(visitor);
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
    }

    // A laptop at 200 % is a window half as wide; letters set to double are wider still.
    private static async Task TwiceAsLarge(Visitor visitor, string name)
    {
        await visitor.Page.SetViewportSizeAsync(640, 400);
        await Picture(visitor, name, "zoom");
        await Sight.Fit(visitor, "at 200 %");
        await Eyes.Touch(visitor);
        await visitor.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await Picture(visitor, name, "letters");
        await Sight.Fit(visitor, "with letters twice as large");
        await visitor.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
        await visitor.Page.SetViewportSizeAsync(visitor.Look.Width, visitor.Look.Height);
    }

    private static async Task OnAPhone(Visitor visitor, string name)
    {
        await visitor.Page.SetViewportSizeAsync(Look.Phone.Width, Look.Phone.Height);
        await Pictures.InBothThemes(visitor, name + "-year");
        await Sight.Fit(visitor, "on a phone");
        await visitor.Page.SetViewportSizeAsync(visitor.Look.Width, visitor.Look.Height);
    }

    // A4 within its margins.
    private static async Task OnPaper(Visitor visitor, string name)
    {
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visitor.Page.SetViewportSizeAsync(680, 1017);
        await Picture(visitor, name, "print");
        await Sight.Fit(visitor, "on paper");
        if (s_onePage.Contains(name))
        {
            await OnOnePage(visitor);
        }

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visitor.Page.SetViewportSizeAsync(visitor.Look.Width, visitor.Look.Height);
    }

    private static async Task OnOnePage(Visitor visitor)
    {
        foreach (string format in (string[])["A4", "Letter"])
        {
            int pages = PaperPage().Count(Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = format })));
            if (pages != 1)
            {
                visitor.Fault($"{visitor.Path} takes {pages} pages of {format}");
            }
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PaperPage();

    private static async Task InLongerWords(Visitor visitor, string name)
    {
        await Sight.Lengthen(visitor);
        await Picture(visitor, name, "long");
        await Sight.Fit(visitor, "in longer words");
        await visitor.Page.SetViewportSizeAsync(Look.Phone.Width, Look.Phone.Height);
        await Picture(visitor, name, "long-390");
        await Sight.Fit(visitor, "in longer words on a phone");
        await visitor.Page.SetViewportSizeAsync(visitor.Look.Width, visitor.Look.Height);
    }

    private static Task Picture(Visitor visitor, string name, string way) => Pictures.As(visitor, $"way-{name}-{way}");
}
