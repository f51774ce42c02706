using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>The end of a session: the ease after, once; then one calm sentence and tomorrow.</summary>
public sealed class DoneModel(UnknotDb db, Now now, Texts texts) : PageModel
{
    /// <summary>The session.</summary>
    public PlannedSession Stored { get; private set; } = null!;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Whether the ease is still to be asked.</summary>
    public bool Asks => Stored.State is SessionState.Begun or SessionState.Planned;

    /// <summary>How the ease changed, in a sentence.</summary>
    public string Eased => Stored is { EaseBefore: { } before, EaseAfter: { } after }
        ? texts[after > before ? "done.easier" : after < before ? "done.harder" : "done.same", before, after]
        : texts["done.unsaid"];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? ease, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        if (!Score.TryRead(ease, out int? score))
        {
            (Wrong, Response.StatusCode) = (new([new("ease", texts["player.wrong.score"])]), StatusCodes.Status400BadRequest);
            return Page();
        }

        // Two tabs may finish the same session: the first one stands.
        await db.Sessions.Where(s => s.Id == id && (s.State == SessionState.Begun || s.State == SessionState.Planned)).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, SessionState.Finished).SetProperty(s => s.EndedAt, now.Instant).SetProperty(s => s.EaseAfter, score), stop);
        return Redirect($"/session/{id}/done");
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        PlannedSession? stored = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        Stored = stored!;
        return stored is not null;
    }
}
