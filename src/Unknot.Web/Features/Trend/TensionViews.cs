using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>Tension beside pain where tension is held, and beside how long the knot stays away; with what going together does not say.</summary>
internal static class TensionViews
{
    private const double MostPain = 10;

    /// <summary>Tension against pain of jaw, neck and shoulders; null where no knot lies there.</summary>
    internal static ChartView? WithPain(TrendRecord told, KnowledgeBase knowledge, Texts texts)
    {
        HashSet<Guid> there = [.. told.Tense.Select(knot => knot.Id)];
        if (there.Count == 0)
        {
            return null;
        }

        TensionAndPain link = Tension.WithPain(told.Everything.Where(one => there.Contains(one.Knot)).Select(one => one.Entry), told.Today.AddDays(-TrendRecord.Year), told.Today, knowledge.Tension);
        Grid table = new([texts["trend.col.day"], texts["trend.tense.col"], texts["trend.col.pain"]], [.. link.Days.Reverse().Select(day => (IReadOnlyList<Cell>)[Cell.Of((DateOnly?)day.Day), Cell.Of((double?)day.Stress), Cell.Of((double?)day.Pain)])]);
        ChartView view = new("tension-pain", texts["trend.tense"], Said(link, knowledge.Tension, texts), table);
        return link.Agreement is null ? view : view with { Narrow = Pain(link, 350, texts), Wide = Pain(link, 860, texts), Notes = [texts["trend.tense.key"], texts["trend.tense.note"]] };
    }

    /// <summary>Tension against how long the knot stays away.</summary>
    internal static ChartView WithQuiet(TrendRecord told, ReturnsRule rule, Texts texts)
    {
        TensionAndQuiet link = Tension.WithQuiet(told.Course.Stretches, told.Entries, rule);
        Grid table = new(
            [texts["trend.curve.col.from"], texts["trend.calm.col"], texts["trend.curve.col.days"], texts["trend.curve.col.until"]],
            [.. link.Stretches.Reverse().Select(one => (IReadOnlyList<Cell>)[Cell.Of((DateOnly?)one.Stretch.From), Cell.Of((double?)one.Stress), Cell.Of((double?)one.Stretch.Days), one.Stretch.Running ? Cell.Of(texts["trend.curve.running"]) : Cell.Of(one.Stretch.Until)])]);
        ChartView view = new("tension-quiet", texts["trend.calm"], Said(link, rule, texts), table);
        return link.Direction is null ? view : view with { Narrow = Quiet(link, 350, texts), Wide = Quiet(link, 860, texts), Notes = [texts["trend.calm.key"], texts["trend.calm.note"]] };
    }

    private static Scene Pain(TensionAndPain link, double width, Texts texts)
    {
        TwoValues[] points =
        [
            .. link.Days.GroupBy(day => (Stress: Math.Round(day.Stress), Pain: Math.Round(day.Pain))).Select(same => new TwoValues(
                same.Key.Stress, same.Key.Pain, same.Count(), false, texts["trend.say.tense", same.Key.Stress, same.Key.Pain, texts.Count("trend.days", same.Count())])),
        ];
        return new ScatterChart(points, MostPain, width, 300, new(texts["trend.tense.across"], texts["trend.tense.up"], texts["trend.tense.picture"])).Draw(middles: true);
    }

    private static Scene Quiet(TensionAndQuiet link, double width, Texts texts)
    {
        double most = Math.Max(2, Math.Ceiling(link.Stretches.Max(one => one.Stretch.Days) / 2.0) * 2);
        TwoValues[] points = [.. link.Stretches.Select(one => new TwoValues(one.Stress, one.Stretch.Days, 1, one.Stretch.Running, texts[one.Stretch.Running ? "trend.say.calm.runs" : "trend.say.calm", Decimal(one.Stress), one.Stretch.Days]))];
        return new ScatterChart(points, most, width, 300, new(texts["trend.calm.across"], texts["trend.calm.up"], texts["trend.calm.picture"])).Draw(middles: false);
    }

    private static string Said(TensionAndPain link, TensionRule rule, Texts texts) => link.Agreement is not { } agreement
        ? texts[link.Days.Count < rule.LeastDays ? "trend.tense.few" : "trend.tense.flat", rule.LeastDays, link.Days.Count]
        : texts[agreement.Direction switch { > 0 => "trend.tense.together", < 0 => "trend.tense.contrary", _ => "trend.tense.chance" }, Tenths(agreement), link.Days.Count];

    private static string Said(TensionAndQuiet link, ReturnsRule rule, Texts texts) => link.Direction is not { } direction
        ? texts["trend.calm.few", rule.Least, link.Stretches.Count]
        : texts[direction switch { > 0 => "trend.calm.longer", < 0 => "trend.calm.shorter", _ => "trend.calm.chance" }, link.CalmerLonger, link.Pairs];

    private static string Tenths(Agreement agreement) => Math.Round(agreement.Share * 10).ToString(CultureInfo.InvariantCulture);

    private static string Decimal(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
