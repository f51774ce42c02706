using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Locate;

/// <summary><c>unknot locate</c>: which muscle a complaint likely comes from, and what overloads it.</summary>
public static class LocateCommand
{
    private static readonly Argument<string> s_file = new("FILE") { Description = "A case in YAML or JSON; - reads standard input." };

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
        Command locate = new("locate", """
            Says which muscle a complaint likely comes from, why, what to ask next and what overloads it. Not a diagnosis.
            Safety questions nobody answered are listed, not assumed. Exit 3 when somebody should look at it today or now.
            'elsewhere' is the chance that it is no muscle known here, with what it may be instead.
            'workstation' takes what exposure.yaml lists: for each part one of its states and any of its adds, 'hours' for those that have
            them, 'checklist' with yes or no. What fails is told with what to change first; the score's tables are not yet verified.

            Example, with ridge.yaml holding
              side: R
              regions: [SH_TOP_R, NK_SIDE_R, HD_TEMPLE_R]
              press: [{at: SH_TOP_R, reproduces: true, spreads_to: [NK_SIDE_R, HD_TEMPLE_R]}]
              worse: [long typing, stress]
              answers: {Q01: 9, Q19: "no", Q31: 7}
              workstation: {armrests: [unsupported, too_wide], monitor: too_low, hours: {monitor: long}}
            is
              unknot locate ridge.yaml --json
            """)
        {
            s_file, s_asJson, s_content,
        };
        locate.SetAction(Locate);
        return locate;
    }

    private static int Locate(ParseResult asked)
    {
        bool asJson = asked.GetValue(s_asJson);
        Result<(KnowledgeBase Knowledge, Case Case)> input = CaseInput.Read(asked.GetRequiredValue(s_file), asked.GetValue(s_content));
        if (!input.IsValue)
        {
            return Answering.Refuse(asked, asJson, input.Problems);
        }

        (KnowledgeBase knowledge, Case read) = input.Value;
        Location location = Location.Of(knowledge, read);
        asked.InvocationConfiguration.Output.Write(asJson ? LocationJson.Of(knowledge, location, read.Unread) : LocationText.Of(knowledge, location, read.Unread));
        return location.Verdict.Stops ? ExitCode.TriageStops : ExitCode.Done;
    }
}
