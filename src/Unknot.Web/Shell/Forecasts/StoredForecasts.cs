using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>Reads the latest forecast of a knot. It makes none: on the first look of a new day it asks for today's and shows what there is.</summary>
public sealed class StoredForecasts
{
    // Without what is kept in KeptAnswers once it was read: Today asks this at every look.
    private static readonly CompiledQuery<KnotForecast> s_latest = new((db, knot) => db.Forecasts.AsNoTracking().Where(f => f.KnotId == knot).OrderByDescending(f => f.MadeAt).Take(1)
        .Select(f => new KnotForecast { Id = f.Id, KnotId = f.KnotId, AsOf = f.AsOf, MadeAt = f.MadeAt, ContentVersion = f.ContentVersion, ModelVersion = f.ModelVersion, EntriesSeen = f.EntriesSeen, Chances = f.Chances, Answer = "" }));

    private readonly UnknotDb _db;
    private readonly ForecastKeeper _keeper;
    private readonly KeptAnswers _answers;
    private readonly Forecaster _forecaster;
    private readonly Now _now;
    private readonly KnowledgeBase _knowledge;

    internal StoredForecasts(UnknotDb db, ForecastKeeper keeper, KeptAnswers answers, Forecaster forecaster, Now now, KnowledgeBase knowledge) =>
        (_db, _keeper, _answers, _forecaster, _now, _knowledge) = (db, keeper, answers, forecaster, now, knowledge);

    /// <summary>What may be shown of a knot's forecast.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="verdict">What triage says of it: while it stops, nothing is told.</param>
    /// <param name="entries">Its diary.</param>
    /// <param name="state">How it stands by them.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The forecast, or when it comes; null while triage stops.</returns>
    public async Task<KnownForecast?> OfAsync(Knot knot, Verdict verdict, IReadOnlyList<Entry> entries, KnotState state, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(knot);
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Stops)
        {
            return null;
        }

        KnownForecast known = new() { Entries = entries.Count, From = knot.OpenedDay.AddDays(KnownWellEnough.Days), Today = _now.Today };
        if (!KnownWellEnough.Is(knot.OpenedDay, entries, _now.Today))
        {
            return known;
        }

        if (await _keeper.ArrivedAsync(stop))
        {
            await _db.LookAsync(stop);
        }

        KnotForecast? latest = await s_latest.ListAsync(_db, knot.Id, stop) is [{ } row] ? row : null;
        bool isOld = latest is null || latest.AsOf < _now.Today || latest.ContentVersion != _knowledge.Version || latest.ModelVersion != _forecaster.Calibration.Value;
        if (isOld)
        {
            _ = _keeper.AskAsync();
        }

        return latest is null ? known : known with
        {
            Forecast = latest,
            Answer = await _answers.OfAsync(_db, latest.Id, stop),
            IsStale = isOld || latest.EntriesSeen != entries.Count || IsQuiet(latest) != (state == KnotState.Quiet),
        };
    }

    /// <summary>Every forecast that was stored of a knot, without what pages show besides the chances.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The forecasts, the earliest first.</returns>
    public async Task<IReadOnlyList<KnotForecast>> AllAsync(Guid knot, CancellationToken stop) => await _db.Forecasts.AsNoTracking().Where(f => f.KnotId == knot).OrderBy(f => f.MadeAt)
        .Select(f => new KnotForecast { Id = f.Id, KnotId = f.KnotId, AsOf = f.AsOf, MadeAt = f.MadeAt, ContentVersion = f.ContentVersion, ModelVersion = f.ModelVersion, EntriesSeen = f.EntriesSeen, Chances = f.Chances, Answer = "" })
        .ToListAsync(stop);

    private static bool IsQuiet(KnotForecast forecast) => forecast.Chances.Any(chance => chance.Of == ChanceOf.Return);
}

/// <summary>What is known of the days ahead of a knot.</summary>
public sealed record KnownForecast
{
    /// <summary>So many entries it takes to be told a chance.</summary>
    public const int LeastEntries = KnownWellEnough.Entries;

    /// <summary>The forecast; null where there is none yet.</summary>
    public KnotForecast? Forecast { get; init; }

    /// <summary>Whether something was told since, or a day began.</summary>
    public bool IsStale { get; init; }

    /// <summary>How many entries there are.</summary>
    public required int Entries { get; init; }

    /// <summary>The first day on which a chance is told, with entries enough.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The person's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What pages show of it besides its chances; null where there is none.</summary>
    public ForecastAnswer? Answer { get; init; }

    /// <summary>The chance of a return within a week as it was forecast the evening before; null where it was not. The same all day, whatever is forecast meanwhile.</summary>
    public double? EveningBefore => Forecast is not { } made ? null
        : made.AsOf == Today ? Answer?.EveningBefore
        : made.AsOf == Today.AddDays(-1) ? Chance(ChanceOf.Return, KnownWellEnough.ReturnDays)?.Likely : null;

    /// <summary>A chance of it.</summary>
    /// <param name="of">Of what.</param>
    /// <param name="days">Within how many days.</param>
    /// <returns>The chance; null where it was undefined.</returns>
    public ForecastChance? Chance(ChanceOf of, int days) => Forecast?.Chances.FirstOrDefault(chance => chance.Of == of && chance.Days == days);
}
