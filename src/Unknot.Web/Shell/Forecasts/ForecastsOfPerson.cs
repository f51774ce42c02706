using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>Makes the forecasts of today for every knot that is known well enough, and stores them. Pages only read what it has stored.</summary>
public sealed class ForecastsOfPerson(UnknotDb db, Chart chart, DaysTold told, Forecaster forecaster, Now now, KnowledgeBase knowledge)
{
    private const int People = 500;
    private const int Seed = 1;
    private const int Week = 7;
    private const int MostApart = 3;

    // Those before are made to be scored, and shown nowhere.
    private static readonly OutlookSettings s_past = OutlookSettings.Usual with { Draws = 100 };

    /// <summary>Makes them.</summary>
    /// <param name="past">Whether those of the weeks before are stored too, as they would have been made then: for a diary that was not written day by day.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Nothing, or what is wrong with the calibration.</returns>
    public async Task<IReadOnlyList<Problem>> KeepAsync(bool past, CancellationToken stop)
    {
        IReadOnlyList<Followed> known = await KnownAsync(stop);
        if (known.Count > 0 && !forecaster.Found.IsValue)
        {
            return forecaster.Found.Problems;
        }

        foreach (Followed one in known)
        {
            Prepared prepared = await PrepareAsync(one, OutlookSettings.Usual, stop);
            SaidForecast made = prepared.Forecaster.At(now.Today);
            await SaveAsync(past ? [.. Past(one.Knot.Id, prepared.Forecaster)] : [], stop);
            ForecastAnswer answer = prepared.Tries.Answer(made.Outlook, now.Today, await LastWeekAsync(one.Knot.Id, made.Said.State == KnotState.Quiet ? ChanceOf.Return : ChanceOf.Quiet, stop));
            answer = answer with { EveningBefore = await EveningBeforeAsync(one.Knot.Id, stop) };
            await SaveAsync([Row(one.Knot.Id, now.Today, made.Said.EntriesSeen, WhatIsTried.Chances(made.Said), answer.Write())], stop);
        }

        return [];
    }

    /// <summary>The knots that are followed and known well enough; none where the oldest is too young, which is asked first.</summary>
    private async Task<IReadOnlyList<Followed>> KnownAsync(CancellationToken stop)
    {
        IReadOnlyList<Knot> knots = await chart.KnotsAsync(stop);
        if (!knots.Any(knot => knot.OpenedDay <= KnownWellEnough.OpenedUntil(now.Today)))
        {
            return [];
        }

        List<(Knot Knot, KnotDiary Diary)> all = [];
        foreach (Knot knot in knots)
        {
            all.Add((knot, await told.DiaryAsync(knot, stop)));
        }

        return
        [
            .. all.Where(one => KnownWellEnough.Is(one.Knot.OpenedDay, one.Diary.Entries, now.Today))
                .Select(one => new Followed(one.Knot, one.Diary, KnotFilters.OfTheDay(all.Where(other => other.Knot.Id != one.Knot.Id).Select(other => other.Diary)))),
        ];
    }

    private async Task<Prepared> PrepareAsync(Followed one, OutlookSettings settings, CancellationToken stop)
    {
        Forecaster.Means means = forecaster.Found.Value;
        ToldOfDays ofDays = await told.OfAsync(one.Knot, one.Others, stop);
        DiaryDays days = new(knowledge.LoadModel, forecaster.Desks.Value, ofDays);
        KnotFilter filter = new(means.Start, one.Diary, one.Others, days.On, People, Seed);
        return new(new(filter, one.Diary, days, means.Rates, means.Right, means.Start.WrittenShare, settings, s_past), new(knowledge.LoadModel, days, ofDays));
    }

    private async Task SaveAsync(IReadOnlyList<KnotForecast> rows, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        db.Forecasts.AddRange(rows);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The forecasts of the weeks before, of which only the chances are known.</summary>
    private IEnumerable<KnotForecast> Past(Guid knot, KnotForecaster made) =>
        from week in made.Over(now.Today).GroupBy(kept => kept.AsOf)
        select Row(knot, week.Key, 0, [.. week.Select(kept => new ForecastChance(WhatIsTried.OfWhat(kept.What), kept.Days, Math.Round(kept.Said, 4), Math.Round(kept.Said, 4), Math.Round(kept.Said, 4)))], "");

    private KnotForecast Row(Guid knot, DateOnly asOf, int seen, IReadOnlyList<ForecastChance> chances, string answer)
    {
        DateTimeOffset at = now.Instant.AddDays(asOf.DayNumber - now.Today.DayNumber);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            KnotId = knot,
            AsOf = asOf,
            MadeAt = at,
            ContentVersion = knowledge.Version,
            ModelVersion = forecaster.Calibration.Value,
            EntriesSeen = seen,
            Chances = chances,
            Answer = answer,
        };
    }

    /// <summary>The chance that is shown as it was forecast a week before, or up to some days earlier.</summary>
    private async Task<double?> LastWeekAsync(Guid knot, ChanceOf of, CancellationToken stop)
    {
        DateOnly then = now.Today.AddDays(-Week), earliest = then.AddDays(-MostApart);
        List<KnotForecast> before = await db.Forecasts.AsNoTracking().Where(f => f.KnotId == knot && f.AsOf <= then && f.AsOf >= earliest).ToListAsync(stop);
        return before.OrderBy(f => f.AsOf).ThenBy(f => f.MadeAt).LastOrDefault()?.Chances.FirstOrDefault(chance => chance.Of == of && chance.Days == Week)?.Likely;
    }

    private async Task<double?> EveningBeforeAsync(Guid knot, CancellationToken stop)
    {
        DateOnly evening = now.Today.AddDays(-1);
        KnotForecast? last = await db.Forecasts.AsNoTracking().Where(f => f.KnotId == knot && f.AsOf == evening).OrderByDescending(f => f.MadeAt).FirstOrDefaultAsync(stop);
        return last?.Chances.FirstOrDefault(chance => chance.Of == ChanceOf.Return && chance.Days == Week)?.Likely;
    }

    /// <summary>What makes a knot's forecasts.</summary>
    private sealed record Prepared(KnotForecaster Forecaster, WhatIsTried Tries);

    /// <summary>A knot that is followed, with what is written of the person's others.</summary>
    private sealed record Followed(Knot Knot, KnotDiary Diary, IReadOnlyList<Entry> Others);
}
