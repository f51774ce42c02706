using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Model;

/// <summary><c>unknot trial</c>: runs a protocol on the load model, and says how it compares with what was published.</summary>
public static class TrialCommand
{
    private const int MostPeople = 1_000_000;

    private static readonly Argument<string?> s_file = new("FILE") { Description = "A protocol in YAML or JSON; - reads standard input.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<bool> s_all = new("--all") { Description = "Runs every protocol of the content instead." };

    private static readonly Option<int> s_people = new("--people") { Description = "How many people in each arm and draw.", HelpName = "NUMBER", DefaultValueFactory = _ => 200 };

    private static readonly Option<int> s_draws = new("--draws") { Description = "How many draws of the model's numbers.", HelpName = "NUMBER", DefaultValueFactory = _ => 40 };

    private static readonly Option<int> s_seed = new("--seed")
    {
        Description = "What decides all chance; the same number gives the same bytes.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<bool> s_asJson = new("--json") { Description = "Answers with one JSON object; with --all with an array." };

    private static readonly Option<bool> s_markdown = new("--markdown") { Description = "With --all: answers with the page docs/models/validation.md." };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command trial = new("trial", """
            Runs a trial on the load model: finds people as the trial did, takes them through each arm by the same chance, and compares. What the model
            was fitted on, what it was not, and what speaks against it are told apart; a miss is shown, not repaired.

            Example, with breaks.yaml holding
              id: breaks
              enrol: {nprs_min: 3, population: office}
              weeks: 10
              measure_weeks: [0, 10]
              arms:
                control: {}
                breaks:
                  breaks: {every_minutes: 30, seconds: 120, active: true}
              outcomes: [nprs]
              contrasts: [{arm: breaks, against: control, outcome: nprs, week: 10}]
            is
              unknot trial breaks.yaml --people 100
            """)
        {
            s_file, s_all, s_people, s_draws, s_seed, s_asJson, s_markdown, s_content,
        };
        trial.SetAction(Run);
        return trial;
    }

    private static int Run(ParseResult asked)
    {
        bool asJson = asked.GetValue(s_asJson);
        Result<(ModelInput Input, Posterior Posterior, IReadOnlyList<Protocol> Protocols)> read = Read(asked);
        if (!read.IsValue)
        {
            return Answering.Refuse(asked, asJson, read.Problems);
        }

        (ModelInput input, Posterior posterior, IReadOnlyList<Protocol> protocols) = read.Value;
        Trials trials = new(posterior.Some(asked.GetValue(s_draws)), input.Levers, input.Desks(), asked.GetValue(s_people), asked.GetValue(s_seed));
        TrialResult[] results = [.. protocols.Select(trials.Run)];
        asked.InvocationConfiguration.Output.Write(
            asJson ? asked.GetValue(s_all) ? TrialJson.Of(results) : TrialJson.Of(results[0])
            : asked.GetValue(s_markdown) ? ValidationPage.Of(results, posterior, input.Knowledge)
            : string.Concat(results.Select(result => TrialText.Of(result, input.Knowledge))));
        return ExitCode.Done;
    }

    private static Result<(ModelInput Input, Posterior Posterior, IReadOnlyList<Protocol> Protocols)> Read(ParseResult asked)
    {
        (string? file, bool all) = (asked.GetValue(s_file), asked.GetValue(s_all));
        List<Problem> problems =
        [
            .. (file is null) == all ? [] : (Problem[])[new("FILE", file is null ? "name a protocol, or --all for every one of the content" : "a protocol and --all do not go together; leave one out")],
            .. Counted("--people", asked.GetValue(s_people)),
            .. Counted("--draws", asked.GetValue(s_draws)),
            .. asked.GetValue(s_markdown) && !all ? (Problem[])[new("--markdown", "the page is about every protocol; add --all")] : [],
        ];
        if (problems.Count > 0)
        {
            return Result<(ModelInput, Posterior, IReadOnlyList<Protocol>)>.Failed(problems);
        }

        Result<ModelInput> input = ModelInput.Read(asked.GetValue(s_content));
        if (!input.IsValue)
        {
            return Result<(ModelInput, Posterior, IReadOnlyList<Protocol>)>.Failed(input.Problems);
        }

        Result<Posterior> posterior = input.Value.Posterior();
        Result<IReadOnlyList<Protocol>> protocols = file is null ? input.Value.Protocols() : One(file, input.Value);
        return posterior.IsValue && protocols.IsValue
            ? Result<(ModelInput, Posterior, IReadOnlyList<Protocol>)>.Of((input.Value, posterior.Value, protocols.Value))
            : Result<(ModelInput, Posterior, IReadOnlyList<Protocol>)>.Failed([.. posterior.Problems, .. protocols.Problems]);
    }

    private static Result<IReadOnlyList<Protocol>> One(string file, ModelInput input)
    {
        Result<(string Text, string Name)> text = ModelInput.Text(file);
        if (!text.IsValue)
        {
            return Result<IReadOnlyList<Protocol>>.Failed(text.Problems);
        }

        Result<Protocol> read = TrialFile.Read(text.Value.Text, text.Value.Name, input.Knowledge);
        return read.IsValue ? Result<IReadOnlyList<Protocol>>.Of([read.Value]) : Result<IReadOnlyList<Protocol>>.Failed(read.Problems);
    }

    private static IEnumerable<Problem> Counted(string option, int number) =>
        number is >= 1 and <= MostPeople ? [] : [new(option, $"{number} is no number to run a trial with; take 1 to {MostPeople}")];
}
