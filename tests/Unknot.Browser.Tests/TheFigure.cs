using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>The figure on the pages: drawn where it can be, its key poses wherever it cannot.</summary>
public sealed class TheFigure(FirstVisit visit, Chromium chromium) : IClassFixture<FirstVisit>
{
    private const string Page = "/library/movements/levator_stretch";
    private const string Live = "unknot-figure.is-live";
    private const string Stills = ".fig-stills img";

    // A pose of it that lasts two and a half seconds.
    private const string Turned = "turn the face";
    private const int StepMilliseconds = 250;
    private const int MostOfAThing = 1000;

    private const int MostTriangles = 25_000;
    private const int MostCalls = 40;

    // What is drawn is counted where it is handed to the driver: in the shadow's pass as well.
    private const string Counted = """
        window.drawn = [];
        const draw = WebGL2RenderingContext.prototype.drawElements, frame = window.requestAnimationFrame;
        let calls = 0, triangles = 0;
        WebGL2RenderingContext.prototype.drawElements = function (mode, count, ...rest) { calls++; triangles += mode === this.TRIANGLES ? count / 3 : 0; return draw.call(this, mode, count, ...rest); };
        window.requestAnimationFrame = step => frame.call(window, now => { [calls, triangles] = [0, 0]; step(now); if (calls > 0) window.drawn.push([calls, triangles]); });
        const parameter = WebGL2RenderingContext.prototype.getParameter;
        WebGL2RenderingContext.prototype.getParameter = function (name) { return name === 0x9246 ? 'a graphics card' : parameter.call(this, name); };
        """;

    private const string Handed = """
        window.handed = [];
        const draw = WebGL2RenderingContext.prototype.drawElements;
        WebGL2RenderingContext.prototype.drawElements = function (mode, count, ...rest) { window.handed.push(count); return draw.call(this, mode, count, ...rest); };
        """;

    private const string NoWebGl = "HTMLCanvasElement.prototype.getContext = () => null;";
    private const string Black = "const read = WebGL2RenderingContext.prototype.readPixels; WebGL2RenderingContext.prototype.readPixels = function (...all) { all[6].forEach((_, i, pixels) => { pixels[i] = i % 4 === 3 ? 255 : 0; }); };";

