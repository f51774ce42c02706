using Unknot.Cli.Cases;
using Unknot.Content.Cases;

namespace Unknot.Cli.Score;

/// <summary>The score as scripts read it.</summary>
internal static class ScoreJson
{
    private const int Digits = 6;

    internal static string Of(CaseScore score, bool misses)
    {
        Dictionary<string, object?> answer = new()
        {
            ["on"] = ScoreText.OnWhat(score),
            ["content"] = score.Input.Knowledge.Version,
            ["stamp"] = score.Input.Stamp,
            ["seed"] = score.Input.Seed,
            ["kinds"] = new Dictionary<string, object?> { ["cases"] = Kinds(score, aside: false), ["set_aside"] = Kinds(score, aside: true) },
        };
        foreach ((ScoreMode mode, ModeScore scored) in score.Modes)
        {
            answer[Word(mode)] = new Dictionary<string, object?> { ["cases"] = Part(scored.Cases), ["set_aside"] = Part(scored.SetAside) };
        }

        if (score.Calibration is { } measured)
        {
            answer["calibration"] = new
            {
                people = measured.People,
                error = Rounded(measured.Error),
                highestShown = Rounded(measured.HighestShown),
                tenths = measured.Tenths.Select(tenth => new { n = tenth.People, believed = Rounded(tenth.Shown), right = Rounded(tenth.Right) }),
                holds = score.CalibrationHolds,
            };
        }

        answer["bars"] = score.Bars.Select(bar => new Dictionary<string, object?>
        {
            ["mode"] = Word(bar.Mode),
            ["part"] = bar.SetAside ? "set_aside" : "cases",
            ["measure"] = bar.Measure,
            [bar.AtLeast ? "atLeast" : "atMost"] = bar.Wanted,
            ["value"] = Rounded(bar.Value),
            ["holds"] = bar.Holds,
        });
        answer["holds"] = score.Holds;
        if (misses)
        {
            answer["misses"] = Miss.Of(score).Select(miss => new { mode = Word(miss.Mode), miss.Id, kind = Word(miss.Kind), miss.Expected, miss.Came, miss.Said, miss.Missed, miss.Runs });
        }

        return Answering.AsJson(answer);
    }

    /// <summary>A mode as files write it.</summary>
    internal static string Word(ScoreMode mode) => mode.ToString().ToLowerInvariant();

    private static string Word(CaseKind kind) => kind.ToString().ToLowerInvariant();

    private static Dictionary<string, int> Kinds(CaseScore score, bool aside) => Enum.GetValues<CaseKind>()
        .ToDictionary(Word, kind => score.Input.Cases.Count(one => one.Scored.Kind == kind && score.Input.Split.IsAside(one) == aside));

    private static Dictionary<string, object?> Part(PartScore part)
    {
        Dictionary<string, object?> answer = new() { ["n"] = part.Count };
        foreach (Measure measure in Measures.All)
        {
            answer[measure.Id] = part.Rates.TryGetValue(measure.Id, out Rate? rate) ? Rounded(rate.Value) : null;
        }

        answer["questions"] = part.QuestionsMax is null ? null : new { median = part.QuestionsMedian, max = part.QuestionsMax };
        answer["of"] = part.Rates.ToDictionary(rate => rate.Key, rate => rate.Value.Of);
        answer["intervals"] = part.Rates.ToDictionary(rate => rate.Key, rate => new[] { Rounded(rate.Value.Low), Rounded(rate.Value.High) });
        answer["reliability"] = part.Reliability.Select(bin => new { n = bin.Count, believed = Rounded(bin.Believed), right = Rounded(bin.Right) });
        return answer;
    }

    private static double Rounded(double number) => Math.Round(number, Digits);
}
