using System.Globalization;
using System.Text;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Model;

/// <summary>A trial in words and columns.</summary>
internal static class TrialText
{
    internal static string Of(TrialResult result, KnowledgeBase knowledge)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"{result.Protocol.Id} ({TrialFile.Word(result.Protocol.Role)}): {result.People} people in each arm, {result.Draws} draws of the model's numbers, seed {result.Seed}");
        Line($"  arm                  week  outcome            n       mean     sd");
        foreach (TrialMeasure measure in result.Measures)
        {
            (string mean, string deviation) = measure.Tally.Count > 0 ? (Number(measure.Tally.Mean), Number(measure.Tally.Deviation)) : ("-", "-");
            Line($"  {measure.Arm,-20} {measure.Week,4}  {TrialFile.Word(measure.Outcome),-16} {measure.Tally.Count,6} {mean,9} {deviation,6}");
        }

        foreach (TrialFinding finding in result.Comparisons)
        {
            Line($"  {What(finding.Compared)}: {Said(finding)}");
            if (finding.Published is { } published)
            {
                Line($"    published: {Published(published)}, {Source(published, knowledge)}: {Verdict(finding)}");
            }
        }

        if (result.Protocol.Why is { } why)
        {
            Line($"  {why}");
        }

        Line($"");
        return text.ToString();
    }

    internal static string What(TrialComparison compared) =>
        $"{compared.Arm}{(compared.Against is { } against ? " against " + against : "")}, {TrialFile.Word(compared.Outcome)} in week {compared.Week}, {Name(compared.Kind)}";

    internal static string Said(TrialFinding finding) => finding.Values.Count == 0
        ? "nobody fits"
        : $"{Number(finding.Median)} (people {Band(finding.People)}, parameters {Band(finding.Parameters)})";

    internal static string Published(PublishedFigure figure) => figure.Kind == FigureKind.Direction
        ? $"{Word(figure.Direction)} ({figure.Text})"
        : $"{Number(figure.Value)} ({Number(figure.Low)} to {Number(figure.High)})";

    internal static string Verdict(TrialFinding finding) => finding.Values.Count > 0 && finding.Inside == true ? "the model agrees" : "the model misses it";

    internal static string Source(PublishedFigure figure, KnowledgeBase knowledge) =>
        knowledge.Sources.TryGet(figure.Source, out Source? source) ? source.Key : $"{figure.Source} (not in the bibliography)";

    internal static string Word(TrialDirection direction) => direction switch
    {
        TrialDirection.Better => "better",
        TrialDirection.Worse => "worse",
        _ => "none",
    };

    internal static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Band(Band band) => $"{Number(band.Low)} to {Number(band.High)}";

    private static string Name(FigureKind kind) => kind switch
    {
        FigureKind.Ratio => "ratio",
        FigureKind.StandardisedDifference => "difference in standard deviations",
        FigureKind.Mean => "mean",
        FigureKind.Change => "change since entry",
        FigureKind.ShareOfEntry => "share of what it was at entry",
        _ => "difference",
    };
}
