using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Features.CheckIn;

/// <summary>A question after a release whose time has come: how long did it stay easier?</summary>
/// <param name="StepId">The release.</param>
/// <param name="AfterHours">24 or 48 [h].</param>
/// <param name="DueAt">When the answer counts for, however late it is given.</param>
/// <param name="DoneAt">When the release ended.</param>
public sealed record ReliefDue(Guid StepId, int AfterHours, DateTimeOffset DueAt, DateTimeOffset DoneAt)
{
    /// <summary>The beginning of the names of its fields.</summary>
    public string Field => $"relief-{StepId:N}-{AfterHours}";

    /// <summary>The question to put about a knot: that of its last release for which one is due.</summary>
    /// <param name="db">What is stored.</param>
    /// <param name="knot">The knot.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The question; null when none is due.</returns>
    public static async Task<ReliefDue?> OfAsync(UnknotDb db, Guid knot, DateTimeOffset now, CancellationToken stop)
    {
        DateTimeOffset from = now.AddDays(-ReliefChecks.ForgottenAfterDays - 1);
        var releases = await db.Steps.AsNoTracking()
            .Where(s => s.Phase == Phase.Release && s.State == StepState.Done && s.EndedAt != null && s.EndedAt > from)
            .Join(db.Sessions.Where(s => s.KnotId == knot), step => step.SessionId, session => session.Id, (step, _) => new { step.Id, EndedAt = step.EndedAt!.Value })
            .ToListAsync(stop);
        List<Store.Rows.ReliefCheck> put = await db.ReliefChecks.AsNoTracking().Where(r => r.KnotId == knot && r.ReplacedAt == null && r.AskedAt > from).ToListAsync(stop);
        ReliefAnswer[] answers = [.. put.Join(releases, r => r.StepId, s => s.Id, (r, s) => new ReliefAnswer(s.EndedAt, r.AfterHours, (ReliefLasted)r.Relief.GetValueOrDefault(), r.SameSpot, r.SameFeel))];

        return ReliefChecks.Due([.. releases.Select(r => r.EndedAt)], answers, now)
            .Select(due => new ReliefDue(releases.First(r => r.EndedAt == due.ReleasedAt).Id, due.AfterHours, due.DueAt, due.ReleasedAt))
            .LastOrDefault();
    }
}
