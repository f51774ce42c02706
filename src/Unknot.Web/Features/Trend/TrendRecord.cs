using Microsoft.EntityFrameworkCore;
using Unknot.Core.Causes;
using Unknot.Core.Desk;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Trend;

/// <summary>What overloaded the knot, as it was known on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mix">The causes.</param>
internal sealed record CausesThen(DateOnly Day, IReadOnlyList<CauseShare> Mix);

/// <summary>All that Trend is drawn from.</summary>
internal sealed record TrendRecord
{
    /// <summary>The longest time that is looked at [d].</summary>
    internal const int Year = 364;

    private const int Moments = 8;

    /// <summary>The knot.</summary>
    internal required Knot Knot { get; init; }

    /// <summary>The person's day.</summary>
    internal required DateOnly Today { get; init; }

    /// <summary>Its check-ins that were not corrected, by day.</summary>
    internal required IReadOnlyList<Store.Rows.CheckIn> CheckIns { get; init; }

    /// <summary>The same as the engine takes them.</summary>
    internal required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Its quiet times.</summary>
    internal required KnotCourse Course { get; init; }

    /// <summary>Days with a session for it.</summary>
    internal required IReadOnlyList<DateOnly> SessionDays { get; init; }

    /// <summary>Days with a session for any knot.</summary>
    internal required IReadOnlyList<DateOnly> AnySessionDays { get; init; }

    /// <summary>What was done for it, on its own too.</summary>
    internal required IReadOnlyList<TrainedStep> Work { get; init; }

    /// <summary>What was done for it in sessions of the plan.</summary>
    internal required IReadOnlyList<TrainedStep> Trained { get; init; }

    /// <summary>The levels of its plan; null where triage gives no leave to name movements, or no muscle is known.</summary>
    internal IReadOnlyDictionary<string, int>? Levels { get; init; }

    /// <summary>What was told of all knots in the last year, with the knot it was told of.</summary>
    internal required IReadOnlyList<(Guid Knot, Entry Entry)> Everything { get; init; }

    /// <summary>The knots that lie where tension is held.</summary>
    internal required IReadOnlyList<Knot> Tense { get; init; }

    /// <summary>Days on which a break was taken.</summary>
    internal required IReadOnlyList<DateOnly> BreakDays { get; init; }

    /// <summary>The looks at the desk.</summary>
    internal required IReadOnlyList<DatedLook> Looks { get; init; }

    /// <summary>The small habits that are in force.</summary>
    internal required IReadOnlyList<ChosenHabit> Habits { get; init; }

    /// <summary>What overloaded it over time; empty where triage gives no leave to name muscles.</summary>
    internal required IReadOnlyList<CausesThen> Causes { get; init; }

    /// <summary>Reads it.</summary>
    internal static async Task<TrendRecord> ReadAsync(Knot knot, UnknotDb db, Chart chart, Habits habits, Now now, KnowledgeBase knowledge, CancellationToken stop)
    {
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(knot.Id, now.Zone, stop);
        SessionDone[] finished = [.. (await chart.SessionsAsync(stop)).Where(session => session is { State: SessionState.Finished, Seconds: > 0 })];
        Restrictions? permit = (await chart.VerdictAsync(knot, stop)).Permit;
        return new()
        {
            Knot = knot,
            Today = now.Today,
            CheckIns = await db.CheckIns.AsNoTracking().Where(row => row.KnotId == knot.Id && row.ReplacedAt == null).OrderBy(row => row.Day).ThenBy(row => row.RecordedAt).ToListAsync(stop),
            Entries = entries,
            Course = KnotHistory.Of(entries, knot.OpenedDay, now.Today),
            SessionDays = [.. finished.Where(session => session.KnotId == knot.Id || session.OtherKnotId == knot.Id).Select(session => session.Day).Distinct()],
            AnySessionDays = [.. finished.Select(session => session.Day).Distinct()],
            Work = await chart.WorkAsync(knot.Id, alone: true, stop),
            Trained = await chart.WorkAsync(knot.Id, alone: false, stop),
            Levels = permit is not null && chart.MuscleOf(knot) is not null ? (await chart.PlanStateAsync(knot, stop)).Levels : null,
            Everything = await EverythingAsync(db, now.Today.AddDays(1 - Year), stop),
            Tense = await TenseAsync(db, chart, knowledge, stop),
            BreakDays = [.. (await db.DeskEvents.AsNoTracking().Where(one => one.Answer == BreakAnswer.Done).Select(one => one.StartedAt).ToListAsync(stop)).Select(now.DayOf).Distinct()],
            Looks = [.. (await chart.DeskLooksAsync(stop)).Select(look => new DatedLook(now.DayOf(look.At), look.Check))],
            Habits = await habits.OfAsync(knot, stop),
            Causes = permit is null ? [] : await CausesAsync(knot, chart, permit, knowledge, stop),
        };
    }

    private static async Task<IReadOnlyList<(Guid, Entry)>> EverythingAsync(UnknotDb db, DateOnly from, CancellationToken stop)
    {
        var told = await db.CheckIns.AsNoTracking().Where(one => one.ReplacedAt == null && one.Day >= from).Select(one => new { one.KnotId, one.Day, one.Nprs, one.Stress, one.Extras }).ToListAsync(stop);
        return [.. told.Select(one => (one.KnotId, new Entry { Day = one.Day, Recorded = one.Day, Nprs = one.Nprs, Stress = one.Stress, Extras = one.Extras }))];
    }

    private static async Task<IReadOnlyList<Knot>> TenseAsync(UnknotDb db, Chart chart, KnowledgeBase knowledge, CancellationToken stop)
    {
        List<Knot> all = await db.Knots.AsNoTracking().Where(knot => knot.State != KnotStanding.Draft).ToListAsync(stop);
        return [.. all.Where(knot => chart.PlacesOf(knot).Any(place => knowledge.Regions[place.Region].Scopes.Intersect(knowledge.Tension.Scopes).Any()))];
    }

    /// <summary>Weighed for the muscles as they are believed in now, so that only what is told of the day moves them.</summary>
    private static async Task<IReadOnlyList<CausesThen>> CausesAsync(Knot knot, Chart chart, Restrictions permit, KnowledgeBase knowledge, CancellationToken stop)
    {
        IReadOnlyList<Candidate> muscles = (await chart.LocateAsync(knot, permit, stop)).Muscles;
        return [.. (await chart.TagsThenAsync(Moments, stop)).Select(then => new CausesThen(then.Day, CauseMix.Of(knowledge, then.Tags, muscles, permit)))];
    }
}
