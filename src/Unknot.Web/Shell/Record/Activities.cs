using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>When the activity that a knot spoils is asked again.</summary>
public sealed class Activities(UnknotDb db, Now now, KnowledgeBase knowledge)
{
    private static readonly CompiledQuery<ActivityScore> s_last = new((db, knot) => db.Activities.AsNoTracking().Where(a => a.KnotId == knot && a.ReplacedAt == null).OrderByDescending(a => a.Day).Take(1));

    /// <summary>Whether it is due, and what it was.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Due at the start and again after the content's days; the activity as it was called last, null where there is none.</returns>
    public async Task<(bool Due, string? Activity)> DueAsync(Guid knot, CancellationToken stop)
    {
        IReadOnlyList<ActivityScore> last = await s_last.ListAsync(db, knot, stop);
        return last is [{ } score] ? (score.Day.AddDays(knowledge.Activity.EveryDays) <= now.Today, score.Activity) : (true, null);
    }
}
