using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Content.Essays;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;
using Unknot.Web.Shell.Writing;

namespace Unknot.Web.Features.Guides;

/// <summary>One guide with its sources.</summary>
public sealed class GuideModel(Shelf shelf, Chart chart, KnowledgeBase knowledge, MuscleFigures figures, Texts texts) : PageModel
{
    private const double WordsAMinute = 220;

    private Knot? _knot;

    /// <summary>The guide.</summary>
    public Guide Guide { get; private set; } = null!;

    /// <summary>What is wrong with its file; empty when it can be read.</summary>
    public IReadOnlyList<Core.Outcomes.Problem> Problems { get; private set; } = [];

    /// <summary>Its text.</summary>
    public EssayView? Text { get; private set; }

    /// <summary>How long it takes to read [min].</summary>
    public int Minutes { get; private set; }

    /// <summary>Whether an answer asks that somebody is seen first: then nothing is told to do.</summary>
    public bool SeenFirst { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (!knowledge.Guides.TryGet(id, out Guide? guide))
        {
            return NotFound();
        }

        Guide = guide;
        Result<Essay> read = shelf.TextOf(guide);
        Problems = read.Problems;
        if (read.IsValue)
        {
            SeenFirst = (await chart.StoppedAsync(stop)).Count > 0;
            _knot = await chart.KnotsAsync(stop) is { Count: > 0 } knots ? Chart.Foremost(knots) : null;
            Show(read.Value);
        }

        return Page();
    }

    private void Show(Essay essay)
    {
        Block[] shown = [.. SeenFirst ? WithoutToDo(essay.Blocks) : essay.Blocks];
        Text = EssayView.Of(shown, knowledge.Sources, link => Pages.AddressOf(link, _knot?.Id), figures.Of, new Dictionary<string, string>(), texts);
        Minutes = (int)Math.Ceiling(essay.WordCount / WordsAMinute);
    }

    private static IEnumerable<Block> WithoutToDo(IReadOnlyList<Block> blocks)
    {
        bool within = false;
        foreach (Block block in blocks)
        {
            within = block is Block.Heading heading ? heading.Text == GuideParts.ToDo : within;
            if (!within)
            {
                yield return block;
            }
        }
    }
}
