using System.CommandLine;
using System.Globalization;
using Unknot.Cli.Cases;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Model;

/// <summary><c>unknot simulate</c>: diaries of people who do not exist.</summary>
public static class SimulateCommand
{
    private const int MostPeople = 10_000_000;
    private const int MostDays = 3660;
    private const int Batch = 256;

    private static readonly DateOnly s_firstDay = new(2026, 1, 5);

    private static readonly Option<int> s_people = new("--people") { Description = "How many people.", HelpName = "NUMBER", Required = true };

    private static readonly Option<int> s_days = new("--days") { Description = "How many days each diary has.", HelpName = "NUMBER", Required = true };

    private static readonly Option<string> s_plan = new("--plan")
    {
        Description = "What they do: none, default, or a file with one arm of a trial.",
        HelpName = "none|default|FILE",
        DefaultValueFactory = _ => "none",
    };

    private static readonly Option<int> s_seed = new("--seed") { Description = "What decides all chance; the same number gives the same bytes.", HelpName = "NUMBER", Required = true };

    private static readonly Option<string> s_shard = new("--shard")
    {
        Description = "A part of the people; all parts one after the other are the same as the whole.",
        HelpName = "I/N",
        DefaultValueFactory = _ => "1/1",
    };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command simulate = new("simulate", """
            Writes diaries of people who do not exist, one JSON object a line, in the shape that a forecast reads. They are the load model's own people:
            good for judging a forecast, and for nothing about real ones.

            Example:
              unknot simulate --people 100 --days 180 --plan default --seed 1 --shard 1/4
            """)
        {
            s_people, s_days, s_plan, s_seed, s_shard, s_content,
        };
        simulate.SetAction(Run);
        return simulate;
    }

    private static int Run(ParseResult asked)
    {
        (int people, int days, int seed) = (asked.GetValue(s_people), asked.GetValue(s_days), asked.GetValue(s_seed));
        bool isShard = Shard.TryParse(asked.GetValue(s_shard), out Shard shard);
        List<Problem> problems =
        [
            .. people is >= 1 and <= MostPeople ? [] : (Problem[])[new("--people", $"{people} people cannot be simulated; take 1 to {MostPeople}")],
            .. days is >= 1 and <= MostDays ? [] : (Problem[])[new("--days", $"a diary of {days} days cannot be simulated; take 1 to {MostDays}")],
            .. isShard ? [] : (Problem[])[new("--shard", $"'{asked.GetValue(s_shard)}' is no part of a whole; write 1/4 for the first of four")],
        ];
        Result<SimulatedDiary> made = problems.Count > 0 ? Result<SimulatedDiary>.Failed(problems) : Diary(asked, days, seed);
        if (!made.IsValue)
        {
            return Answering.Refuse(asked, false, made.Problems);
        }

        Write(asked.InvocationConfiguration.Output, made.Value, shard.Range(people));
        return ExitCode.Done;
    }

    private static Result<SimulatedDiary> Diary(ParseResult asked, int days, int seed)
    {
        Result<ModelInput> input = ModelInput.Read(asked.GetValue(s_content));
        if (!input.IsValue)
        {
            return Result<SimulatedDiary>.Failed(input.Problems);
        }

        Result<Posterior> posterior = input.Value.Posterior();
        Result<Arm> plan = Plan(asked.GetRequiredValue(s_plan), input.Value, (days + 6) / 7);
        return posterior.IsValue && plan.IsValue
            ? Result<SimulatedDiary>.Of(new(posterior.Value.Draws, input.Value.Levers, input.Value.Desks(), plan.Value, days, seed))
            : Result<SimulatedDiary>.Failed([.. posterior.Problems, .. plan.Problems]);
    }

    private static Result<Arm> Plan(string plan, ModelInput input, int weeks)
    {
        if (plan == "none")
        {
            return Result<Arm>.Of(new() { Name = plan });
        }

        if (plan == "default")
        {
            return TrialsFolder.ReadDefaultPlan(input.Folder, input.Knowledge, weeks);
        }

        Result<(string Text, string Name)> text = ModelInput.Text(plan);
        return text.IsValue ? TrialFile.ReadArm(text.Value.Text, text.Value.Name, input.Knowledge, weeks) : Result<Arm>.Failed(text.Problems);
    }

    /// <summary>A batch of people at a time, so that memory does not grow with their number.</summary>
    private static void Write(TextWriter output, SimulatedDiary diary, (int From, int To) range)
    {
        for (int from = range.From; from < range.To; from += Batch)
        {
            string[] lines = new string[Math.Min(Batch, range.To - from)];
            Parallel.For(0, lines.Length, i => lines[i] = Line(from + i, diary.Of(from + i)));
            foreach (string line in lines)
            {
                output.Write(line);
            }
        }
    }

    private static string Line(int number, IReadOnlyList<SimulatedEntry> entries) => Answering.AsJson(new
    {
        person = string.Create(CultureInfo.InvariantCulture, $"p{number + 1:000}"),
        entries = entries.Select(entry => new
        {
            date = Date(entry.Day),
            recorded = Date(entry.Day + entry.DaysLate),
            nprs = entry.Nprs,
            tenderness = entry.Tenderness,
            stress = entry.Stress,
            deskHours = entry.DeskHours,
            trainedMinutes = entry.TrainedMinutes,
            released = entry.Released,
            back = entry.Back switch { true => "yes", false => "gone", null => "no" },
        }),
    });

    private static string Date(int day) => s_firstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
