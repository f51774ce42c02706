using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Content.Diaries;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Model;

/// <summary><c>unknot recalibrate</c>: learns from people who do not exist how what a forecast says is to be set right.</summary>
public static class RecalibrateCommand
{
    private const int FewestPeople = 20;
    private const int MostPeople = 100_000;
    private const int Days = 180;

    private static readonly DateOnly s_firstDay = new(2026, 1, 5);

    private static readonly Option<int> s_people = new("--people") { Description = "How many people write diaries.", HelpName = "NUMBER", DefaultValueFactory = _ => 2000 };

    private static readonly Option<int> s_seed = new("--seed") { Description = "What decides all chance; the same number gives the same bytes.", HelpName = "NUMBER", DefaultValueFactory = _ => 31 };

    private static readonly Option<string?> s_output = new("--output") { Description = "Where it is written; without it, it is printed.", HelpName = "FILE" };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command recalibrate = new("recalibrate", """
            Forecasts people of the load model's own family once a week, and fits how surely what is said may be said: a slope and an intercept of the
            log-odds, for each thing foretold and each number of days. They are other people than those a forecast is judged on.

            Example:
              unknot recalibrate --content content --output content/model/recalibration.yaml
            """)
        {
            s_people, s_seed, s_output, s_content,
        };
        recalibrate.SetAction(Run);
        return recalibrate;
    }

    private static int Run(ParseResult asked)
    {
        int people = asked.GetValue(s_people);
        if (people is < FewestPeople or > MostPeople)
        {
            return Answering.Refuse(asked, false, [new("--people", $"{people} people tell nothing, or take too long; take {FewestPeople} to {MostPeople}")]);
        }

        Result<ModelInput> input = ModelInput.Read(asked.GetValue(s_content));
        Result<Posterior> posterior = input.IsValue ? input.Value.Posterior() : Result<Posterior>.Failed(input.Problems);
        if (!posterior.IsValue)
        {
            return Answering.Refuse(asked, false, posterior.Problems);
        }

        string written = RecalibrationFile.Write(Learnt(input.Value, posterior.Value, people, asked.GetValue(s_seed)));
        if (asked.GetValue(s_output) is { } file)
        {
            File.WriteAllText(file, written);
        }
        else
        {
            asked.InvocationConfiguration.Output.Write(written);
        }

        return ExitCode.Done;
    }

    private static RecalibrationRecord Learnt(ModelInput input, Posterior posterior, int people, int seed)
    {
        DiaryForecasts forecasts = new(new(input, posterior, Recalibration.None, [], OutlookSettings.Usual.Horizons, null, null));
        SimulatedDiary diaries = new(posterior.Draws, input.Levers, input.Desks(), new Arm { Name = "usual" }, Days, seed);
        KeptForecast[][] kept = new KeptForecast[people][];
        Parallel.For(0, people, i => kept[i] = [.. forecasts.Scored(Diary(diaries.Of(i)))]);
        return new(PosteriorFile.StampOf(input.Folder), seed, people, Days, Recalibration.Fit(kept.SelectMany(one => one)));
    }

    private static WrittenDiary Diary(IReadOnlyList<SimulatedEntry> entries) =>
        new(null, [new(new("k1", s_firstDay, [.. entries.Select(entry => entry.On(s_firstDay))]), null)]);
}
