using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Content.Essays;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;
using Unknot.Web.Shell.Writing;

namespace Unknot.Web.Features.Explain;

/// <summary>One idea a screen, on the person's own numbers where they are known.</summary>
public sealed class ExplainModel(Shelf shelf, PersonFills fills, Chart chart, KnowledgeBase knowledge, MuscleFigures figures, Texts texts) : PageModel
{
    private Knot? _knot;

    /// <summary>All screens, in order; empty when a file cannot be read.</summary>
    public IReadOnlyList<Explanation> All => shelf.Explanations.IsValue ? shelf.Explanations.Value : [];

    /// <summary>What is wrong with a file.</summary>
    public IReadOnlyList<Core.Outcomes.Problem> Problems => shelf.Explanations.Problems;

    /// <summary>The screen; null when it cannot be read.</summary>
    public Explanation? Screen { get; private set; }

    /// <summary>Its text.</summary>
    public EssayView Text { get; private set; } = null!;

    /// <summary>The load it draws; null when it draws none.</summary>
    public LoadPicture? Load { get; private set; }

    /// <summary>The screen before it.</summary>
    public Explanation? Before => Beside(-1);

    /// <summary>The screen after it.</summary>
    public Explanation? After => Beside(+1);

    /// <summary>Everything above the last heading.</summary>
    public EssayView Upper => Text with { Blocks = [.. Text.Blocks.TakeWhile(block => !IsSure(block))] };

    /// <summary>How sure it is.</summary>
    public EssayView Lower => Text with { Blocks = [.. Text.Blocks.SkipWhile(block => !IsSure(block))] };

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken stop)
    {
        if (All.Count == 0)
        {
            return Page();
        }

        if (id is null)
        {
            return Redirect($"/explain/{All[0].Id}");
        }

        if (All.FirstOrDefault(one => one.Id == id) is not { } screen)
        {
            return NotFound();
        }

        Screen = screen;
        _knot = await chart.KnotsAsync(stop) is { Count: > 0 } knots ? Chart.Foremost(knots) : null;
        Text = EssayView.Of(
            screen.Text.Blocks, knowledge.Sources, link => Pages.AddressOf(link, _knot?.Id), figures.Of, await fills.ForAsync(screen, stop), texts);
        Load = screen.Drawing == Drawn.LoadSharing ? LoadPicture.Of(screen, knowledge.Muscles) : null;
        return Page();
    }

    private static bool IsSure(Block block) => block is Block.Heading { Text: GuideParts.Sure };

    private Explanation? Beside(int steps) => Screen is { } screen ? All.ElementAtOrDefault(All.ToList().IndexOf(screen) + steps) : null;
}
