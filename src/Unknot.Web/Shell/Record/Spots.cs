using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>How often a spot came back, over all knots that sat in it.</summary>
public sealed class Spots(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge)
{
    /// <summary>Whether the spot of a knot keeps coming back.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How often it came back; null while that is no pattern yet.</returns>
    public async Task<int?> KeepsComingBackAsync(Knot knot, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(knot);
        AtASpot here = new(chart.PlacesOf(knot), 0);
        List<Knot> all = await db.Knots.AsNoTracking().Where(k => k.Id != knot.Id && k.State != KnotStanding.Draft).ToListAsync(stop);
        Knot[] same = [.. all.Where(k => SameSpot.IsSame(knowledge.Regions, here, new(chart.PlacesOf(k), 0)))];
        Guid[] ids = [.. same.Select(k => k.Id), knot.Id];
        List<CheckIn> diary = await db.CheckIns.AsNoTracking().Where(c => ids.Contains(c.KnotId) && c.ReplacedAt == null && (c.Tenderness != null || c.Back != null))
            .OrderBy(c => c.Day).ThenBy(c => c.RecordedAt).ToListAsync(stop);
        AtASpot At(Knot k) => new(chart.PlacesOf(k), ReturnsOf(k, diary));
        int returns = SameSpot.Returns(knowledge.Regions, At(knot), same.Select(At));
        return returns >= knowledge.SameSpot.Returns ? returns : null;
    }

    private int ReturnsOf(Knot knot, List<CheckIn> diary) => KnotHistory
        .Of([.. diary.Where(c => c.KnotId == knot.Id).Select(c => new Entry { Day = c.Day, Recorded = now.DayOf(c.RecordedAt), Tenderness = c.Tenderness, Back = c.Back })], knot.OpenedDay, now.Today)
        .Stretches.Count(stretch => !stretch.Running);
}
