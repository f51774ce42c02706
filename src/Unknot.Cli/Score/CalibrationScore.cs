using System.CommandLine;
using System.Globalization;
using System.Text;
using Unknot.Cli.Cases;
using Unknot.Content;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Score;

/// <summary><c>unknot score --calibration</c>: whether beliefs hold what they promise, on people drawn from the content itself.</summary>
internal static class CalibrationScore
{
    private const int FewestPeople = 100;
    private const int Digits = 6;

    internal static int Answer(ParseResult asked, bool asJson, string? contentFolder, int? people, int seed)
    {
        string content = Path.GetFullPath(contentFolder ?? Path.Combine(AppContext.BaseDirectory, "content"));
        Result<LoadedContent> read = ContentFolder.Read(content);
        Result<ScoreRules> rules = ScoreRules.Read(content);
        if (!read.IsValue || !rules.IsValue)
        {
            return Answering.Refuse(asked, asJson, [.. read.Problems, .. rules.Problems]);
        }

        int count = people ?? rules.Value.Calibration.People;
        if (count < FewestPeople)
        {
            return Answering.Refuse(asked, asJson, [new("--people", $"{count} people say nothing of tenths; draw {FewestPeople} or more")]);
        }

        Calibration measured = Calibration.Of(LocalisationTables.Of(read.Value.Knowledge), count, seed);
        bool holds = Holds(measured, rules.Value, read.Value.Knowledge);
        asked.InvocationConfiguration.Output.Write(asJson ? Json(measured, seed, holds) : Text(measured, rules.Value.Calibration, holds));
        return holds ? ExitCode.Done : ExitCode.AnswerIsNo;
    }

    /// <summary>Whether beliefs are off by no more than they may be, and none is shown above the ceiling.</summary>
    internal static bool Holds(Calibration measured, ScoreRules rules, KnowledgeBase knowledge) =>
        measured.Error <= rules.Calibration.ErrorAtMost && measured.HighestShown <= knowledge.Localisation.Ceiling + 1e-9;

    private static string Json(Calibration measured, int seed, bool holds) => Answering.AsJson(new
    {
        on = OnWhom(measured),
        seed,
        error = Math.Round(measured.Error, Digits),
        top1 = Math.Round(measured.Top1, Digits),
        top3 = Math.Round(measured.Top3, Digits),
        questions = new { median = measured.MedianQuestions, max = measured.MostQuestions },
        highestShown = Math.Round(measured.HighestShown, Digits),
        tenths = measured.Tenths.Select(tenth => new { n = tenth.People, shown = Math.Round(tenth.Shown, Digits), right = Math.Round(tenth.Right, Digits) }),
        holds,
    });

    private static string Text(Calibration measured, CalibrationRule rule, bool holds)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"{OnWhom(measured)}");
        Line($"");
        Line($"    shown    right");
        foreach (CalibrationBin tenth in measured.Tenths)
        {
            Line($"   {tenth.Shown * 100,4:0} %   {tenth.Right * 100,4:0} %");
        }

        Line($"");
        Line($"Expected calibration error {measured.Error:0.000}, to be at most {rule.ErrorAtMost:0.00}; highest shown {measured.HighestShown * 100:0} %.");
        Line($"Muscle and side first in {measured.Top1 * 100:0} %, among three in {measured.Top3 * 100:0} %; questions: median {measured.MedianQuestions}, most {measured.MostQuestions}.");
        Line($"{(holds ? "It holds." : "It does not hold.")}");
        return text.ToString();
    }

    private static string OnWhom(Calibration measured) => string.Create(
        CultureInfo.InvariantCulture, $"On {measured.People} people drawn from the content's own zones, not on patients.");
}
