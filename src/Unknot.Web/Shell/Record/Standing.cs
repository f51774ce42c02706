using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Keeps where a knot stands in step with its diary.</summary>
internal sealed class Standing(UnknotDb db, Now now)
{
    /// <summary>Where a course leaves a knot.</summary>
    /// <param name="course">Its course.</param>
    /// <returns>Open, quiet or back.</returns>
    internal static KnotStanding Of(KnotCourse course) => course.State switch
    {
        KnotState.Quiet => KnotStanding.Quiet,
        KnotState.Back => KnotStanding.Back,
        _ => KnotStanding.Open,
    };

    /// <summary>Brings a knot up to its diary. One that was put aside stays put aside.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="entries">Its diary.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is stored.</returns>
    internal Task FollowAsync(Knot knot, IReadOnlyList<Entry> entries, CancellationToken stop)
    {
        KnotStanding state = Of(KnotHistory.Of(entries, knot.OpenedDay, now.Today));
        return db.Knots.Where(k => k.Id == knot.Id && k.State != state && k.State != KnotStanding.Closed && k.State != KnotStanding.Paused && k.State != KnotStanding.Draft)
            .ExecuteUpdateAsync(set => set.SetProperty(k => k.State, state).SetProperty(k => k.StateSince, now.Instant), stop);
    }
}
