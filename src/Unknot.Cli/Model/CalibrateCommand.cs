using System.CommandLine;
using System.Globalization;
using System.Text;
using Unknot.Cli.Cases;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Model;

/// <summary><c>unknot calibrate</c>: finds draws of the load model's numbers that agree with what calibration aims at.</summary>
public static class CalibrateCommand
{
    private const int Rounds = 12;
    private const int Walkers = 8;
    private const int Kept = 200;
    private const int First = 150;
    private const int Fresh = 4000;
    private const int FewestDraws = 5000;
    private const int QuickDraws = 24;
    private const int QuickPeople = 3000;

    private static readonly Option<bool> s_quick = new("--quick")
    {
        Description = "Judges the draws that are there on other people instead; exit 1 when a median has left its target's interval.",
    };

    private static readonly Option<int> s_draws = new("--draws") { Description = "How many draws are tried.", HelpName = "NUMBER", DefaultValueFactory = _ => 50_000 };

    private static readonly Option<int> s_candidates = new("--candidates") { Description = "How many people live through the time before the trials in each draw that a walker tries.", HelpName = "NUMBER", DefaultValueFactory = _ => 1200 };

    private static readonly Option<int> s_seed = new("--seed") { Description = "What decides all chance; the same number gives the same bytes.", HelpName = "NUMBER", DefaultValueFactory = _ => 1 };

    private static readonly Option<string?> s_output = new("--output") { Description = "Where the posterior is written; without it only the table is printed.", HelpName = "FILE" };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command calibrate = new("calibrate", """
            Finds draws of the load model's numbers that agree with the protocols of role calibration and nothing else, and judges them on people who
            were never looked at before. Minutes on a machine of two processors; the same seed gives the same draws.

            Example:
              unknot calibrate --content content --output content/model/posterior.yaml
            """)
        {
            s_quick, s_draws, s_candidates, s_seed, s_output, s_content,
        };
        calibrate.SetAction(Run);
        return calibrate;
    }

    private static int Run(ParseResult asked)
    {
        (int draws, int candidates, int seed) = (asked.GetValue(s_draws), asked.GetValue(s_candidates), asked.GetValue(s_seed));
        if (draws < FewestDraws || candidates < 20)
        {
            return Answering.Refuse(asked, false, [new("--draws", $"{draws} draws of {candidates} candidates find nothing; take {FewestDraws} or more of 20 or more")]);
        }

        Result<ModelInput> input = ModelInput.Read(asked.GetValue(s_content));
        Result<IReadOnlyList<Protocol>>? read = input.IsValue ? input.Value.Protocols() : null;
        if (read is not { IsValue: true })
        {
            return Answering.Refuse(asked, false, [.. input.Problems, .. read?.Problems ?? []]);
        }

        Protocol[] aimed = [.. read.Value.Where(protocol => protocol.Role == TrialRole.Calibration)];
        return asked.GetValue(s_quick) ? Quick(asked, input.Value, aimed, seed) : Whole(asked, input.Value, aimed, Settings(draws, candidates, seed));
    }

    /// <summary>A fifth of the draws are steps of walkers, each of which looks at many more people.</summary>
    private static CalibrationSettings Settings(int draws, int candidates, int seed)
    {
        int steps = draws / 5 / Walkers;
        return new(Rounds, (draws - (Walkers * steps) + Rounds - 1) / Rounds, Math.Min(First, candidates), Walkers, steps, candidates, Kept, Fresh, seed);
    }

    private static int Whole(ParseResult asked, ModelInput input, Protocol[] aimed, CalibrationSettings settings)
    {
        CalibrationFound found = LoadCalibration.Run(input.Model, aimed, input.Desks(), settings);
        Posterior posterior = Posterior.Of(found, aimed, PosteriorFile.VersionOf(input.Folder, aimed));
        if (asked.GetValue(s_output) is { } file)
        {
            File.WriteAllText(file, PosteriorFile.Write(posterior, input.Model));
        }

        asked.InvocationConfiguration.Output.Write(Table(posterior.Targets, $"{posterior.Tried} draws tried, {found.Taken * 100:0} % taken, worth {posterior.EffectiveDraws:0} independent ones, R-hat {posterior.Disagreement:0.00}", posterior.AllHit));
        return posterior.Targets.All(target => target.Inside) ? ExitCode.Done : ExitCode.AnswerIsNo;
    }

    /// <summary>The guard of a change: the draws that are there, judged anew on other people.</summary>
    private static int Quick(ParseResult asked, ModelInput input, Protocol[] aimed, int seed)
    {
        Result<Posterior> posterior = input.Posterior();
        if (!posterior.IsValue)
        {
            return Answering.Refuse(asked, false, posterior.Problems);
        }

        if (posterior.Value.Version != PosteriorFile.VersionOf(input.Folder, aimed))
        {
            return Answering.Refuse(asked, false, [new(PosteriorFile.Name, "it was made with other content; calibrate anew with 'unknot calibrate'")]);
        }

        (IReadOnlyList<TargetHit> targets, double all) = LoadCalibration.Judge(posterior.Value.Some(QuickDraws), aimed, input.Levers, input.Desks(), QuickPeople, seed + 2);
        asked.InvocationConfiguration.Output.Write(Table(targets, $"{QuickDraws} of the draws that are there, on {QuickPeople} other people", all));
        return targets.All(target => target.Inside) ? ExitCode.Done : ExitCode.AnswerIsNo;
    }

    private static string Table(IReadOnlyList<TargetHit> targets, FormattableString how, double all)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"{how.ToString(CultureInfo.InvariantCulture)}");
        Line($"  target                                                    published            median   90 % of draws");
        foreach (TargetHit target in targets)
        {
            string what = $"{target.Trial} {target.Arm}, {TrialFile.Word(target.Outcome)} week {target.Week}";
            Line($"  {what,-55} {target.Published,6:0.00} ({target.Low:0.00} to {target.High:0.00}) {target.Median,8:0.00}   {target.Lower:0.00} to {target.Upper:0.00}{(target.Inside ? "" : "   misses")}");
        }

        Line($"Every target at once: {all * 100:0} % of the draws.");
        return text.ToString();
    }
}
