using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Core.Numerics;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>How long the knot stays away: how many of its quiet times last how long.</summary>
internal static class ReturnsView
{
    private const int Few = 5;

    internal static ChartView Of(TrendRecord told, Texts texts)
    {
        IReadOnlyList<QuietStretch> stretches = told.Course.Stretches;
        IReadOnlyList<LastingStep> steps = ReturnCurve.Of(stretches);
        ChartView view = new("returns", texts["trend.returns"], steps.Count == 0 ? texts["trend.curve.none"] : Lead(steps, texts), Table(stretches, steps, texts));
        return steps.Count == 0 ? view : view with
        {
            Narrow = new ReturnCurveChart(steps, stretches, 350, 240, texts).Draw(),
            Wide = new ReturnCurveChart(steps, stretches, 860, 280, texts).Draw(),
            Notes = [texts[stretches.Count(stretch => !stretch.Running) < Few ? "trend.curve.key.few" : "trend.curve.key"]],
        };
    }

    private static string Lead(IReadOnlyList<LastingStep> steps, Texts texts) =>
        KaplanMeier.Median(steps) is { } median ? texts["trend.median", median] : texts["trend.curve.over", steps[^1].At];

    /// <summary>Each quiet time, and what share of them lasts longer than it did.</summary>
    private static Grid Table(IReadOnlyList<QuietStretch> stretches, IReadOnlyList<LastingStep> steps, Texts texts) => new(
        [texts["trend.curve.col.from"], texts["trend.curve.col.until"], texts["trend.curve.col.days"], texts["trend.curve.col.share"], texts["trend.curve.col.range"]],
        [
            .. stretches.Reverse().Select(stretch => (stretch, step: stretch.Running ? null : steps.First(step => step.At == stretch.Days))).Select(one => (IReadOnlyList<Cell>)
            [
                Cell.Of((DateOnly?)one.stretch.From), one.stretch.Running ? Cell.Of(texts["trend.curve.running"]) : Cell.Of(one.stretch.Until), Cell.Of((double?)one.stretch.Days),
                Cell.Of(one.step?.Share * 10), Cell.Of(one.step is { } step ? $"{Tenths(step.Low)} – {Tenths(step.High)}" : null),
            ]),
        ]);

    private static string Tenths(double share) => (share * 10).ToString("0.#", CultureInfo.InvariantCulture);
}