    [Fact]
    public async Task It_shows_how_a_release_is_done_with_the_fingers_and_with_the_ball_again()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app);
        await visitor.Open("/library/movements/ball_upper_trap_wall");
        ILocator canvas = visitor.Page.Locator("unknot-figure canvas");
        await Seen(visitor);
        string ball = (await canvas.GetAttributeAsync("aria-label"))!;

        await visitor.Page.ClickAsync("[data-figure=scene][data-with=hand]");
        await visitor.Page.WaitForFunctionAsync("ball => document.querySelector('unknot-figure canvas').ariaLabel !== ball", ball);
        (await visitor.Page.GetAttributeAsync("[data-figure=scene][data-with=hand]", "aria-pressed")).ShouldBe("true");

        await visitor.Page.ClickAsync("[data-figure=scene]:not([data-with], [data-fault])");
        await visitor.Page.WaitForFunctionAsync("ball => document.querySelector('unknot-figure canvas').ariaLabel === ball", ball);
        visitor.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("mouse_forearm_support_drill")]
    [InlineData("suboccipital_ball_release")]
    public async Task It_is_drawn_with_at_most_forty_calls_and_25_000_triangles_its_shadow_with_it(string movement)
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app, Counted);
        await visitor.Open($"/library/movements/{movement}");
        await Seen(visitor);
        await visitor.Page.WaitForFunctionAsync("() => window.drawn.length > 3");

        double[][] frames = await visitor.Page.EvaluateAsync<double[][]>("() => window.drawn");

        frames.Max(frame => frame[0]).ShouldBeInRange(2, MostCalls);
        frames.Max(frame => frame[1]).ShouldBeInRange(15_000, MostTriangles);
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_turns_by_keys_and_by_buttons_stops_at_each_pose_and_keeps_the_build_that_was_chosen()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app);
        await visitor.Open(Page);
        ILocator canvas = visitor.Page.Locator("unknot-figure canvas"), said = visitor.Page.Locator("[data-is=pose]");
        await Seen(visitor);
        (await canvas.GetAttributeAsync("aria-label"))!.ShouldContain("the head turns to the right by 45°");
        await visitor.Page.ClickAsync("[data-figure=pose]");
        string first = await said.InnerTextAsync();
        (await visitor.Page.GetAttributeAsync("[data-figure=pause]", "aria-pressed")).ShouldBe("true");
        await visitor.Page.ClickAsync("[data-figure=pose]");
        (await said.InnerTextAsync()).ShouldNotBe(first);

        byte[] front = await canvas.ScreenshotAsync();
        await canvas.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        byte[] turned = await Changed(canvas, front);
        await visitor.Page.ClickAsync("[data-turn='90']");
        byte[] side = await Changed(canvas, turned);
        await visitor.Page.ClickAsync("[data-turn='0']");
        byte[] again = await Changed(canvas, side);
        await visitor.Page.ClickAsync("[data-turn='180']");
        byte[] back = await Changed(canvas, again);
        await visitor.Page.ClickAsync("[data-figure=build]");
        await Changed(canvas, back);

        (await visitor.Page.EvaluateAsync<string>("() => localStorage.getItem('unknot-figure-build')")).ShouldBe("slight");
        await visitor.Page.ClickAsync("[data-fault]");
        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('unknot-figure canvas').ariaLabel.includes('the back rounds')");
        visitor.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("there is no WebGL", NoWebGl, null)]
    [InlineData("the driver draws black", Black, null)]
    [InlineData("the clip is of older content", "", "{\"format\":1,\"movement\":\"levator_stretch\",\"scenes\":[]}")]
    [InlineData("a joint is unknown", "", "{\"format\":3,\"side\":null,\"targets\":[],\"partners\":[],\"scenes\":[{\"frames\":1,\"keys\":[{}],\"turns\":[[0,0,0,10000]],\"pelvis\":[0,0,0],\"breath\":[0],\"props\":[],\"focus\":null}]}")]
    [InlineData("a number is none", "", "{\"format\":3,\"scenes\":[{\"frames\":1,\"pelvis\":[0,NaN,0]}]}")]
    public async Task Its_key_poses_stay_with_words_and_numbers_where(string what, string script, string? clip)
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app, script);
        if (clip is not null)
        {
            await visitor.Page.RouteAsync("**/figure/levator_stretch.json", route => route.FulfillAsync(new() { ContentType = "application/json", Body = clip }));
        }

        await visitor.Open(Page);
        await visitor.Page.Locator("unknot-figure").ClickAsync(new() { Position = new() { X = 5, Y = 5 } });
        await visitor.Page.WaitForTimeoutAsync(3000);

        (await visitor.Page.Locator(Stills).First.IsVisibleAsync()).ShouldBeTrue(what);
        (await visitor.Page.Locator(".fig-stills span").AllInnerTextsAsync()).ShouldContain(line => line.Contains("45°"));
        (await visitor.Page.Locator(Live).CountAsync()).ShouldBe(0);
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_turns_under_a_finger_and_comes_nearer_between_two()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Visitor.New(chromium, app, Look.Phone with { Moves = true });
        await visitor.Open(Page);
        await Seen(visitor);
        ILocator canvas = visitor.Page.Locator("unknot-figure canvas");
        await visitor.Page.ClickAsync("[data-figure=pause]");
        LocatorBoundingBoxResult box = (await canvas.BoundingBoxAsync())!;
        (double x, double y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await using Fingers fingers = await Fingers.On(visitor.Page);

        byte[] still = await canvas.ScreenshotAsync();
        await fingers.Move([(x - 40, y)], [(x + 60, y)]);
        byte[] turned = await Changed(canvas, still);
        await fingers.Move([(x - 20, y), (x + 20, y)], [(x - 70, y), (x + 70, y)]);
        await Changed(canvas, turned);

        (await visitor.Page.EvaluateAsync<double>("() => window.visualViewport.scale")).ShouldBe(1, "the page itself stays as it is");
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_a_movement_has_none_the_one_before_is_gone()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app);
        await visitor.Open(Page);
        await Seen(visitor);

        await visitor.Page.EvaluateAsync("() => document.querySelector('unknot-figure').show(null, null, [])");

        (await visitor.Page.Locator("unknot-figure").IsVisibleAsync()).ShouldBeFalse();
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_paper_its_key_poses_stand_in_its_place()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app);
        await visitor.Open(Page);
        await Seen(visitor);
        (await visitor.Page.Locator(Stills).First.IsVisibleAsync()).ShouldBeFalse();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visitor.Page.Locator(Stills).First.IsVisibleAsync()).ShouldBeTrue();
        (await visitor.Page.Locator("unknot-figure canvas").IsVisibleAsync()).ShouldBeFalse();
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Less_motion_and_no_scripts_show_the_same_key_poses()
    {
        await using OpenApp app = await OpenApp.New();
        foreach (Look look in new[] { Look.Laptop, Look.Laptop with { Scripts = false }, Look.Phone with { Scripts = false, Dark = true } })
        {
            await using Visitor visitor = await Visitor.New(chromium, app, look);
            await visitor.Open(Page);

            (await visitor.Page.Locator(Stills).CountAsync()).ShouldBe(3);
            (await visitor.Page.Locator(Stills).First.IsVisibleAsync()).ShouldBeTrue();
            (await visitor.Page.Locator("canvas").CountAsync()).ShouldBe(0);
            visitor.Faults.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_context_that_is_lost_leaves_the_key_poses_and_gives_the_figure_back_when_it_returns()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app);
        await visitor.Open(Page);
        await Seen(visitor);
        IJSHandle lost = await visitor.Page.EvaluateHandleAsync("() => { const lost = document.querySelector('unknot-figure canvas').getContext('webgl2').getExtension('WEBGL_lose_context'); lost.loseContext(); return lost; }");

        await visitor.Page.Locator(Stills).First.WaitForAsync();
        await lost.EvaluateAsync("lost => lost.restoreContext()");

        await visitor.Page.Locator(Live).WaitForAsync();
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_on_a_page_are_drawn_each_for_itself_and_one_that_leaves_takes_its_context_along()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app);
        await visitor.Open(Page);
        await Seen(visitor);

        await visitor.Page.EvaluateAsync(
            """
            () => {
              const other = document.querySelector('unknot-figure').cloneNode(true);
              other.classList.remove('is-live');
              other.querySelector('.fig-live').remove();
              document.querySelector('unknot-figure').after(other);
            }
            """);
        await visitor.Page.Locator(Live).Nth(1).WaitForAsync();
        await visitor.Page.EvaluateAsync("() => document.querySelector('unknot-figure').remove()");

        (await visitor.Page.Locator(Live).CountAsync()).ShouldBe(1);
        (await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('unknot-figure canvas').getContext('webgl2').isContextLost()")).ShouldBeFalse();
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_an_hour_in_a_hidden_tab_it_goes_on_where_it_stood()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app);
        await visitor.Page.Clock.InstallAsync();
        await visitor.Open(Page);
        await visitor.Page.Locator("unknot-figure").ScrollIntoViewIfNeededAsync();
        await visitor.Page.Clock.RunForAsync(4000);
        await visitor.Page.Locator(Live).WaitForAsync();
        Played shown = new(app, visitor);
        await shown.Hold();
        string before = await JustBegun(shown);

        await shown.Show(false);
        await shown.Pass(3600);
        await shown.Show(true);
        await visitor.Page.Clock.RunForAsync(100);

        (await shown.Said("pose")).ShouldBe(before);
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Slower_it_takes_two_and_a_half_times_as_long_and_stopped_at_a_pose_it_stays_there()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor visitor = await Moving(app, Handed);
        await visitor.Page.Clock.InstallAsync();
        await visitor.Open(Page);
        await visitor.Page.Locator("unknot-figure").ScrollIntoViewIfNeededAsync();
        await visitor.Page.Clock.RunForAsync(4000);
        await visitor.Page.Locator(Live).WaitForAsync();
        Played shown = new(app, visitor);
        await shown.Hold();

        await StopAt(shown, Turned);
        await shown.Pass(10);
        (await shown.Said("pose")).ShouldStartWith(Turned, Case.Insensitive);
        int usual = await StepsToTheNextPose(shown);
        await StopAt(shown, Turned);
        await visitor.Page.ClickAsync("[data-figure=slow]");
        int slower = await StepsToTheNextPose(shown);

        (await visitor.Page.GetAttributeAsync("[data-figure=slow]", "aria-pressed")).ShouldBe("true");
        ((double)slower / usual).ShouldBeInRange(2.2, 2.8);
        (await visitor.Page.EvaluateAsync<int>("() => window.handed.at(-1)")).ShouldBeLessThan(MostOfAThing, "the chair joins the body after the first picture");
        visitor.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(NoWebGl)]
    public async Task In_the_player_it_keeps_step_and_the_clock_never_waits_for_it(string script)
    {
        await using Return back = await visit.Later(days: 1, Look.Laptop with { Moves = true });
        await Begin(back.Visitor, script);
        Played played = await Played.Working(back);
        await played.Hold();
        double left = await played.Left();
        await played.Pass(10);

        (left - await played.Left()).ShouldBeInRange(9, 11);
        ILocator shown = back.Visitor.Page.Locator(script.Length > 0 ? ".p-fig .fig-poses img" : "unknot-figure.is-live canvas");
        await played.Hear(3);
        await shown.First.WaitForAsync();
        back.Visitor.Faults.ShouldBeEmpty();
    }

    private async Task<Visitor> Moving(OpenApp app, string script = "")
    {
        Visitor visitor = await Visitor.New(chromium, app, Look.Laptop with { Moves = true });
        await Begin(visitor, script);
        return visitor;
    }

    private static Task Begin(Visitor visitor, string script) => script.Length == 0 ? Task.CompletedTask : visitor.Page.AddInitScriptAsync(script);

    // It is fetched once somebody has it before their eyes.
    private static async Task Seen(Visitor visitor)
    {
        await visitor.Page.Locator("unknot-figure").ScrollIntoViewIfNeededAsync();
        await visitor.Page.Locator(Live).WaitForAsync();
    }

    private static async Task StopAt(Played shown, string pose)
    {
        for (int tries = 0; tries == 0 || !(await shown.Said("pose")).StartsWith(pose, StringComparison.OrdinalIgnoreCase); tries++)
        {
            tries.ShouldBeLessThan(5, $"it never stops at '{pose}', now at '{await shown.Said("pose")}'");
            await shown.Visitor.Page.ClickAsync("[data-figure=pose]");
        }
    }

    // From where it is stopped, it goes on until something else is said.
    private static async Task<int> StepsToTheNextPose(Played shown)
    {
        await shown.Visitor.Page.ClickAsync("[data-figure=pause]");
        string before = await shown.Said("pose");
        int steps = 0;
        for (; await shown.Said("pose") == before; steps++)
        {
            steps.ShouldBeLessThan(100, "no pose follows");
            await shown.Visitor.Page.Clock.FastForwardAsync(StepMilliseconds);
        }

        return steps;
    }

    // A pose that has only just begun is not over a tenth of a second later.
    private static async Task<string> JustBegun(Played shown)
    {
        string before = await shown.Said("pose"), now = before;
        for (int tries = 0; now == before && tries < 100; tries++)
        {
            await shown.Visitor.Page.Clock.FastForwardAsync(200);
            now = await shown.Said("pose");
        }

        now.ShouldNotBe(before, "no pose follows the first");
        return now;
    }

    private static async Task<byte[]> Changed(ILocator canvas, byte[] before)
    {
        for (int tries = 0; tries < 40; tries++)
        {
            byte[] now = await canvas.ScreenshotAsync();
            if (!now.SequenceEqual(before))
            {
                return now;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The picture did not change.");
    }
}
