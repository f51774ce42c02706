using Microsoft.EntityFrameworkCore;
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
}
