using System.Globalization;
using System.Text;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Model;

/// <summary>The page docs/models/validation.md: what the load model was fitted on, and what it was not, with every miss.</summary>
internal static class ValidationPage
{
    private static readonly (TrialRole Role, string Title, string Said)[] s_parts =
    [
        (TrialRole.Calibration, "What it was fitted on", "Nothing is proved by agreeing with these. A miss means that the model cannot do everything at once."),
        (TrialRole.Against, "What speaks against it", "Published, and not looked at while fitting. A miss is shown and not repaired."),
        (TrialRole.Validation, "What else was published", "Published, and not looked at while fitting."),
    ];

    internal static string Of(IReadOnlyList<TrialResult> results, Posterior posterior, KnowledgeBase knowledge)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"# Validation: the load model against published trials");
        Line($"");
        Line($"Written by `unknot trial --all --markdown`, not by hand: {results[0].People} people in each arm, {results[0].Draws} draws of the calibrated numbers, seed {results[0].Seed}.");
        Line($"Bands are 95 %: by the people who happen to take part, and by what is not known of the model's numbers.");
        foreach ((TrialRole role, string title, string said) in s_parts)
        {
            TrialResult[] of = [.. results.Where(result => result.Protocol.Role == role)];
            if (of.Length == 0)
            {
                continue;
            }

            Line($"");
            Line($"## {title}");
            Line($"");
            Line($"{said}");
            Line($"");
            Line($"| trial | what | published | the model | |");
            Line($"|---|---|---|---|---|");
            foreach ((TrialResult result, TrialFinding finding) in of.SelectMany(result => result.Comparisons.Where(one => one.Published is not null), (result, finding) => (result, finding)))
            {
                Line($"| {result.Protocol.Id} | {TrialText.What(finding.Compared)} | {TrialText.Published(finding.Published!)} [{TrialText.Source(finding.Published!, knowledge)}] | {TrialText.Said(finding)} | {(finding.Inside == true ? "agrees" : "**misses**")} |");
            }

            Line($"");
            foreach (TrialResult result in of.Where(result => result.Protocol.Why is not null))
            {
                Line($"- {result.Protocol.Id}: {result.Protocol.Why}");
            }
        }

        Line($"");
        Line($"## What calibration learnt");
        Line($"");
        Line($"{posterior.Tried} draws tried; {posterior.Draws.Count} kept, worth {posterior.EffectiveDraws:0} independent ones (R-hat {posterior.Disagreement:0.00}). In {posterior.AllHit * 100:0} % of them every target is hit at once, on people who were never looked at before. In {posterior.NeverLeaves * 100:0} % a knot never leaves by itself.");
        Line($"");
        Line($"| number | width against what was held possible before |");
        Line($"|---|---|");
        foreach (NarrowedNumber number in posterior.Numbers.OrderBy(number => number.Width))
        {
            Line($"| {knowledge.LoadModel[number.Parameter].What} | {number.Width:0.00} |");
        }

        if (posterior.Pairs.Count > 0)
        {
            Line($"");
            Line($"Of these only something together is known: {string.Join("; ", posterior.Pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{knowledge.LoadModel[pair.One].What} and {knowledge.LoadModel[pair.Other].What} ({pair.Correlation:0.0})")))}.");
        }

        return text.ToString();
    }
}
