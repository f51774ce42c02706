using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Unknot.Store.Rows;

namespace Unknot.Store;

/// <summary>Takes a knot out with all that is about it alone. What was said of the person, whichever knot it was asked with, stays.</summary>
public static class KnotErasure
{
    /// <summary>Erases a knot.</summary>
    /// <param name="db">Acts for the person whose it is.</param>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is gone from the database.</returns>
    public static async Task EraseAsync(UnknotDb db, Guid knot, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        await using IDbContextTransaction whole = await db.Database.BeginTransactionAsync(stop);
        Guid? visit = await db.Knots.Where(k => k.Id == knot).Select(k => k.VisitId).SingleOrDefaultAsync(stop);
        await EraseAnswersAsync(db, knot, stop);
        await EraseSessionsAsync(db, knot, stop);
        await db.KnotMaps.Where(m => m.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.KnotBeliefs.Where(b => b.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.Forecasts.Where(f => f.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.CheckIns.Where(c => c.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.Activities.Where(a => a.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.Pauses.Where(p => p.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.Set<AddedMovement>().Where(a => a.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.Knots.Where(k => k.Id == knot).ExecuteDeleteAsync(stop);
        await EraseVisitAsync(db, visit, stop);
        await whole.CommitAsync(stop);
    }

    private static async Task EraseAnswersAsync(UnknotDb db, Guid knot, CancellationToken stop)
    {
        IQueryable<GivenAnswer> own = db.Answers.Where(a => a.KnotId == knot && GivenAnswer.OfOneKnot.Contains(a.Scope));
        await db.Answers.Where(a => own.Any(gone => gone.Id == a.ReplacesId)).ExecuteUpdateAsync(set => set.SetProperty(a => a.ReplacesId, (Guid?)null), stop);
        await own.ExecuteDeleteAsync(stop);
        await db.Answers.Where(a => a.KnotId == knot).ExecuteUpdateAsync(set => set.SetProperty(a => a.KnotId, (Guid?)null), stop);
        await db.Clearances.Where(c => c.KnotId == knot).ExecuteDeleteAsync(stop);
    }

    /// <summary>A finished session that it shared with another knot becomes that one's; all others go.</summary>
    private static async Task EraseSessionsAsync(UnknotDb db, Guid knot, CancellationToken stop)
    {
        await db.ReliefChecks.Where(r => r.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.Sessions.Where(s => s.OtherKnotId == knot).ExecuteUpdateAsync(set => set.SetProperty(s => s.OtherKnotId, (Guid?)null), stop);
        IQueryable<PlannedSession> shared = db.Sessions.Where(s => s.KnotId == knot && s.OtherKnotId != null && (s.State == SessionState.Finished || s.State == SessionState.Stopped));
        foreach (PlannedSession session in await shared.AsNoTracking().ToListAsync(stop))
        {
            Guid other = session.OtherKnotId!.Value;
            await db.Plans.Where(p => p.Id == session.PlanId).ExecuteUpdateAsync(set => set.SetProperty(p => p.KnotId, other), stop);
            await db.Sessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.KnotId, other).SetProperty(s => s.OtherKnotId, (Guid?)null), stop);
        }

        IQueryable<Guid> gone = db.Sessions.Where(s => s.KnotId == knot).Select(s => s.Id);
        await db.Corrections.Where(c => gone.Contains(c.RowId)).ExecuteDeleteAsync(stop);
        await db.Steps.Where(s => gone.Contains(s.SessionId)).ExecuteDeleteAsync(stop);
        await db.Sessions.Where(s => s.KnotId == knot).ExecuteDeleteAsync(stop);
        await db.Plans.Where(p => p.KnotId == knot).ExecuteDeleteAsync(stop);
    }

    /// <summary>The visit it came from goes with the last of its knots, with the words that were written there.</summary>
    private static async Task EraseVisitAsync(UnknotDb db, Guid? visit, CancellationToken stop)
    {
        if (visit is not { } id || await db.Knots.AnyAsync(k => k.VisitId == id, stop))
        {
            return;
        }

        IQueryable<GivenAnswer> own = db.Answers.Where(a => a.VisitId == id && GivenAnswer.OfOneKnot.Contains(a.Scope));
        await db.Answers.Where(a => own.Any(gone => gone.Id == a.ReplacesId)).ExecuteUpdateAsync(set => set.SetProperty(a => a.ReplacesId, (Guid?)null), stop);
        await own.ExecuteDeleteAsync(stop);
        await db.Answers.Where(a => a.VisitId == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.VisitId, (Guid?)null), stop);
        await db.Corrections.Where(c => c.RowId == id).ExecuteDeleteAsync(stop);
        await db.Visits.Where(v => v.Id == id).ExecuteDeleteAsync(stop);
    }
}
