using System.Globalization;
using Unknot.Core.Forecasting;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Forecasts;

namespace Unknot.Web.Features.Trend;

/// <summary>What was said of the days ahead beside what became of it, once they are over: forecasts that said about the same together.</summary>
internal static class SaidAndCame
{
    private const int Week = 7;
    private const int Least = 5;
    private const double UsualWritten = 1;

    /// <summary>The view; it says when it can be drawn where too few are over.</summary>
    /// <param name="stored">Every forecast of the knot.</param>
    /// <param name="knot">Its diary.</param>
    /// <param name="today">The person's day.</param>
    /// <param name="texts">The words.</param>
    internal static ChartView? Of(IReadOnlyList<KnotForecast> stored, KnotDiary knot, DateOnly today, Texts texts)
    {
        (double Said, bool Came)[] over = [.. Over(stored, knot, today)];
        if (stored.Count == 0)
        {
            return null;
        }

        SaidTenth[] tenths = [.. over.GroupBy(one => ForecastWords.Tenth(one.Said)).OrderBy(group => group.Key).Select(group => new SaidTenth(group.Key, group.Count(), group.Count(one => one.Came)))];
        if (over.Length < Least)
        {
            return new("said", texts["trend.said"], texts["trend.said.none", over.Length, Least], new([texts["trend.said.col"]], []));
        }

        SaidTenth most = tenths.MaxBy(tenth => tenth.Count)!;
        double rate = over.Average(one => one.Came ? 1.0 : 0), brier = over.Average(one => Square(one.Said - (one.Came ? 1 : 0))), always = over.Average(one => Square(rate - (one.Came ? 1 : 0)));
        return new("said", texts["trend.said"], texts["trend.said.lead", most.Count, ForecastWords.About(most.Tenth / 10.0, texts), most.Came], Table(tenths, texts))
        {
            Narrow = new SaidChart(tenths, 350, texts).Draw(),
            Wide = new SaidChart(tenths, 620, texts).Draw(),
            Notes = [texts["trend.said.key"], texts[brier <= always ? "trend.said.better" : "trend.said.worse", over.Length, Two(brier), Two(always)]],
        };
    }

    /// <summary>Of return while it was quiet, and of being quiet while it was not, within a week.</summary>
    private static IEnumerable<(double Said, bool Came)> Over(IReadOnlyList<KnotForecast> stored, KnotDiary knot, DateOnly today) =>
        from forecast in stored
        where forecast.AsOf.AddDays(Week) < today
        let standing = Core.Forecasting.Standing.Of(knot, forecast.AsOf, UsualWritten)
        from chance in forecast.Chances
        where chance.Days == Week && chance.Of != ChanceOf.Relapse
        let came = WhatBecame.Of(knot, standing, WhatIsTried.WhatOf(chance.Of), Week)
        where came is not null
        select (chance.Likely, came.Value);

    private static Grid Table(SaidTenth[] tenths, Texts texts) => new(
        [texts["trend.said.col"], texts["trend.said.count"], texts["trend.said.came"]],
        [.. tenths.Select(tenth => (IReadOnlyList<Cell>)[Cell.Of(ForecastWords.About(tenth.Tenth / 10.0, texts)), Cell.Of((double?)tenth.Count), Cell.Of((double?)tenth.Came)])])
    {
        Caption = texts["trend.said.caption"],
    };

    private static double Square(double off) => off * off;

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>Forecasts that said the same number of tenths.</summary>
/// <param name="Tenth">What they said, 0–10.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Came">After how many it came.</param>
internal sealed record SaidTenth(int Tenth, int Count, int Came);
