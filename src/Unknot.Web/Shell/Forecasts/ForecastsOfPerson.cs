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

    /// <summary>Makes them.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Nothing, or what is wrong with the calibration.</returns>
    public async Task<IReadOnlyList<Problem>> KeepAsync(CancellationToken stop)
    {
        IReadOnlyList<Knot> knots = await chart.KnotsAsync(stop);
        if (!knots.Any(knot => knot.OpenedDay <= KnownWellEnough.OpenedUntil(now.Today)))
        {
            return [];
        }

        (Knot Knot, KnotDiary Diary)[] all = new (Knot, KnotDiary)[knots.Count];
        for (int i = 0; i < knots.Count; i++)
        {
            all[i] = (knots[i], await told.DiaryAsync(knots[i], stop));
        }

        (Knot Knot, KnotDiary Diary)[] known = [.. all.Where(one => KnownWellEnough.Is(one.Knot.OpenedDay, one.Diary.Entries, now.Today))];
        if (known.Length == 0)
        {
            return [];
        }

        if (!forecaster.Found.IsValue)
        {
            return forecaster.Found.Problems;
        }

        foreach ((Knot knot, KnotDiary diary) in known)
        {
            await KeepAsync(knot, diary, [.. all.Where(one => one.Knot.Id != knot.Id).SelectMany(one => one.Diary.Entries)], forecaster.Found.Value, stop);
        }

        return [];
    }

    private async Task KeepAsync(Knot knot, KnotDiary diary, IReadOnlyList<Entry> others, Forecaster.Means means, CancellationToken stop)
    {
        ToldOfDays ofDays = await told.OfAsync(knot, others, stop);
        PersonDays days = new(knowledge.LoadModel, forecaster.Desks.Value, ofDays);
        MadeForecast made = new(knowledge.LoadModel, days, ofDays, diary, means.Start.WrittenShare);
        Outlook outlook = made.Ahead(new KnotFilter(means.Start, diary, others, (date, _) => days.On(date), People, Seed).At(now.Today), now.Today, OutlookSettings.Usual);
        ForecastAnswer answer = made.Answer(outlook, now.Today, await LastWeekAsync(knot.Id, outlook.Forecast.State == KnotState.Quiet ? ChanceOf.Return : ChanceOf.Quiet, stop));
        db.ChangeTracker.Clear();
        db.Forecasts.Add(Row(knot.Id, outlook.Forecast, answer.Write(), means.Version));
        await db.SaveChangesAsync(stop);
    }

    private KnotForecast Row(Guid knot, Forecast forecast, string answer, string version) => new()
    {
        Id = now.NewId(),
        KnotId = knot,
        AsOf = forecast.AsOf,
        MadeAt = now.Instant,
        ContentVersion = knowledge.Version,
        ModelVersion = version,
        EntriesSeen = forecast.EntriesSeen,
        Chances = MadeForecast.Chances(forecast),
        Answer = answer,
    };

    /// <summary>The chance that is shown as it was forecast a week before, or up to some days earlier.</summary>
    private async Task<double?> LastWeekAsync(Guid knot, ChanceOf of, CancellationToken stop)
    {
        DateOnly then = now.Today.AddDays(-Week), earliest = then.AddDays(-MostApart);
        List<KnotForecast> before = await db.Forecasts.AsNoTracking().Where(f => f.KnotId == knot && f.AsOf <= then && f.AsOf >= earliest).ToListAsync(stop);
        return before.OrderBy(f => f.AsOf).ThenBy(f => f.MadeAt).LastOrDefault()?.Chances.FirstOrDefault(chance => chance.Of == of && chance.Days == Week)?.Likely;
    }
}
