using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>What is wrong with a page as it stands.</summary>
internal static class Eyes
{
    private const int NarrowestWidth = 320;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks for what axe finds at any impact.</summary>
    /// <param name="visitor">Whose page it is.</param>
    /// <param name="only">The one rule to look for; all of them when absent.</param>
    /// <remarks>In the page itself, which has no frames: the library's own way opens a window of its own for each look, which takes longer than the look.</remarks>
    public static async Task Read(Visitor visitor, string? only = null)
    {
        if (!await visitor.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await visitor.Page.EvaluateAsync(s_axe);
        }

        string[] found = await visitor.Page.EvaluateAsync<string[]>(
            """
            async only => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: [only] } } : {}) });
              const told = nodes => nodes.slice(0, 3).map(node => `${node.target} ${node.html.slice(0, 160)}`).join('; ');
              return violations.map(one => `axe, ${one.impact}: ${one.id}, ${one.nodes.length} times: ${told(one.nodes)}`);
            }
            """, only);
        foreach (string one in found)
        {
            visitor.Fault(one);
        }
    }

    /// <summary>Looks whether the page is wider than its window.</summary>
    public static async Task Measure(Visitor visitor)
    {
        string? wide = await visitor.Page.EvaluateAsync<string?>(
            """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return null;
              const out = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > room + 1).slice(0, 3);
              return `${document.documentElement.scrollWidth} px in ${room} px, ${out.map(one => one.outerHTML.slice(0, 90)).join(' | ')}`;
            }
            """);
        if (wide is not null)
        {
            visitor.Fault($"scrolls sideways: {wide}");
        }
    }

    /// <summary>Looks whether anything that can be pressed lies under something else, once it is scrolled to.</summary>
    public static async Task Touch(Visitor visitor)
    {
        string[] under = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const told = one => one.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
              const pressed = [...document.querySelectorAll('a[href], button, summary, textarea, select, label:has(input), input:not([type=hidden])')].filter(one =>
                !one.disabled && !one.closest('svg, .vh, .skip') && !(one.matches('input') && one.closest('label')) && one.checkVisibility({ visibilityProperty: true }));
              const found = [];
              for (const one of pressed) {
                one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
                const box = [...one.getClientRects()].find(box => box.width > 1 && box.height > 1);
                if (!box) continue;
                const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                if (!at || !one.contains(at)) found.push(`${told(one)} lies under ${at ? told(at) : 'the edge of the window'}`);
              }
              scrollTo({ top: 0, behavior: 'instant' });
              return found.slice(0, 3);
            }
            """);
        foreach (string one in under)
        {
            visitor.Fault($"cannot be pressed at {visitor.Page.ViewportSize!.Width} px: {one}");
        }
    }

    /// <summary>Looks whether the three answers of Today stand in one screen, above the bar.</summary>
    public static async Task AtOneGlance(Visitor visitor)
    {
        string[] below = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const bar = document.querySelector('.tabs').getBoundingClientRect().top;
              const first = document.querySelectorAll('.today .ask:not(.beside, .others) :is(h2, .say, .row, .btn, figure, .space)');
              return [...first].filter(one => one.getBoundingClientRect().bottom > bar).map(one => `${one.innerText} ends at ${one.getBoundingClientRect().bottom} px of ${bar}`);
            }
            """);
        foreach (string one in below)
        {
            visitor.Fault($"not seen at one glance: {one}");
        }
    }

    /// <summary>Looks at one page with all that is folded opened, in both themes, which differ in their colours alone, and, on a phone, in the narrowest window too; leaves it as it was.</summary>
    public static async Task SeeAll(Visitor visitor)
    {
        await Fit(visitor);
        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(folded => { folded.open = true; })");
        await Fit(visitor);
        await Read(visitor);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Read(visitor, "color-contrast");
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        if (visitor.Look.Width < 600)
        {
            await visitor.Page.SetViewportSizeAsync(NarrowestWidth, visitor.Look.Height);
            await Fit(visitor);
            await visitor.Page.SetViewportSizeAsync(visitor.Look.Width, visitor.Look.Height);
        }
    }

    private static async Task Fit(Visitor visitor)
    {
        await Measure(visitor);
        await Touch(visitor);
    }
}
