using System.Globalization;
using System.Text;
using Unknot.Content.Cases;

namespace Unknot.Cli.Score;

/// <summary>The score as people read it.</summary>
internal static class ScoreText
{
    private const int NameWidth = 34;
    private const int CellWidth = 21;

    private static readonly (ScoreMode Mode, string Name)[] s_modes =
        [(ScoreMode.Full, "everything asked"), (ScoreMode.Noisy, "noisy"), (ScoreMode.Marks, "complaint and marks"), (ScoreMode.Words, "complaint alone")];

    internal static string Of(CaseScore score, bool misses)
    {
        StringBuilder text = new();
        Line(text, OnWhat(score));
        Part(text, score, setAside: false);
        Part(text, score, setAside: true);
        Line(text, "In brackets the interval that holds 95 of 100 draws of such cases. <98 or >2: so much was wanted at least, or at most.");
        Calibration(text, score);
        Bars(text, score);
        if (misses)
        {
            Misses(text, score);
        }

        return text.ToString();
    }

    internal static string OnWhat(CaseScore score)
    {
        string kinds = string.Join(", ", score.Input.Cases.GroupBy(one => one.Scored.Kind).OrderBy(kind => kind.Key)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} {KindName(kind.Key)}")));
        return string.Create(CultureInfo.InvariantCulture, $"On {score.Input.Cases.Count} written cases, not on people: {kinds}.");
    }

    private static string KindName(CaseKind kind) => kind switch
    {
        CaseKind.Muscle => "a muscle",
        CaseKind.Refer => "to be referred",
        CaseKind.Both => "a muscle and a professional",
        _ => "no muscle",
    };

    private static void Part(StringBuilder text, CaseScore score, bool setAside)
    {
        PartScore[] parts = [.. s_modes.Select(mode => score.Modes[mode.Mode].Part(setAside))];
        if (parts[0].Count == 0)
        {
            return;
        }

        string head = string.Create(CultureInfo.InvariantCulture, $"{(setAside ? "The third set aside" : "The cases")}: {parts[0].Count}");
        text.Append('\n');
        Line(text, head.PadRight(NameWidth) + string.Concat(s_modes.Select(mode => mode.Name.PadLeft(CellWidth))));
        foreach (Measure measure in Measures.All.Where(measure => parts.Any(part => part.Rates.ContainsKey(measure.Id))))
        {
            Row(text, measure.Name, s_modes.Select((mode, at) => Cell(measure.Id, parts[at].Rates.GetValueOrDefault(measure.Id)) + Missed(score, mode.Mode, setAside, measure.Id)));
        }

        Row(text, "questions: median, most", s_modes.Select((mode, at) => parts[at].QuestionsMax is { } most
            ? string.Create(CultureInfo.InvariantCulture, $"{parts[at].QuestionsMedian:0.#}, {most}{Missed(score, mode.Mode, setAside, "questionsMedian")}{Missed(score, mode.Mode, setAside, "questionsMax")}")
            : ""));
        text.Append('\n');
    }

    private static void Row(StringBuilder text, string name, IEnumerable<string> cells) =>
        Line(text, (name.PadRight(NameWidth) + string.Concat(cells.Select(cell => cell.PadLeft(CellWidth)))).TrimEnd());

    private static string Cell(string measure, Rate? rate) => rate is null ? ""
        : measure == "brier" ? string.Create(CultureInfo.InvariantCulture, $"{rate.Value:0.000} ({rate.Low:0.000}–{rate.High:0.000})")
        : string.Create(CultureInfo.InvariantCulture, $"{rate.Value * 100:0.#} % ({rate.Low * 100:0}–{rate.High * 100:0})");

    private static string Missed(CaseScore score, ScoreMode mode, bool setAside, string measure) =>
        score.Bars.FirstOrDefault(bar => !bar.Holds && bar.Mode == mode && bar.Measure == measure && bar.SetAside == setAside) is { } missed
            ? $" {(missed.AtLeast ? '<' : '>')}{Wanted(missed)}"
            : "";

    private static string Wanted(BarResult bar) => (bar.Measure.StartsWith("questions", StringComparison.Ordinal) ? bar.Wanted : bar.Wanted * 100).ToString("0.#", CultureInfo.InvariantCulture);

    private static void Calibration(StringBuilder text, CaseScore score)
    {
        if (score.Calibration is { } measured)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture,
                $"Beliefs, on {measured.People} people drawn from the content itself: off by {measured.Error:0.000} on average, {score.Input.Rules.Calibration.ErrorAtMost:0.00} at most wanted; none above {measured.HighestShown * 100:0} %."));
        }
    }

    private static void Bars(StringBuilder text, CaseScore score)
    {
        int held = score.Bars.Count(bar => bar.Holds);
        Line(text, held == score.Bars.Count ? $"All {held} bars hold." : $"{held} of {score.Bars.Count} bars hold.");
    }

    private static void Misses(StringBuilder text, CaseScore score)
    {
        foreach (IGrouping<ScoreMode, Miss> mode in Miss.Of(score).GroupBy(miss => miss.Mode))
        {
            text.Append('\n');
            Line(text, $"Missed, {s_modes.First(one => one.Mode == mode.Key).Name}:");
            foreach (Miss miss in mode)
            {
                Line(text, $"  {miss.Id}{(miss.Runs > 1 ? $" ({miss.Missed} of {miss.Runs})" : "")}: expected {miss.Expected}; came {miss.Came}");
                if (miss.Said is { } said && mode.Key is ScoreMode.Marks or ScoreMode.Words)
                {
                    Line(text, $"    {said}");
                }
            }
        }

        text.Append('\n');
        Line(text, "Cases set aside are not shown, nor those that a few more cases of their kind could push there.");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
