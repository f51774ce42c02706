using Unknot.Cli.Cases;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;

namespace Unknot.Cli.Model;

/// <summary>A trial as JSON.</summary>
internal static class TrialJson
{
    private const int Digits = 4;

    internal static string Of(TrialResult result) => Answering.AsJson(Shape(result));

    internal static string Of(IEnumerable<TrialResult> results) => Answering.AsJson(results.Select(Shape));

    private static object Shape(TrialResult result) => new
    {
        id = result.Protocol.Id,
        role = TrialFile.Word(result.Protocol.Role),
        people = result.People,
        draws = result.Draws,
        seed = result.Seed,
        arms = result.Measures.GroupBy(measure => measure.Arm).ToDictionary(arm => arm.Key, arm => arm.Select(Shape)),
        contrasts = result.Comparisons.Select(one => Shape(one, result.Protocol)),
        why = result.Protocol.Why,
    };

    private static object Shape(TrialMeasure measure)
    {
        bool any = measure.Tally.Count > 0;
        return new
        {
            week = measure.Week,
            outcome = TrialFile.Word(measure.Outcome),
            n = measure.Tally.Count,
            mean = any ? Rounded(measure.Tally.Mean) : null,
            sd = any ? Rounded(measure.Tally.Deviation) : null,
            quantiles = any ? new Dictionary<string, double?> { ["5"] = Rounded(measure.Tally.Quantile(0.05)), ["50"] = Rounded(measure.Tally.Quantile(0.5)), ["95"] = Rounded(measure.Tally.Quantile(0.95)) } : null,
        };
    }

    private static object Shape(TrialFinding one, Protocol protocol)
    {
        bool any = one.Values.Count > 0;
        object? figure = any ? new { mean = Rounded(one.Mean), median = Rounded(one.Median) } : null;
        return new
        {
            arm = one.Compared.Arm,
            against = one.Compared.Against,
            outcome = TrialFile.Word(one.Compared.Outcome),
            week = one.Compared.Week,
            difference = one.Compared.Kind == FigureKind.Difference ? figure : null,
            ratio = one.Compared.Kind == FigureKind.Ratio ? figure : null,
            smd = one.Compared.Kind == FigureKind.StandardisedDifference ? figure : null,
            mean = one.Compared.Kind == FigureKind.Mean ? figure : null,
            change = one.Compared.Kind == FigureKind.Change ? figure : null,
            shareOfEntry = one.Compared.Kind == FigureKind.ShareOfEntry ? figure : null,
            ci95People = any ? Shape(one.People) : null,
            ci95Parameters = any ? Shape(one.Parameters) : null,
            published = one.Published is { } published ? Shape(published) : null,
            inside = any ? one.Inside : null,
            role = TrialFile.Word(protocol.Role),
        };
    }

    private static object Shape(PublishedFigure figure) => new
    {
        figure = figure.Kind == FigureKind.Direction ? "direction" : PosteriorFile.Word(figure.Kind),
        value = figure.Kind == FigureKind.Direction ? null : (double?)figure.Value,
        ci95 = figure.Kind == FigureKind.Direction ? null : (double[])[figure.Low, figure.High],
        direction = figure.Kind == FigureKind.Direction ? TrialText.Word(figure.Direction) : null,
        text = figure.Text,
        source = figure.Source,
    };

    private static double?[] Shape(Band band) => [Rounded(band.Low), Rounded(band.High)];

    private static double? Rounded(double value) => double.IsFinite(value) ? Math.Round(value, Digits) : null;
}
