using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Bench.Bare;

/// <summary>A Razor page with three of the queries that Today asks and nothing else: what such a page costs at the least.</summary>
public sealed class RowsModel(UnknotDb db) : PageModel
{
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    public IReadOnlyList<CheckIn> CheckIns { get; private set; } = [];

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Knots = await db.Knots.AsNoTracking().Include(k => k.Maps).OrderByDescending(k => k.OpenedAt).Take(400).ToListAsync(stop);
        Guid knot = Knots[0].Id;
        CheckIns = await db.CheckIns.AsNoTracking().Where(c => c.KnotId == knot && c.ReplacedAt == null).OrderBy(c => c.Day).ToListAsync(stop);
        Sessions = await db.Sessions.AsNoTracking().Where(s => s.KnotId == knot && s.StartedAt != null)
            .Select(s => new SessionRow(s.Day, s.Steps.Sum(step => step.DoneSeconds ?? 0))).ToListAsync(stop);
    }

    /// <summary>A session as it is listed.</summary>
    /// <param name="Day">Its day.</param>
    /// <param name="Seconds">What was done [s].</param>
    public sealed record SessionRow(DateOnly Day, int Seconds);
}
