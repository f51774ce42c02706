using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>What pages show of a forecast besides its chances: what would change them, and what they come from.</summary>
/// <param name="model">The model's content.</param>
/// <param name="days">What the person's days are.</param>
/// <param name="told">What they are made of.</param>
internal sealed class WhatIsTried(LoadModelContent model, DiaryDays days, ToldOfDays told)
{
    private const int ShownOdds = 1;
    private const int ShownRelapse = 3;
    private const int LastDay = 28;
    private const int ProgramDays = 5;
    private const double LeastSwing = 0.2;
    private const int MiddleQuantile = 3;

    /// <summary>The chances as they are stored.</summary>
    internal static IReadOnlyList<ForecastChance> Chances(Forecast forecast) =>
    [
        .. Of(ChanceOf.Return, forecast.Return), .. Of(ChanceOf.Relapse, forecast.Relapse), .. Of(ChanceOf.Quiet, forecast.Quiet),
    ];

    /// <summary>What a kept forecast is of, as it is stored.</summary>
    internal static ChanceOf OfWhat(Foretold what) => what switch
    {
        Foretold.Return => ChanceOf.Return,
        Foretold.Relapse => ChanceOf.Relapse,
        _ => ChanceOf.Quiet,
    };

    /// <summary>The same the other way.</summary>
    internal static Foretold WhatOf(ChanceOf of) => of switch
    {
        ChanceOf.Return => Foretold.Return,
        ChanceOf.Relapse => Foretold.Relapse,
        _ => Foretold.Quiet,
    };

    /// <summary>All that pages show.</summary>
    internal ForecastAnswer Answer(Outlook outlook, DateOnly asOf, double? lastWeek) => new()
    {
        Pain = [.. outlook.Forecast.Pain.SelectMany(day => day.Quantiles).Select(ForecastAnswer.Tenths)],
        Now = outlook.Forecast.Now,
        Why = outlook.Why(ShownOdds),
        Tried = [.. Tries(asOf).Select(one => Tried(outlook, one.What, outlook.With(days.Ahead(asOf, LastDay, one.Otherwise))))],
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

        double swing = days.StressAboveTheMonth(asOf);
        if (swing > LeastSwing)
        {
            yield return (TriedOut.Stress, new() { StressDown = swing });
        }

        if (days.Ahead(asOf, LastDay, Otherwise.Nothing).Any(day => day.TrainedMinutes > 0))
        {
            yield return (TriedOut.ReleaseOnly, new() { ReleaseOnly = true });
        }
    }

    private static IEnumerable<ForecastChance> Of(ChanceOf of, IReadOnlyList<Odds>? odds) => (odds ?? []).Select(one => new ForecastChance(of, one.Days, Math.Round(one.P, 4), Math.Round(one.Low, 4), Math.Round(one.High, 4)));
}
