using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Score;

/// <summary><c>unknot score</c>: how often the app is right on written cases.</summary>
public static class ScoreCommand
{
    private static readonly Argument<string?> s_folder = new("FOLDER")
    {
        Description = "A folder of cases in YAML or JSON, or one file; without it the project's own.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> s_asJson = new("--json") { Description = "Answers with one JSON object." };

    private static readonly Option<bool> s_misses = new("--misses") { Description = "Lists each case that was answered wrongly; never one that is set aside." };

    private static readonly Option<bool> s_allOpen = new("--all-open") { Description = "Sets nothing aside; only with a FOLDER of your own." };

    private static readonly Option<int> s_seed = new("--seed")
    {
        Description = "What the noise and the intervals are drawn by; the same number gives the same bytes.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<bool> s_calibration = new("--calibration")
    {
        Description = "Judges the beliefs on people drawn from the content itself instead: whether what is shown as 70 % is right in 70 of 100.",
    };

    private static readonly Option<int?> s_people = new("--people") { Description = "With --calibration: how many people are drawn; without it as many as the content says.", HelpName = "NUMBER" };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command score = new("score", """
            Says how often the app is right, on written cases and not on people: whether those who need a doctor are stopped before any muscle is
            named, and whether the muscle named first is the one the case was written for. Four modes: everything asked; the same with marks and
            answers spoilt; complaint and marks alone; the complaint alone. A third of each kind is set aside and never shown. Exit 1 when a bar is missed.

            Example, with cases/typist.yaml holding
              id: typist
              kind: muscle
              complaint: "A rope on top of my right shoulder after long typing."
              regions: [SH_TOP_R, NK_SIDE_R]
              press: [{at: SH_TOP_R, reproduces: true}]
              expect: {muscles: [upper_trapezius], side: R, regions: [SH_TOP_R]}
            is
              unknot score cases --all-open --misses
            """)
        {
            s_folder, s_asJson, s_misses, s_allOpen, s_calibration, s_people, s_seed, s_content,
        };
        score.SetAction(Score);
        return score;
    }

    private static int Score(ParseResult asked)
    {
        if (asked.GetValue(s_calibration))
        {
            return CalibrationScore.Answer(asked, asked.GetValue(s_asJson), asked.GetValue(s_content), asked.GetValue(s_people), asked.GetValue(s_seed));
        }

        (bool asJson, bool misses) = (asked.GetValue(s_asJson), asked.GetValue(s_misses));
        Result<ScoreInput> input = ScoreInput.Read(asked.GetValue(s_folder), asked.GetValue(s_content), asked.GetValue(s_allOpen), asked.GetValue(s_seed));
        if (!input.IsValue)
        {
            return Answering.Refuse(asked, asJson, input.Problems);
        }

        CaseScore score = CaseScore.Of(input.Value);
        asked.InvocationConfiguration.Output.Write(asJson ? ScoreJson.Of(score, misses) : ScoreText.Of(score, misses));
        return score.Holds ? ExitCode.Done : ExitCode.AnswerIsNo;
    }
}
