using System.CommandLine;
using System.Text.Json;
using Unknot.Cli.Model;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli;

[Trait("Takes", "long")]
public sealed class ModelCommandTests : IDisposable
{
    private const string Breaks = """
        id: breaks
        enrol: {nprs_min: 3, population: office}
        weeks: 4
        measure_weeks: [0, 4]
        arms:
          control: {}
          breaks:
            breaks: {every_minutes: 30, seconds: 120, active: true}
        outcomes: [nprs, ppt_kpa, strength_ut, strength_lt, fatigue_ut, back_within, new_episode_rate]
        contrasts: [{arm: breaks, against: control, outcome: nprs, week: 4}]
        published:
          breaks: {outcome: nprs, week: 4, difference: -0.5, ci95: [-1, 0], source: "a talk"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-model").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_trial_answers_in_the_shape_of_the_contract()
    {
        JsonElement answer = JsonDocument.Parse(Done(TrialCommand.Create(), File("breaks.yaml", Breaks), "--people", "20", "--draws", "2", "--json")).RootElement;

        answer.GetProperty("arms").GetProperty("control").GetArrayLength().ShouldBe(2 * 7);
        JsonElement contrast = answer.GetProperty("contrasts")[0];
        contrast.GetProperty("difference").GetProperty("median").GetDouble().ShouldBeLessThan(0);
        contrast.GetProperty("ci95People").GetArrayLength().ShouldBe(2);
        contrast.GetProperty("published").GetProperty("source").GetString().ShouldBe("a talk");
        contrast.GetProperty("role").GetString().ShouldBe("validation");
    }

    [Fact]
    public void A_source_that_is_not_in_the_bibliography_is_marked() =>
        Done(TrialCommand.Create(), File("breaks.yaml", Breaks), "--people", "10", "--draws", "1").ShouldContain("a talk (not in the bibliography)");

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        string[] asked = [File("breaks.yaml", Breaks), "--people", "10", "--draws", "2", "--json"];

        Done(TrialCommand.Create(), asked).ShouldBe(Done(TrialCommand.Create(), asked));
        Done(TrialCommand.Create(), [.. asked, "--seed", "2"]).ShouldNotBe(Done(TrialCommand.Create(), asked));
    }

    [Fact]
    public void The_shards_of_simulated_people_are_the_whole()
    {
        string[] asked = ["--people", "7", "--days", "30", "--seed", "3", "--plan", "default"];

        string whole = Done(SimulateCommand.Create(), asked);

        string.Concat(Enumerable.Range(1, 3).Select(part => Done(SimulateCommand.Create(), [.. asked, "--shard", $"{part}/3"]))).ShouldBe(whole);
        whole.TrimEnd('\n').Split('\n').Length.ShouldBe(7);
    }

    [Fact]
    public void A_simulated_diary_has_scores_within_the_scale_and_days_in_order()
    {
        JsonElement diary = JsonDocument.Parse(Done(SimulateCommand.Create(), "--people", "1", "--days", "60", "--seed", "4")).RootElement;

        JsonElement[] entries = [.. diary.GetProperty("entries").EnumerateArray()];
        entries.Length.ShouldBeInRange(20, 60);
        entries.ShouldAllBe(entry => entry.GetProperty("nprs").GetInt32() >= 0 && entry.GetProperty("nprs").GetInt32() <= 10);
        entries.Select(entry => entry.GetProperty("date").GetString()).ShouldBe(entries.Select(entry => entry.GetProperty("date").GetString()).Order(StringComparer.Ordinal));
        diary.GetProperty("person").GetString().ShouldBe("p001");
    }

    [Theory]
    [InlineData("--people 0", "--people")]
    [InlineData("--draws 0", "--draws")]
    [InlineData("--all", "leave one out")]
    [InlineData("--markdown", "add --all")]
    public void What_a_trial_cannot_be_run_with_is_told(string options, string told) =>
        Refused(TrialCommand.Create(), [File("breaks.yaml", Breaks), .. options.Split(' ')]).ShouldContain(told);

    [Fact]
    public void A_trial_of_nothing_or_of_no_file_is_told()
    {
        Refused(TrialCommand.Create()).ShouldContain("name a protocol");
        Refused(TrialCommand.Create(), Path.Combine(_folder, "none.yaml")).ShouldContain("could not be read");
    }

    [Theory]
    [InlineData("--people 5 --days 0 --seed 1", "--days")]
    [InlineData("--people 0 --days 5 --seed 1", "--people")]
    [InlineData("--people 5 --days 5 --seed 1 --shard 3/2", "no part of a whole")]
    [InlineData("--people 5 --days 5 --seed 1 --plan none.yaml", "could not be read")]
    public void What_cannot_be_simulated_is_told(string options, string told) => Refused(SimulateCommand.Create(), options.Split(' ')).ShouldContain(told);

    [Fact]
    public void A_seed_that_is_missing_is_asked_for() => SimulateCommand.Create().Parse(["--people", "5", "--days", "5"]).Errors.ShouldHaveSingleItem().Message.ShouldContain("--seed");

    [Fact]
    public void Too_few_draws_to_calibrate_are_told() => Refused(CalibrateCommand.Create(), "--draws", "10").ShouldContain("find nothing");

    [Fact]
    public void What_is_said_is_set_right_by_people_who_do_not_exist_each_thing_foretold_and_each_number_of_days()
    {
        string written = Done(RecalibrateCommand.Create(), "--people", "20");

        written.ShouldContain("people: 20\n");
        written.Split('\n').Count(line => line.StartsWith("  - {what: ", StringComparison.Ordinal)).ShouldBe(3 * 4);
    }

    [Fact]
    public void Too_few_people_to_learn_from_are_told() => Refused(RecalibrateCommand.Create(), "--people", "5").ShouldContain("take 20 to");

    [Fact]
    public void The_draws_that_ship_agree_with_every_target_on_other_people() => Done(CalibrateCommand.Create(), "--quick").ShouldNotContain("misses");

    [Fact]
    public void Draws_that_were_made_with_other_content_are_not_judged()
    {
        using CopiedContent copy = new();
        copy.Replace("model/loads.yaml", "upper: 0.79", "upper: 0.78");

        Run(CalibrateCommand.Create(), ["--quick"], copy.InFolder("")).ShouldBe((2, "", "unknot: model/posterior.yaml: it was made with other content; calibrate anew with 'unknot calibrate'\n"));
    }

    [Fact]
    public void A_damaged_posterior_stops_every_verb_that_needs_it()
    {
        using CopiedContent copy = new();
        copy.Replace("model/posterior.yaml", "tried: ", "tired: ");
        foreach ((Command command, string[] asked) in ((Command, string[])[])
            [(SimulateCommand.Create(), ["--people", "1", "--days", "1", "--seed", "1"]), (TrialCommand.Create(), ["--all"]), (CalibrateCommand.Create(), ["--quick"])])
        {
            (int code, string output, string error) = Run(command, asked, copy.InFolder(""));

            (code, output).ShouldBe((2, ""));
            error.ShouldContain("model/posterior.yaml:");
            error.ShouldContain("'tired'");
        }
    }

    private static string Done(Command command, params string[] asked)
    {
        (int code, string output, string error) = Run(command, asked);
        error.ShouldBeEmpty();
        code.ShouldBe(0);
        return output;
    }

    private static string Refused(Command command, params string[] asked)
    {
        (int code, string output, string error) = Run(command, asked);
        (code, output).ShouldBe((2, ""));
        error.TrimEnd('\n').ShouldNotContain('\n');
        return error;
    }

    private static (int Code, string Output, string Error) Run(Command command, string[] asked, string? content = null)
    {
        using StringWriter output = new(), error = new();
        int code = command.Parse([.. asked, "--content", content ?? Shipped.Folder]).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private string File(string name, string text)
    {
        string file = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(file, text);
        return file;
    }
}
