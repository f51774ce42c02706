using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Keeping;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Knots;

/// <summary>Removes a knot for good, after saying what goes with it. A knot whose safety answers stop something is settled there first: removing is no way round a flag.</summary>
public sealed class DeleteKnotModel(UnknotDb db, Database database, Copying copies, Chart chart, Texts texts) : PageModel
{
    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>Whether its own safety answers stop something.</summary>
    public bool Stops { get; private set; }

    /// <summary>How many check-ins go with it.</summary>
    public int CheckIns { get; private set; }

    /// <summary>How many sessions go with it.</summary>
    public int Sessions { get; private set; }

    /// <summary>By when the last automatic copy that holds it goes; null when none does.</summary>
    public DateOnly? CopiesUntil => copies.All is [DailyCopy latest, ..] ? Rotation.GoneOn(latest.Day) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        CheckIns = await db.CheckIns.CountAsync(c => c.KnotId == id && c.ReplacedAt == null, stop);
        Sessions = await db.Sessions.CountAsync(s => s.KnotId == id && s.StartedAt != null, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Stops)
        {
            return Redirect($"/knots/{id}/delete");
        }

        await KnotErasure.EraseAsync(db, id, stop);
        await database.ForgetTracesAsync(stop);
        TempData["said"] = texts["knots.gone", Knot.Name];
        return Redirect("/knots");
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return false;
        }

        Knot = knot;
        Verdict own = await chart.OwnVerdictAsync(knot, stop);
        Stops = own.Stops;
        return true;
    }
}
