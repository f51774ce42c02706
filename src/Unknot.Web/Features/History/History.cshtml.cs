using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>Every entry, day by day, with gaps shown as gaps.</summary>
public sealed class HistoryModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, PlaceNames names, Texts texts) : PageModel
{
    /// <summary>The days, the latest first.</summary>
    public IReadOnlyList<Days> Days { get; private set; } = [];

    /// <summary>The last day before these that has an entry.</summary>
    public DateOnly? Earlier { get; private set; }

    /// <summary>The last day shown.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>The knot it is about; null for all.</summary>
    public Knot? Knot { get; private set; }

    /// <summary>Whether later days than these can be shown.</summary>
    public bool Later => Until < now.Today;

    /// <summary>What the page before had to say.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid? knot, string? until, CancellationToken stop)
    {
        if (knot is { } id && (Knot = await chart.KnotAsync(id, stop)) is null)
        {
            return NotFound();
        }

        Until = DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day < now.Today && day.Year > 1900 ? day : now.Today;
        (Days, Earlier) = await new Ledger(db, now, new(knowledge, texts), new(knowledge, names, texts), texts).ReadAsync(knot, Until, stop);
        return Page();
    }

    /// <summary>A day as a person writes it.</summary>
    public string Dated(DateOnly day) => day.ToString(day.Year == now.Today.Year ? "dddd d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Days without an entry, in words.</summary>
    public string Span(Days days)
    {
        int count = days.Until.DayNumber - days.From.DayNumber + 1;
        return count == 1 ? Dated(days.From) : texts["history.span", Dated(days.From), Dated(days.Until), count];
    }

    /// <summary>Where other days of the same are.</summary>
    public string To(DateOnly? until) => "/history?" + string.Join('&', new[] { Knot is { } knot ? $"knot={knot.Id}" : null, until is { } day ? $"until={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : null }.OfType<string>());
}
