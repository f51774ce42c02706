using System.Globalization;
using Unknot.Cli.Cases;
using Unknot.Core.Diary;
using Unknot.Core.Forecasting;

namespace Unknot.Cli.Model;

/// <summary>A forecast as JSON, one object a line.</summary>
internal static class ForecastJson
{
    private const int Digits = 3;

    internal static string Of(MadeForecast forecast)
    {
        Forecast said = forecast.Made.Said;
        Dictionary<string, object?> answer = new()
        {
            ["person"] = forecast.Person,
            ["knot"] = forecast.Knot,
            ["asOf"] = said.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["entriesSeen"] = said.EntriesSeen,
            ["state"] = Word(said.State),
            ["relapse"] = said.Relapse?.Select(Shape),
            ["return"] = said.Return?.Select(Shape),
            ["quiet"] = said.Quiet?.Select(Shape),
            ["nprs"] = said.Pain.Select(Shape),
            ["why"] = forecast.Why.Select(one => new { cause = Word(one.Cause), share = Rounded(one.Share) }),
            ["skill"] = forecast.Made.Score is { } score ? new { forecasts = score.Count, brier = Rounded(score.Brier), ownRateBrier = Rounded(score.OwnRateBrier) } : null,
        };
        if (forecast.WhatIfs.Count > 0)
        {
            answer["whatIf"] = forecast.WhatIfs.Select(one => new { id = one.Id, change = one.Changes.Select(Shape) });
        }

        return Answering.AsJson(answer);
    }

    internal static string Word(KnotState state) => state switch
    {
        KnotState.Quiet => "quiet",
        KnotState.Back => "back",
        _ => "open",
    };

    internal static string Word(WhyCause cause) => cause switch
    {
        WhyCause.Desk => "desk",
        WhyCause.Stress => "stress",
        WhyCause.Sensitised => "sensitised",
        _ => "unhealed",
    };

    private static object Shape(Odds odds) => new { days = odds.Days, p = Rounded(odds.P), lo80 = Rounded(odds.Low), hi80 = Rounded(odds.High) };

    private static object Shape(OddsChange change) => new { days = change.Days, p = Rounded(change.Change), lo80 = Rounded(change.Low), hi80 = Rounded(change.High) };

    private static object Shape(PainAhead day) => new
    {
        daysAhead = day.DaysAhead,
        q05 = Rounded(day.Quantiles[0]),
        q10 = Rounded(day.Quantiles[1]),
        q25 = Rounded(day.Quantiles[2]),
        q50 = Rounded(day.Quantiles[3]),
        q75 = Rounded(day.Quantiles[4]),
        q90 = Rounded(day.Quantiles[5]),
        q95 = Rounded(day.Quantiles[6]),
    };

    private static double Rounded(double value) => Math.Round(value, Digits);
}
