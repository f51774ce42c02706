using System.Globalization;
using System.Text;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;

namespace Unknot.Cli.Model;

/// <summary>A forecast in words.</summary>
internal static class ForecastText
{
    private const int Week = 7;
    private const int Middle = 3;

    internal static string Of(MadeForecast forecast)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Forecast said = forecast.Made.Said;
        Line($"{forecast.Person ?? "diary"}, knot {forecast.Knot}, as of {said.AsOf:yyyy-MM-dd}: {ForecastJson.Word(said.State)}, {said.EntriesSeen} entries");
        foreach ((string what, IReadOnlyList<Odds>? odds) in ((string, IReadOnlyList<Odds>?)[])[("back", said.Return), ("quiet", said.Quiet), ("relapse", said.Relapse)])
        {
            if (odds is not null)
            {
                Line($"  {what} within {string.Join(", ", odds.Select(Chance))}");
            }
        }

        foreach (PainAhead day in said.Pain.Where(day => day.DaysAhead % Week == 0 || day.DaysAhead == said.Pain.Count))
        {
            Line($"  pain in {day.DaysAhead} days: {day.Quantiles[Middle]:0.0} (80 %: {day.Quantiles[1]:0.0} to {day.Quantiles[^2]:0.0})");
        }

        if (forecast.Why.Count > 0)
        {
            Line($"  comes from {string.Join(", ", forecast.Why.Select(one => string.Create(CultureInfo.InvariantCulture, $"{ForecastJson.Word(one.Cause)} {one.Share * 100:0} %")))}");
        }

        foreach ((string id, IReadOnlyList<OddsChange> changes) in forecast.WhatIfs)
        {
            Line($"  with {id}: {string.Join(", ", changes.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Change * 100:+0.0;-0.0;0.0} points in {one.Days} days")))}");
        }

        if (forecast.Made.Score is { } score)
        {
            Line($"  so far: {score.Count} forecasts, Brier {score.Brier:0.000}, with the same rate as always {score.OwnRateBrier:0.000}");
        }

        return text.ToString();
    }

    /// <summary>How good forecasts were, kind by kind.</summary>
    internal static string Of(IReadOnlyCollection<KeptForecast> kept)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"what      days  forecasts  happened  Brier  own rate  skill  sharpness  said -> happened");
        foreach (IGrouping<(Foretold What, int Days), KeptForecast> kind in kept.GroupBy(one => (one.What, one.Days)).OrderBy(kind => kind.Key))
        {
            ForecastScore score = ForecastScore.Of([.. kind.Select(one => (one.Said, one.Own, one.Happened == true))]);
            Line($"{Word(kind.Key.What),-8} {kind.Key.Days,5} {score.Count,10} {score.Events,9} {score.Brier,6:0.000} {score.OwnRateBrier,9:0.000} {score.Skill,6:0.00} {score.Sharpness,10:0.000}  {string.Join("  ", score.Bins.Select(Bin))}");
        }

        return text.ToString();
    }

    private static string Word(Foretold what) => what switch
    {
        Foretold.Return => "return",
        Foretold.Relapse => "relapse",
        _ => "quiet",
    };

    private static string Bin(ReliabilityBin bin) => string.Create(CultureInfo.InvariantCulture, $"{bin.Believed:0.00} -> {bin.Right:0.00}");

    private static string Chance(Odds odds) => string.Create(CultureInfo.InvariantCulture, $"{odds.Days} days: {odds.P * 100:0} % ({odds.Low * 100:0} to {odds.High * 100:0})");
}
