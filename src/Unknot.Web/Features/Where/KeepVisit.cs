using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Where;

/// <summary>Keeps the page as it stands in the visit, so that it can be left and resumed.</summary>
internal static class KeepVisit
{
    /// <summary>What was kept.</summary>
    /// <param name="Visit">The visit, as it is stored now.</param>
    /// <param name="Draft">The draft, with what another window had added.</param>
    /// <param name="Merged">Whether another window had changed it meanwhile.</param>
    internal sealed record Kept(Visit Visit, Draft Draft, bool Merged);

    internal static async Task<Kept> Handle(UnknotDb db, Now now, Draft draft, int? revision, CancellationToken stop)
    {
        for (; ; )
        {
            Visit? visit = await Journey.Open(db).FirstOrDefaultAsync(stop);
            bool merged = visit is not null && visit.Revision != revision;
            Draft kept = merged ? WithMarksOf(draft, visit!) : draft;
            if (visit is null)
            {
                visit = new Visit { Id = now.NewId(), StartedAt = now.Instant, Step = Journey.NameOf(Step.Where) };
                db.Visits.Add(visit);
            }

            kept = kept with { Marks = InTheOrderMade(kept.Marks, visit.Marks) };
            kept.Into(visit);
            try
            {
                await db.SaveChangesAsync(stop);
                return new(visit, kept, merged);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another window was a moment faster: read what it wrote and keep both.
                db.ChangeTracker.Clear();
            }
        }
    }

    // A form sends its ticks from head to foot; what a person marked first stays first, and keeps its number.
    private static IReadOnlyList<MapMark> InTheOrderMade(IReadOnlyList<MapMark> marks, IReadOnlyList<MapMark> before) =>
    [
        .. marks.OrderBy(mark => before.TakeWhile(other => (other.Place, other.Kind) != (mark.Place, mark.Kind)).Count()),
    ];

    // Two windows on one visit: a mark made in either stays, because taking one away again is one tap and missing it is not noticed.
    private static Draft WithMarksOf(Draft draft, Visit visit) => draft with
    {
        Marks = [.. visit.Marks, .. draft.Marks.Where(mark => !visit.Marks.Any(other => other.Place == mark.Place && other.Kind == mark.Kind))],
        Joined = [.. visit.Joins.Union(draft.Joined)],
        Parted = [.. visit.Splits.Union(draft.Parted)],
        Words = draft.Words.Length > 0 ? draft.Words : visit.Words ?? "",
        Now = draft.Now ?? visit.SoreNow,
        Worst = draft.Worst ?? visit.WorstThisWeek,
        OnsetDays = draft.OnsetDays ?? visit.OnsetDays,
        Before = draft.Before ?? visit.BeenBefore,
    };
}
