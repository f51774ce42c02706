using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Causes;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Knots;

/// <summary>Reads what a knot's page tells.</summary>
public sealed class KnotStories(UnknotDb db, Chart chart, Spots spots, Now now, KnowledgeBase knowledge, BodyMap map, PlaceNames names, Texts texts)
{
    private const int BeliefsShown = 8;

    // On one day answers may move it many times.
    private const int BeliefsRead = 10 * BeliefsShown;
    private const int CausesShown = 3;
    private const int ScoresShown = 12;

    /// <summary>The quiet times of a knot.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Its course up to today.</returns>
    public async Task<KnotCourse> CourseAsync(Knot knot, CancellationToken stop) => KnotHistory.Of(await chart.EntriesAsync(knot.Id, now.Zone, stop), knot.OpenedDay, now.Today);

    /// <summary>All that its page tells.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="followed">Whether it is neither paused nor closed.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The story.</returns>
    public async Task<KnotStory> OfAsync(Knot knot, bool followed, CancellationToken stop)
    {
        List<ActivityScore> scores = await db.Activities.AsNoTracking().Where(a => a.KnotId == knot.Id && a.ReplacedAt == null).OrderByDescending(a => a.Day).ThenByDescending(a => a.RecordedAt).Take(ScoresShown).ToListAsync(stop);
        return new()
        {
            Entries = await chart.EntriesAsync(knot.Id, now.Zone, stop),
            Course = await CourseAsync(knot, stop),
            Maps = MapThen.Of(knot, map, chart, names, texts, now),
            Scores = scores,
            AskedEveryDays = knowledge.Activity.EveryDays,
            ActivityDue = followed && (scores.Count == 0 || scores[0].Day.AddDays(knowledge.Activity.EveryDays) <= now.Today),
            Returns = await spots.KeepsComingBackAsync(knot, stop),
            Named = (await chart.VerdictAsync(knot, stop)).Permit is { } permit ? await NamedAsync(knot, permit, stop) : null,
        };
    }

    /// <summary>A day as a person writes it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its date; the year where it is another one.</returns>
    public string Dated(DateOnly day) => day.ToString(day.Year == now.Today.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    private async Task<NamedStory> NamedAsync(Knot knot, Restrictions permit, CancellationToken stop)
    {
        List<KnotBelief> beliefs = await db.KnotBeliefs.AsNoTracking().Where(b => b.KnotId == knot.Id).OrderByDescending(b => b.At).Take(BeliefsRead).ToListAsync(stop);
        IReadOnlyList<Candidate> muscles = (await chart.LocateAsync(knot, permit, stop)).Muscles;
        return new(
            [.. beliefs.DistinctBy(b => now.DayOf(b.At)).Take(BeliefsShown).Select(b => (Dated(now.DayOf(b.At)), What(b), b.Muscles.Count > 0 ? b.Muscles[0].Probability : b.Elsewhere))],
            [.. CauseMix.Of(knowledge, await chart.TagsAsync(stop), muscles, permit).Where(c => c.Share > 0).Take(CausesShown).Select(c => knowledge.Exposure.Causes[c.Cause])],
            chart.MuscleOf(knot) is { } muscle ? knowledge.Guides[knowledge.Muscles[muscle].Guide] : null);
    }

    private string What(KnotBelief belief) => belief.Muscles.Count > 0 && knowledge.Muscles.TryGet(belief.Muscles[0].Muscle, out Muscle? muscle)
        ? char.ToUpperInvariant(muscle.Plain[0]) + muscle.Plain[1..]
        : texts["result.elsewhere"];
}
