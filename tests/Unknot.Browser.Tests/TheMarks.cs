using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>The marks on the body and what they belong to, by the keyboard.</summary>
public sealed class TheMarks(Chromium chromium)
{
    [Fact]
    public async Task A_complaint_is_split_and_joined_by_the_keyboard_and_the_focus_is_never_lost()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        Keyboard hands = new(visitor);
        await visitor.Open("/");
        await hands.Mark("SH_TOP_R", "sore");
        await hands.Mark("NK_SIDE_R", "spread");
        await visitor.Settled();

        await hands.Press("button[name=part][value=NK_SIDE_R]");
        await visitor.Settled();

        (await visitor.Page.Locator(".complaint-head").CountAsync()).ShouldBe(2);
        (await Focused(visitor)).ShouldBe("marked-head");

        await hands.Press("button[name=join]");
        await visitor.Settled();

        (await visitor.Page.Locator(".complaint-head").CountAsync()).ShouldBe(0);
        (await Focused(visitor)).ShouldBe("marked-head");
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_tap_where_the_first_was_marks_the_place_that_came_closer()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Phone);
        await visitor.Open("/");
        ILocator place = visitor.Page.Locator("svg.body:visible a[data-place=SH_TOP_R] path").First;
        LocatorBoundingBoxResult box = (await place.BoundingBoxAsync())!;
        (float x, float y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));

        await visitor.Page.Touchscreen.TapAsync(x, y);
        await visitor.Page.Locator(".map-pic.zoomed").WaitForAsync();
        (await visitor.Page.Locator("[name=mark]:checked").CountAsync()).ShouldBe(0);
        await visitor.Page.Touchscreen.TapAsync(x, y);

        (await visitor.Page.Locator("[name=mark]:checked").EvaluateAllAsync<string[]>("ticks => ticks.map(tick => tick.value)")).ShouldBe(["SH_TOP_R:sore"]);
        await visitor.Settled();
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mark_taken_away_at_the_last_moment_stays_away()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Laptop);
        Mouse hands = new(visitor);
        await visitor.Open("/");
        await hands.Mark("SH_TOP_R", "sore");
        await hands.Mark("NK_SIDE_R", "spread");
        await hands.Choose("now", "5");
        await hands.Choose("worst", "7");
        await visitor.Settled();

        // In one breath, so that going on comes while the change is still being kept.
        await visitor.Turn(() => visitor.Page.EvaluateAsync(
            """
            async () => {
              document.querySelector("[name=mark][value='NK_SIDE_R:spread']").click();
              await new Promise(soon => setTimeout(soon, 1));
              document.querySelector('.dock button').click();
            }
            """));

        visitor.Path.ShouldBe("/safety");
        (await app.Stored(db => db.Knots.AsNoTracking().SingleAsync())).Places.ShouldBe(["SH_TOP_R"]);
        visitor.Faults.ShouldBeEmpty();
    }

    private static Task<string> Focused(Visitor visitor) => visitor.Page.EvaluateAsync<string>("() => document.activeElement.id");
}
