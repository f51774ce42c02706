using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>How a person gets at what stands on a page.</summary>
internal abstract class Hands(Visitor visitor)
{
    public Visitor Visitor => visitor;

    protected IPage Page => visitor.Page;

    /// <summary>Chooses one of several.</summary>
    public abstract Task Choose(string name, string value);

    /// <summary>Ticks a box.</summary>
    public abstract Task Tick(string name, string value);

    /// <summary>Presses a button, follows a link, or opens what is folded.</summary>
    public abstract Task Press(string selector);

    /// <summary>Writes into a field.</summary>
    public abstract Task Write(string selector, string text);

    /// <summary>Marks a place of the body.</summary>
    public abstract Task Mark(string place, string kind);

    /// <summary>Presses what leads to another page.</summary>
    public Task Go(string selector) => visitor.Turn(() => Press(selector));

    protected static string Field(string name, string value) => $"input[name='{name}'][value='{value}']";
}

/// <summary>Points and clicks; marks in the drawing where scripts run, else in the list.</summary>
internal sealed class Mouse(Visitor visitor) : Hands(visitor)
{
    public override Task Choose(string name, string value) => Tick(name, value);

    public override Task Tick(string name, string value) => Page.Locator($"label:has({Field(name, value)})").First.ClickAsync();

    public override Task Press(string selector) => Page.Locator(selector).First.ClickAsync();

    public override Task Write(string selector, string text) => Page.Locator(selector).FillAsync(text);

    public override async Task Mark(string place, string kind)
    {
        if (!Visitor.Look.Scripts)
        {
            if (!await Page.Locator("#list").EvaluateAsync<bool>("list => list.open"))
            {
                await Press("#list > summary");
            }

            await Tick("mark", $"{place}:{kind}");
            return;
        }

        await Choose("kind", kind);
        string drawing = await Page.EvaluateAsync<string>(
            "place => [...document.querySelectorAll(`a[data-place=\"${place}\"]`)].sort((a, b) => b.dataset.r - a.dataset.r)[0].closest('svg').dataset.drawing", place);
        await Choose("view", drawing);
        ILocator mark = Page.Locator($"input[name=mark][value='{place}:{kind}']");
        for (int click = 0; click < 2 && !await mark.IsCheckedAsync(); click++)
        {
            float[] at = await Page.EvaluateAsync<float[]>(
                """
                ([drawing, place]) => {
                  const link = document.querySelector(`svg[data-drawing="${drawing}"] a[data-place="${place}"]`);
                  link.closest('.map-frame').scrollIntoView({ block: 'center' });
                  const spot = new DOMPoint(link.dataset.x, link.dataset.y).matrixTransform(link.ownerSVGElement.getScreenCTM());
                  return [spot.x, spot.y];
                }
                """,
                new[] { drawing, place });
            await Page.Mouse.ClickAsync(at[0], at[1]);
        }

        (await mark.IsCheckedAsync()).ShouldBeTrue($"{place} was clicked twice in the drawing '{drawing}' and is not marked; the page says: {await Page.Locator("where-map [role=status]").TextContentAsync()}");
        if (await Page.Locator(".zoom-out").IsVisibleAsync())
        {
            await Press(".zoom-out");
        }
    }
}

/// <summary>Tab, the arrow keys, Space and Enter, and letters where something is written.</summary>
internal sealed class Keyboard(Visitor visitor) : Hands(visitor)
{
    private const int MostTabs = 150;
    private const int MostArrows = 60;

    public override async Task Choose(string name, string value)
    {
        await Reach($"input[type=radio][name='{name}']");
        int[] way = await Page.EvaluateAsync<int[]>(
            """
            ([name, value]) => {
              const all = [...document.activeElement.closest('fieldset').querySelectorAll('input')].filter(one => one.name === name);
              return [all.indexOf(document.activeElement), all.findIndex(one => one.value === value)];
            }
            """,
            new[] { name, value });
        way[1].ShouldBeGreaterThanOrEqualTo(0, $"there is no '{value}' among '{name}'");
        for (int at = way[0]; at != way[1]; at += Math.Sign(way[1] - at))
        {
            await Page.Keyboard.PressAsync(way[1] > at ? "ArrowRight" : "ArrowLeft");
        }

        if (way[0] == way[1])
        {
            await Page.Keyboard.PressAsync("Space");
        }

        (await Page.EvaluateAsync<string?>("() => document.activeElement.checked ? document.activeElement.value : null")).ShouldBe(value, $"of '{name}', after the arrow keys");
    }

    public override async Task Tick(string name, string value)
    {
        await Reach(Field(name, value));
        await Page.Keyboard.PressAsync("Space");
    }

    public override async Task Press(string selector)
    {
        await Reach(selector);
        await Page.Keyboard.PressAsync("Enter");
    }

    public override async Task Write(string selector, string text)
    {
        await Reach(selector);
        await Page.Keyboard.PressAsync("ControlOrMeta+A");
        await Page.Keyboard.TypeAsync(text);
        (await Page.Locator(selector).InputValueAsync()).ShouldBe(text);
    }

    /// <summary>The drawing by its arrow keys, where the place can be reached in the view that is shown; the list else.</summary>
    public override async Task Mark(string place, string kind)
    {
        if (await Page.Locator($".map-frame svg a[data-place='{place}']").Locator("visible=true").CountAsync() == 0)
        {
            await MarkInList(place, kind);
            return;
        }

        await Choose("kind", kind);
        await Reach("svg.body a[data-place]");
        await Walk(place);
        await Page.Keyboard.PressAsync("Enter");
        (await Page.Locator($"input[name=mark][value='{place}:{kind}']").IsCheckedAsync()).ShouldBeTrue($"{place} is not marked after Enter");
    }

    private async Task MarkInList(string place, string kind)
    {
        await Write("#find", await Page.Locator($".place:has(#p-{place}) legend").TextContentAsync() ?? "");
        await Tick("mark", $"{place}:{kind}");
    }

    /// <summary>Goes from place to place towards one, the longer way first; where an arrow leads nowhere new, another is tried.</summary>
    private async Task Walk(string place)
    {
        HashSet<string> tried = [];
        for (int pressed = 0; pressed < MostArrows; pressed++)
        {
            string[] here = await Page.EvaluateAsync<string[]>(
                """
                place => {
                  const at = document.activeElement, to = at.ownerSVGElement.querySelector(`a[data-place="${place}"]`);
                  const dx = to.dataset.x - at.dataset.x, dy = to.dataset.y - at.dataset.y;
                  const aside = dx > 0 ? 'ArrowRight' : 'ArrowLeft', along = dy > 0 ? 'ArrowDown' : 'ArrowUp';
                  return [at.dataset.place, ...(Math.abs(dx) > Math.abs(dy) ? [aside, along] : [along, aside]), 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
                }
                """,
                place);
            if (here[0] == place)
            {
                return;
            }

            string arrow = here.Skip(1).FirstOrDefault(arrow => tried.Add(here[0] + arrow)) ?? throw new InvalidOperationException($"No arrow key leads from {here[0]} to {place}.");
            await Page.Keyboard.PressAsync(arrow);
        }

        throw new InvalidOperationException($"{MostArrows} arrow keys did not lead to {place}.");
    }

    private async Task Reach(string selector)
    {
        for (int tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        string at = await Page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 160)");
        throw new InvalidOperationException($"{MostTabs} times Tab did not lead to {selector} on {Visitor.Path}, but to {at}.");
    }
}
