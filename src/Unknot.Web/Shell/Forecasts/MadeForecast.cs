using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>Looks ahead for one knot: the chances, what would change them, and what they come from.</summary>
/// <param name="model">The model's content.</param>
/// <param name="days">What the person's days are.</param>
/// <param name="told">What they are made of.</param>
/// <param name="diary">The knot's diary.</param>
/// <param name="usualWritten">The share of days on which people write.</param>
internal sealed class MadeForecast(LoadModelContent model, PersonDays days, ToldOfDays told, KnotDiary diary, double usualWritten)
{
    private const int ShownOdds = 1;
    private const int ShownRelapse = 3;
    private const int LastDay = 28;
    private const int Week = 7;
    private const int ProgramDays = 5;
    private const double LeastSwing = 0.2;
    private const int MiddleQuantile = 3;

    /// <summary>The chances as they are stored.</summary>
    internal static IReadOnlyList<ForecastChance> Chances(Forecast forecast) =>
    [
        .. Of(ChanceOf.Return, forecast.Return), .. Of(ChanceOf.Relapse, forecast.Relapse), .. Of(ChanceOf.Quiet, forecast.Quiet),
    ];

    /// <summary>Looks ahead and no further: without what could be tried out.</summary>
    internal Outlook Ahead(Ensemble ensemble, DateOnly asOf, OutlookSettings settings) =>
        Outlook.Of(ensemble, Core.Forecasting.Standing.Of(diary, asOf, usualWritten), Days(asOf, Otherwise.Nothing), settings);

    /// <summary>All that pages show.</summary>
    internal ForecastAnswer Answer(Outlook outlook, DateOnly asOf, double? lastWeek) => new()
    {
        Pain = [.. outlook.Forecast.Pain.SelectMany(day => day.Quantiles).Select(ForecastAnswer.Tenths)],
        Now = outlook.Forecast.Now,
        Why = outlook.Why(ShownOdds),
        Tried = [.. Tries(asOf).Select(one => Tried(outlook, one.What, outlook.With(Days(asOf, one.Otherwise))))],
        LastWeek = lastWeek,
    };

    private static TriedAnswer Tried(Outlook outlook, TriedOut what, Outlook other) => new(
        what, outlook.Change(other)[ShownOdds], outlook.RelapseChange(other)?[ShownRelapse],
        [.. other.Forecast.Pain.Select(day => ForecastAnswer.Tenths(day.Quantiles[MiddleQuantile]))]);

    /// <summary>What would change anything at all for this person.</summary>
    private IEnumerable<(TriedOut What, Otherwise Otherwise)> Tries(DateOnly asOf)
    {
        yield return (TriedOut.Breaks, new() { Breaks = true });
        yield return (TriedOut.Program, new() { ProgramDays = ProgramDays });
        if (told.Tags is [.., { } last] && last.Tags.GetValueOrDefault(model.Unsupported) is { Value: > 0 })
        {
            yield return (TriedOut.Support, new() { Supported = true });
        }

        double swing = StressAbove(asOf) / model[LoadParameter.StressSwing].Value;
        if (swing > LeastSwing)
        {
            yield return (TriedOut.Stress, new() { StressDown = swing });
        }

        if (Enumerable.Range(1, LastDay).Any(ahead => days.Ahead(asOf.AddDays(ahead), asOf, Otherwise.Nothing).TrainedMinutes > 0))
        {
            yield return (TriedOut.ReleaseOnly, new() { ReleaseOnly = true });
        }
    }

    /// <summary>How far the stress of the last week is above that of the month before it [points].</summary>
    private double StressAbove(DateOnly asOf)
    {
        double? Mean(DateOnly from, DateOnly until) => told.Entries.Where(entry => entry.Stress is not null && entry.Day > from && entry.Day <= until).Average(entry => (double?)entry.Stress);
        return Mean(asOf.AddDays(-Week), asOf) - Mean(asOf.AddDays(-Week - LastDay), asOf.AddDays(-Week)) ?? 0;
    }

    private Day[] Days(DateOnly asOf, Otherwise otherwise) => [.. Enumerable.Range(1, LastDay).Select(ahead => days.Ahead(asOf.AddDays(ahead), asOf, otherwise))];

    private static IEnumerable<ForecastChance> Of(ChanceOf of, IReadOnlyList<Odds>? odds) => (odds ?? []).Select(one => new ForecastChance(of, one.Days, Math.Round(one.P, 4), Math.Round(one.Low, 4), Math.Round(one.High, 4)));
}
