using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Where;

/// <summary>
/// Ends the page: every complaint becomes a knot that waits for its result, and the visit goes on to the safety questions. A complaint that was
/// there before keeps its knot, and with it what was answered about it. What the person wrote is read for red flags.
/// </summary>
internal static class OpenComplaints
{
    internal static async Task<Saved> Handle(UnknotDb db, Now now, Visit visit, IReadOnlyList<Complaint> complaints, PlaceNames names, KnowledgeBase knowledge, WordFlags words, Guid key, CancellationToken stop)
    {
        List<Knot> before = await db.Knots.Include(knot => knot.Maps).Where(knot => knot.VisitId == visit.Id && knot.State == KnotStanding.Draft).OrderBy(knot => knot.Id).ToListAsync(stop);
        foreach (Complaint complaint in complaints)
        {
            Knot? knot = before.Find(old => old.Places.Intersect(complaint.Places).Any());
            if (knot is null)
            {
                knot = new Knot
                {
                    Id = now.NewId(),
                    VisitId = visit.Id,
                    Name = names.Of(complaint.Places[0]),
                    Places = complaint.Places,
                    OpenedAt = now.Instant,
                    OpenedDay = now.Today,
                    State = KnotStanding.Draft,
                    StateSince = now.Instant,
                };
                db.Knots.Add(knot);
            }
            else
            {
                before.Remove(knot);
            }

            Fill(knot, complaint, visit, names, knowledge);
            Draw(db, now, knot, complaint);
        }

        foreach (Knot gone in before)
        {
            (gone.State, gone.StateSince) = (KnotStanding.Closed, now.Instant);
        }

        await words.NoteAsync(visit.Words, new(visit.Id, visit.Id, null), stop);
        if (visit.Step == Journey.NameOf(Step.Where))
        {
            visit.Step = Journey.NameOf(Step.Safety);
        }

        return await db.SaveOnceAsync(key, visit.Id, now.Instant, stop);
    }

    private static void Fill(Knot knot, Complaint complaint, Visit visit, PlaceNames names, KnowledgeBase knowledge)
    {
        MapMark first = complaint.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Sore) ?? complaint.Marks[0];
        knot.Name = names.Of(first.Place);
        knot.Side = Place.TryParse(first.Place, knowledge.Regions, out Place place) ? place.Side : null;
        knot.Places = complaint.Places;
        knot.Point = first.At;
        knot.SoreNow = visit.SoreNow;
        knot.WorstThisWeek = visit.WorstThisWeek;
        knot.OnsetDays = visit.OnsetDays;
        knot.BeenBefore = visit.BeenBefore;
    }

    // The map of a complaint without a result is corrected, not followed: what it replaced is kept.
    private static void Draw(UnknotDb db, Now now, Knot knot, Complaint complaint)
    {
        KnotMap? last = knot.Maps.Where(map => map.ReplacedAt is null).MaxBy(map => map.RecordedAt);
        if (last is not null && last.Marks.SequenceEqual(complaint.Marks))
        {
            return;
        }

        KnotMap map = new() { Id = now.NewId(), KnotId = knot.Id, RecordedAt = now.Instant, Marks = [.. complaint.Marks] };
        if (last is null)
        {
            db.KnotMaps.Add(map);
        }
        else
        {
            db.Replace(last, map, now.Instant);
        }
    }
}
