using Microsoft.EntityFrameworkCore;
using Unknot.Core.Desk;
using Unknot.Core.Diary;
using Unknot.Core.Forecasting;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>What is stored of somebody's days, as the load model takes it.</summary>
public sealed class DaysTold(UnknotDb db, Chart chart, Chosen chosen, Now now)
{
    // A forecast looks back on a year: what was before has faded.
    private const int LookedBack = 364;
    private const int MostChanges = 24;

    private (IReadOnlySet<DayOfWeek> WorkDays, IReadOnlyList<KnotPause> Pauses, IReadOnlyDictionary<DateOnly, int> Breaks)? _ofPerson;

    /// <summary>The diary of a knot, as far back as is looked.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Its entries of the last year.</returns>
    public async Task<KnotDiary> DiaryAsync(Knot knot, CancellationToken stop)
    {
        DateOnly from = now.Today.AddDays(-LookedBack);
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(knot.Id, now.Zone, stop);
        return new($"{knot.Id:N}", knot.OpenedDay > from ? knot.OpenedDay : from, [.. entries.Where(entry => entry.Day >= from)]);
    }

    /// <summary>What was told of the days of a knot.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="others">Entries of the person's other knots.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>All that the load model can read.</returns>
    public async Task<ToldOfDays> OfAsync(Knot knot, IEnumerable<Entry> others, CancellationToken stop)
    {
        _ofPerson ??= await OfPersonAsync(stop);
        (IReadOnlySet<DayOfWeek> workDays, IReadOnlyList<KnotPause> pauses, IReadOnlyDictionary<DateOnly, int> breaks) = _ofPerson.Value;
        return new()
        {
            Entries = [.. (await DiaryAsync(knot, stop)).Entries, .. others],
            Steps = await chart.WorkAsync(knot.Id, alone: true, stop),
            Tags = [.. (await chart.TagsThenAsync(MostChanges, stop)).Select(then => new TagsFrom(then.Day, then.Tags))],
            Answers = await chart.ExposureAnswersAsync(stop),
            Side = knot.Side,
            WorkDays = workDays,
            Away = [.. pauses.Where(pause => pause.KnotId == knot.Id && pause.Why == PauseReason.Holiday).Select(pause => (pause.FromDay, (pause.UntilDay ?? now.Today.AddDays(1)).AddDays(-1)))],
            BreaksTaken = breaks,
        };
    }

    private async Task<(IReadOnlySet<DayOfWeek>, IReadOnlyList<KnotPause>, IReadOnlyDictionary<DateOnly, int>)> OfPersonAsync(CancellationToken stop)
    {
        List<DateTimeOffset> taken = await db.DeskEvents.AsNoTracking().Where(one => one.Answer == BreakAnswer.Done).Select(one => one.StartedAt).ToListAsync(stop);
        return (WorkHours.Of(await chosen.AllAsync(stop)).Days, await db.Pauses.AsNoTracking().ToListAsync(stop), taken.GroupBy(now.DayOf).ToDictionary(day => day.Key, day => day.Count()));
    }
}
