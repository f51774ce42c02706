using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Plan;

/// <summary><c>unknot plan</c>: today's session for the most likely muscle, and the plan it stands in.</summary>
public static class PlanCommand
{
    private static readonly Argument<string> s_file = new("FILE") { Description = "A case in YAML or JSON; - reads standard input." };

    private static readonly Option<int> s_minutes = new("--minutes")
    {
        Description = "How long: 2, 5, 10 or 15.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 10,
    };

    private static readonly Option<int> s_day = new("--day")
    {
        Description = "The day on the plan, from 1: what takes turns goes by it.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<bool> s_asJson = new("--json") { Description = "Answers with one JSON object." };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command plan = new("plan", """
            Plans today's session for the most likely muscle: stretch, release, strengthen, retrain, in this order, each with its dose and why;
            the week it stands in, three habits, and what answers the likely cause. Marks of two complaints share one session, the worse first.
            What a safety answer, the place or the equipment takes out is swapped and said. Exit 3, and no session, when somebody should look at it today or now.

            Example, with ridge.yaml holding
              side: R
              regions: [SH_TOP_R, NK_SIDE_R, HD_TEMPLE_R]
              press: [{at: SH_TOP_R, reproduces: true, spreads_to: [NK_SIDE_R, HD_TEMPLE_R]}]
              equipment: [ball_tennis, wall, chair, floor]
            is
              unknot plan ridge.yaml --minutes 10 --json
            """)
        {
            s_file, s_minutes, s_day, s_asJson, s_content,
        };
        plan.SetAction(Plan);
        return plan;
    }

    private static int Plan(ParseResult asked)
    {
        bool asJson = asked.GetValue(s_asJson);
        Result<(KnowledgeBase Knowledge, Case Case)> input = CaseInput.Read(asked.GetRequiredValue(s_file), asked.GetValue(s_content));
        if (!input.IsValue)
        {
            return Answering.Refuse(asked, asJson, input.Problems);
        }

        (KnowledgeBase knowledge, Case read) = input.Value;
        (int minutes, int day) = (asked.GetValue(s_minutes), asked.GetValue(s_day));
        if (knowledge.Session.Shapes.All(shape => shape.Minutes != minutes))
        {
            return Answering.Refuse(asked, asJson, [new("--minutes", $"there is no session of {minutes} minutes; take one of {string.Join(", ", knowledge.Session.Shapes.Select(shape => shape.Minutes))}")]);
        }

        if (day < 1)
        {
            return Answering.Refuse(asked, asJson, [new("--day", $"days count from 1, not {day}")]);
        }

        PlannedCase planned = PlannedCase.Of(knowledge, read, minutes, day);
        asked.InvocationConfiguration.Output.Write(asJson ? PlanJson.Of(knowledge, planned, read.Unread) : PlanText.Of(knowledge, planned, read.Unread));
        return planned.Location.Verdict.Stops ? ExitCode.TriageStops : ExitCode.Done;
    }
}
