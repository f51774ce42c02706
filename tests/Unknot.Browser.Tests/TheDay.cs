using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Unknot.Store.Rows;

namespace Unknot.Browser.Tests;

/// <summary>A check-in in a real browser, by somebody in a hurry.</summary>
public sealed class TheDay(Chromium chromium)
{
    [Fact]
    public async Task A_double_click_and_the_back_button_make_no_second_entry()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        Mouse hands = new(visitor);
        await new Loop(hands, app.Clock, _ => Task.CompletedTask).WalkToTheResult();
        await visitor.Open("/checkin");
        await hands.Tick(await visitor.Page.Locator("[name^=nprs-]").First.GetAttributeAsync("name") ?? "", "3");

        await visitor.Turn(() => visitor.Page.Locator(".dock button").DblClickAsync());
        visitor.Path.ShouldBe("/today");
        await visitor.Page.GoBackAsync();
        visitor.Path.ShouldBe("/checkin");
        (await visitor.Page.Locator("main").InnerTextAsync()).ShouldContain("Already written down");
        await hands.Go("a[href*='entry=']");
        await hands.Tick(await visitor.Page.Locator("[name^=nprs-]").First.GetAttributeAsync("name") ?? "", "6");
        await hands.Go(".dock button");

        CheckIn[] kept = await app.Stored(db => db.CheckIns.AsNoTracking().ToArrayAsync());
        kept.Select(one => (one.Nprs, one.ReplacedAt is null)).ShouldBe([(3, false), (6, true)], ignoreOrder: true);
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_dropped_or_pasted_into_the_note_leaves_the_page_and_the_words_and_is_answered()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        await visitor.Open("/where");
        ILocator words = visitor.Page.Locator("[name=words]"), said = visitor.Page.Locator("[data-is=only-words]");
        await words.FillAsync("sore since Monday");

        await Drop(visitor, words, OpenApp.Picture);

        (await said.InnerTextAsync()).ShouldContain("the picture was left out");
        visitor.Path.ShouldBe("/where");
        (await words.InputValueAsync()).ShouldBe("sore since Monday");

        await visitor.Page.ReloadAsync();
        await words.FillAsync("sore since Monday");
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.Page.EvaluateAsync("async () => navigator.clipboard.write([new ClipboardItem({ 'image/png': (await fetch('/icon-192.png')).blob() })])");
        await words.PressAsync("Control+v");

        (await said.InnerTextAsync()).ShouldContain("the picture was left out");
        (await words.InputValueAsync()).ShouldBe("sore since Monday");
        visitor.Faults.ShouldBeEmpty();
    }

    // As a hand lets go of a file over the field.
    private static async Task Drop(Visitor visitor, ILocator field, string file)
    {
        await field.ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult box = (await field.BoundingBoxAsync())!;
        ICDPSession hand = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        foreach (string does in (IEnumerable<string>)["dragEnter", "dragOver", "drop"])
        {
            await hand.SendAsync("Input.dispatchDragEvent", new Dictionary<string, object>
            {
                ["type"] = does,
                ["x"] = box.X + (box.Width / 2),
                ["y"] = box.Y + (box.Height / 2),
                ["data"] = new Dictionary<string, object> { ["items"] = Array.Empty<object>(), ["files"] = new[] { file }, ["dragOperationsMask"] = 1 },
            });
        }
    }
}
