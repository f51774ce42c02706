using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Trend;

/// <summary>A knot over the days: pain, tenderness, sessions, and how long it stays away.</summary>
public sealed class TrendModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private const int ShownDays = 84;
    private const int LeastDays = 14;

    /// <summary>The knot shown.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>All knots that can be shown.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>Its quiet times.</summary>
    public KnotCourse Course { get; private set; } = null!;

    /// <summary>Pain this week against last.</summary>
    public PainChange Pain { get; private set; } = null!;

    /// <summary>The drawing for a phone.</summary>
    public PainChart Narrow { get; private set; } = null!;

    /// <summary>The drawing for a wide window.</summary>
    public PainChart Wide { get; private set; } = null!;

    /// <summary>The same day by day, the latest first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Whether there is anything to draw.</summary>
    public bool Empty => Rows.Count == 0;

    public async Task<IActionResult> OnGetAsync(Guid? knot, CancellationToken stop)
    {
        Knots = await chart.KnotsAsync(stop);
        if (Knots.Count == 0)
        {
            return Redirect("/");
        }

        if (knot is { } id && Knots.All(k => k.Id != id))
        {
            return NotFound();
        }

        Knot = Knots.FirstOrDefault(k => k.Id == knot) ?? Chart.Foremost(Knots);
        if ((await chart.VerdictAsync(Knot, stop)).Urgency == Urgency.SameDay)
        {
            return Redirect($"/safety/stop?knot={Knot.Id}");
        }

        await DrawAsync(stop);
        return Page();
    }

    /// <summary>The page's first line: what the numbers mean.</summary>
    /// <returns>A sentence.</returns>
    public string Head() => texts[Pain.Changed switch
    {
        < 0 => "trend.quieter",
        > 0 => "trend.louder",
        0 => "trend.same",
        null => "trend.early",
    }];

    private async Task DrawAsync(CancellationToken stop)
    {
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(Knot.Id, now.Zone, stop);
        List<DateOnly> sessions = await db.Sessions.AsNoTracking().Where(s => s.KnotId == Knot.Id && s.State == SessionState.Finished).Select(s => s.Day).Distinct().ToListAsync(stop);
        Course = KnotHistory.Of(entries, Knot.OpenedDay, now.Today);
        Pain = PainTrend.Of(entries, now.Today, knowledge.Change);
        DateOnly oldest = entries.Count > 0 && entries[0].Day < Knot.OpenedDay ? entries[0].Day : Knot.OpenedDay;
        DateOnly from = now.Today.AddDays(-Math.Clamp(now.Today.DayNumber - oldest.DayNumber, LeastDays, ShownDays));
        Narrow = PainChart.Of(entries, sessions, Course, from, now.Today, 350, 240);
        Wide = PainChart.Of(entries, sessions, Course, from, now.Today, 860, 300);
        await TableAsync(sessions, stop);
    }

    private async Task TableAsync(List<DateOnly> sessions, CancellationToken stop)
    {
        List<Store.Rows.CheckIn> checkIns = await db.CheckIns.AsNoTracking().Where(c => c.KnotId == Knot.Id && c.ReplacedAt == null)
            .OrderByDescending(c => c.Day).ThenByDescending(c => c.RecordedAt).Take(400).ToListAsync(stop);
        Rows = [.. checkIns.Select(c => new Row(c.Id, c.Day.ToString("ddd d MMM", CultureInfo.InvariantCulture), c.Nprs, c.Tenderness, c.Back, sessions.Contains(c.Day), c.ReplacesId is not null))];
    }

    /// <summary>One entry of the table.</summary>
    /// <param name="Id">The entry.</param>
    /// <param name="Day">Its day.</param>
    /// <param name="Nprs">Pain, 0–10.</param>
    /// <param name="Tenderness">Tenderness, 0–10.</param>
    /// <param name="Back">Whether it was back.</param>
    /// <param name="Session">Whether a session was done.</param>
    /// <param name="Corrected">Whether it was corrected.</param>
    public sealed record Row(Guid Id, string Day, int? Nprs, int? Tenderness, Back? Back, bool Session, bool Corrected);
}
