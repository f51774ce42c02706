using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Forecasts;

namespace Unknot.Web.Features.Trend;

/// <summary>The days ahead: a fan of pain, the chances in words, and what would be with something else done.</summary>
internal static class AheadView
{
    private const int Month = 28;
    private const int Middle = 3;
    private const int Low = 1;
    private const int High = 5;

    /// <summary>The view; what cannot be drawn yet says when it can.</summary>
    internal static ChartView? Of(KnownForecast? known, IReadOnlyList<Entry> entries, TriedOut? tried, Texts texts)
    {
        if (known is null)
        {
            return null;
        }

        if (known.Answer is not { } answer || ForecastWords.Shown(known) is not { } chance)
        {
            return new("ahead", texts["trend.ahead"], NotYet(known, texts), new([texts["trend.ahead.col"]], []));
        }

        TriedAnswer? other = answer.Tried.FirstOrDefault(one => one.What == tried);
        AheadDays days = new(known.Forecast!.AsOf, entries, [.. answer.Pain.Select(Points).Chunk(ForecastAnswer.Quantiles)], other is null ? null : [.. other.Pain.Select(Points)]);
        string lead = string.Join(' ', new[] { ForecastWords.Sentence(chance, texts) + ".", Relapse(known, texts), other is null ? "" : Otherwise(other, chance.Of, texts) }.Where(said => said.Length > 0));
        return new("ahead", texts["trend.ahead"], lead, Table(days, texts))
        {
            Narrow = AheadChart.Of(days, 350, 280, texts),
            Wide = AheadChart.Of(days, 860, 320, texts),
            Notes = [texts["trend.ahead.note"], .. known.IsStale ? (string[])[texts["ahead.stale"]] : []],
        };
    }

    private static double Points(int tenths) => tenths / 10.0;

    private static string NotYet(KnownForecast known, Texts texts) => known.Entries >= KnownForecast.LeastEntries && known.Today >= known.From ? texts["ahead.coming"]
        : known.Today < known.From ? texts["ahead.notyet.from", known.From.ToString("d MMMM", CultureInfo.InvariantCulture), KnownForecast.LeastEntries]
        : texts["ahead.notyet.entries", KnownForecast.LeastEntries - known.Entries];

    private static string Relapse(KnownForecast known, Texts texts) =>
        known.Chance(ChanceOf.Relapse, Month) is { } relapse ? texts["trend.ahead.relapse", ForecastWords.Of(relapse, texts)] : texts["trend.ahead.norelapse"];

    private static string Otherwise(TriedAnswer other, ChanceOf of, Texts texts)
    {
        string Changed(double change) => texts[change <= -0.005 ? "trend.ahead.fewer" : change >= 0.005 ? "trend.ahead.more" : "trend.ahead.alike", ForecastWords.Hundredths(Math.Abs(change))];
        string week = texts[of == ChanceOf.Return ? "trend.ahead.try.return" : "trend.ahead.try.quiet", ForecastWords.Name(other.What, texts), Changed(other.Change.Change)];
        return other.Relapse is { } relapse ? $"{week} {texts["trend.ahead.try.relapse", Changed(relapse.Change)]}" : week;
    }

    private static Grid Table(AheadDays days, Texts texts) => new(
        [texts["trend.ahead.col"], texts["trend.ahead.low"], texts["trend.ahead.middle"], texts["trend.ahead.high"], .. days.Tried is null ? (string[])[] : [texts["trend.ahead.tried"]]],
        [
            .. days.Pain.Select((day, at) => (IReadOnlyList<Cell>)
            [
                Cell.Of((DateOnly?)days.AsOf.AddDays(at + 1)), Cell.Of((double?)day[Low]), Cell.Of((double?)day[Middle]), Cell.Of((double?)day[High]),
                .. days.Tried is null ? (Cell[])[] : [Cell.Of((double?)days.Tried[at])],
            ]),
        ])
    {
        Caption = texts["trend.ahead.caption"],
    };
}
