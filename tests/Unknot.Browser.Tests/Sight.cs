namespace Unknot.Browser.Tests;

/// <summary>What can be seen of a page: words that are cut off, words over words, a focus that shows.</summary>
internal static class Sight
{
    /// <summary>Looks whether the page is wider than its window, whether words are cut off, and whether words lie over words.</summary>
    /// <param name="visitor">Whose page it is.</param>
    /// <param name="way">How it is seen.</param>
    public static async Task Fit(Visitor visitor, string way)
    {
        string[] found = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const told = one => `"${one.words.slice(0, 40)}" (${one.of.tagName.toLowerCase()}.${one.of.getAttribute('class') ?? ''} in ${one.of.parentElement?.className})`;
              const room = document.documentElement.clientWidth, found = [], lines = [];
              if (document.documentElement.scrollWidth > room) {
                const out = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > room + 1 && !one.closest('.scrolls, svg'));
                found.push(`scrolls sideways, ${document.documentElement.scrollWidth} px in ${room}: ${out.slice(0, 2).map(one => one.outerHTML.slice(0, 90)).join(' | ')}`);
              }
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), hidden = one => getComputedStyle(one).clipPath !== 'none';
              for (let text = walk.nextNode(); text; text = walk.nextNode()) {
                const of = text.parentElement, words = text.data.trim();
                if (!words || hidden(of) || of.closest('.vh, .skip, script, style, option, title, desc, textarea') || !of.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const box of range.getClientRects()) {
                  if (box.width < 2 || box.height < 2) continue;
                  const line = { of, words, left: box.left, right: box.right, top: box.top + scrollY, bottom: box.bottom + scrollY };
                  lines.push(line);
                  for (let round = of; round && round !== document.body; round = round.parentElement) {
                    const style = getComputedStyle(round);
                    if (/hidden|clip/.test(style.overflowX + style.overflowY)) {
                      const frame = round.getBoundingClientRect();
                      if (box.right > frame.right + 2 || box.left < frame.left - 2 || box.bottom > frame.bottom + 3 || box.top < frame.top - 3) found.push(`cut off: ${told(line)}`);
                    }
                    if (/auto|scroll/.test(style.overflowX)) break;
                    if (style.position === 'fixed' || style.position === 'sticky') { line.floats = true; break; }
                  }
                }
              }
              lines.sort((a, b) => a.top - b.top);
              lines.forEach((one, at) => {
                for (let next = at + 1; next < lines.length && lines[next].top < one.bottom; next++) {
                  const other = lines[next];
                  if (one.floats !== other.floats || one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
                  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left), high = Math.min(one.bottom, other.bottom) - other.top;
                  if (wide > 3 && high > 0.35 * Math.min(one.bottom - one.top, other.bottom - other.top)) found.push(`${told(one)} lies over ${told(other)}`);
                }
              });
              return [...new Set(found)].slice(0, 3);
            }
            """);
        foreach (string one in found)
        {
            visitor.Fault($"{way}: {one}");
        }
    }

    /// <summary>Looks whether the focus shows wherever it can go.</summary>
    public static async Task Focus(Visitor visitor)
    {
        // A key first: the focus is drawn for whoever uses the keyboard.
        await visitor.Page.Keyboard.PressAsync("Tab");
        string[] unseen = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const drawn = one => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
              const stroked = one => [...one.querySelectorAll('path')].some(path => parseFloat(getComputedStyle(path).strokeWidth) >= 2);
              return [...document.querySelectorAll('a[href], button, summary, textarea, select, input:not([type=hidden])')].filter(one => {
                if (one.disabled || !one.checkVisibility({ visibilityProperty: true })) return false;
                one.focus({ preventScroll: true });
                return document.activeElement === one && !drawn(one) && !drawn(one.closest('label')) && !drawn(one.nextElementSibling) && !(one.closest('svg') && stroked(one));
              }).slice(0, 3).map(one => one.outerHTML.slice(0, 120));
            }
            """);
        foreach (string one in unseen)
        {
            visitor.Fault($"the focus is not seen on {one}");
        }
    }

    /// <summary>Makes every word longer by two fifths, as other tongues do; those in drawings, which are broken into lines when they are drawn, stay.</summary>
    public static Task Lengthen(Visitor visitor) => visitor.Page.EvaluateAsync(
        """
        () => {
          const accents = { a: 'å', e: 'é', i: 'î', o: 'ö', u: 'ü', y: 'ý', n: 'ñ', c: 'ç', A: 'Å', E: 'É', O: 'Ö', U: 'Ü' };
          const longer = word => word.replace(/\p{L}/gu, letter => accents[letter] ?? letter) + 'ëñüöåîßé'.repeat(4).slice(0, Math.round(word.length * 0.4));
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
          for (let text = walk.nextNode(); text; text = walk.nextNode()) if (!text.parentElement.closest('script, style, textarea, svg')) texts.push(text);
          for (const text of texts) text.data = text.data.replace(/\p{L}{2,}/gu, longer);
        }
        """);
}
