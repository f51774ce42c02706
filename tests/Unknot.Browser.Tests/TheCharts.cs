using System.Buffers.Binary;
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

        await Keep(visitor);

        await visitor.Page.Locator(".look [value=table]").CheckAsync(new() { Force = true });
        (await pain.IsVisibleAsync()).ShouldBeFalse();
        (await visitor.Page.Locator("#pain table").IsVisibleAsync()).ShouldBeTrue();
        await Eyes.SeeAll(visitor);
        visitor.Faults.ShouldBeEmpty();
    }

    // Twice the size of the drawing, with a margin around it and its title above.
    private static async Task Keep(Visitor visitor)
    {
        int[] drawn = await visitor.Page.EvaluateAsync<int[]>(
            "() => { const { width, height } = [...document.querySelectorAll('#pain svg.scene')].find(one => one.getClientRects().length > 0).viewBox.baseVal; return [2 * (width + 48), 2 * (height + 82)]; }");

        IDownload kept = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.Locator("#pain [data-do=png]").ClickAsync());
        byte[] png = await File.ReadAllBytesAsync(await kept.PathAsync());

        kept.SuggestedFilename.ShouldEndWith(".png");
        png[..8].ShouldBe([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))).ShouldBe((drawn[0], drawn[1]));
        png.Length.ShouldBeGreaterThan(10_000, "a drawing, not an empty sheet");
    }
}
