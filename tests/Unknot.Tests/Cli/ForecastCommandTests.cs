using System.CommandLine;
using System.Text.Json;
using Unknot.Cli.Model;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli;

[Trait("Takes", "long")]
public sealed class ForecastCommandTests : IDisposable
{
    private const string Diary = """
        person: p001
        zone: Europe/Berlin
        knots: [{id: k1, region: SH_TOP, side: R, muscle: upper_trapezius, opened: 2026-01-05}]
        entries:
          - {date: 2026-01-05, knot: k1, nprs: 5, tenderness: 6, stress: 4, deskHours: 8, trainedMinutes: 10, released: true, back: "no", extras: [heat], note: "a word"}
          - {date: 2026-01-06, knot: k1, missing: true}
          - {date: 2026-01-07, recorded: 2026-01-09, nprs: 4, tenderness: 5}
          - {date: 2026-01-08, nprs: 2, tenderness: 2}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-forecast").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_answers_in_the_shape_of_the_contract_and_reads_only_what_was_written_by_then()
    {
        JsonElement[] lines = [.. Lines(Done(File(Diary), "--every-day", "2026-01-08", "--json"))];

        lines.Select(line => line.GetProperty("asOf").GetString()).ShouldBe(["2026-01-08", "2026-01-09"]);
        lines.Select(line => line.GetProperty("entriesSeen").GetInt32()).ShouldBe([2, 3]);
        JsonElement last = lines[1];
        (last.GetProperty("person").GetString(), last.GetProperty("knot").GetString(), last.GetProperty("state").GetString()).ShouldBe(("p001", "k1", "quiet"));
        last.GetProperty("return").EnumerateArray().Select(odds => odds.GetProperty("days").GetInt32()).ShouldBe([3, 7, 14, 28]);
        last.GetProperty("return")[1].GetProperty("lo80").GetDouble().ShouldBeLessThan(last.GetProperty("return")[1].GetProperty("hi80").GetDouble());
        last.GetProperty("quiet").ValueKind.ShouldBe(JsonValueKind.Null);
        last.GetProperty("relapse").ValueKind.ShouldBe(JsonValueKind.Null);
        last.GetProperty("nprs").GetArrayLength().ShouldBe(28);
        last.GetProperty("nprs")[6].GetProperty("q50").GetDouble().ShouldBeInRange(0, 10);
        last.GetProperty("why").EnumerateArray().Sum(why => why.GetProperty("share").GetDouble()).ShouldBe(1, 0.01);
        last.GetProperty("skill").ValueKind.ShouldBe(JsonValueKind.Null);
        last.TryGetProperty("whatIf", out _).ShouldBeFalse();
    }

    [Fact]
    public void It_always_answers_from_what_people_are_like_where_nothing_was_written_and_the_same_each_time()
    {
        string empty = File("{\"knots\": [{\"id\": \"k1\", \"opened\": \"2026-02-28\"}], \"entries\": []}");

        string answer = Done(empty, "--as-of", "2026-03-04", "--json", "--what-if", "--days", "7");

        answer.ShouldBe(Done(empty, "--as-of", "2026-03-04", "--json", "--what-if", "--days", "7"));
        JsonElement said = Lines(answer).ShouldHaveSingleItem();
        said.GetProperty("entriesSeen").GetInt32().ShouldBe(0);
        said.GetProperty("quiet").GetArrayLength().ShouldBe(1);
        said.GetProperty("whatIf").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldBe(["breaks", "program", "forearms", "stress", "release_only"]);
    }

    [Fact]
    public void Diaries_that_were_simulated_are_read_and_scored()
    {
        using StringWriter simulated = new();
        SimulateCommand.Create().Parse(["--people", "2", "--days", "60", "--seed", "3", "--content", Shipped.Folder]).Invoke(new() { Output = simulated });
        string diaries = File(simulated.ToString());

        Done(diaries, "--as-of", "2026-03-01").Split('\n').Count(line => line.Contains(", knot k1, as of 2026-03-01: ", StringComparison.Ordinal)).ShouldBe(2);
        string table = Done(diaries, "--score");
        table.ShouldContain("skill");
        table.Split('\n').ShouldContain(line => line.StartsWith("return", StringComparison.Ordinal) || line.StartsWith("quiet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nprs: 5, ", "nprs: 11, ", "diary.yaml:5", "'nprs' is 11; it takes 0 to 10")]
    [InlineData("deskHours: 8", "deskHours: 30", "diary.yaml:5", "a day takes 0 to 24")]
    [InlineData("recorded: 2026-01-09", "recorded: 2026-01-01", "diary.yaml:7", "which was still to come")]
    [InlineData("date: 2026-01-08", "date: 2026-02-29", "diary.yaml:8", "no day of the calendar")]
    [InlineData("date: 2026-01-08, ", "", "diary.yaml:8", "'date' is missing")]
    [InlineData("missing: true", "missing: true, nprs: 3", "diary.yaml:6", "holds scores")]
    [InlineData("2026-01-06, knot: k1", "2026-01-06, knot: k2", "diary.yaml:6", "there is no knot 'k2'")]
    [InlineData("extras: [heat]", "extras: [sauna]", "diary.yaml:5", "sauna")]
    [InlineData("stress: 4", "stres: 4", "diary.yaml:5", "unknown key 'stres'")]
    [InlineData("muscle: upper_trapezius", "muscle: uper_trapezius", "diary.yaml:3", "did you mean 'upper_trapezius'")]
    [InlineData("date: 2026-01-05", "date: 1926-01-05", "diary.yaml:4", "no knot is followed for more than 20 years")]
    [InlineData("{id: k1,", "{id: k1, opened: 2026-01-05}, {id: k2, opened: 2026-01-05}, {id: k1,", "diary.yaml:3", "two knots 'k1'")]
    public void What_is_wrong_in_a_diary_is_told_with_its_place(string old, string with, string where, string told) =>
        Refused(File(Diary.Replace(old, with, StringComparison.Ordinal))).ShouldSatisfyAllConditions(error => error.ShouldContain(where), error => error.ShouldContain(told));

    [Fact]
    public void What_is_wrong_in_one_of_many_lines_is_told_with_that_line() =>
        Refused(File("{\"entries\": []}\n{\"entries\": [{\"date\": \"2026-01-05\", \"nprs\": 12}]}\n{\"entries\": [{\"date\": \"2026-01-05\"}]}\n")).ShouldContain("diary.yaml:2");

    [Theory]
    [InlineData("--days 0,7", "--days")]
    [InlineData("--as-of 2026-13-01", "no day of the calendar")]
    [InlineData("--as-of 2046-01-01", "more than ten years after")]
    [InlineData("--as-of 2026-01-09 --every-day 2026-01-08", "leave one out")]
    [InlineData("--score --json", "no JSON")]
    public void What_cannot_be_forecast_is_told(string options, string told) => Refused([File(Diary), .. options.Split(' ')]).ShouldContain(told);

    [Fact]
    public void A_file_that_is_not_there_is_told_as_one_object_with_json() =>
        JsonDocument.Parse(Refused(Path.Combine(_folder, "none.yaml"), "--json")).RootElement.GetProperty("error").GetProperty("what").GetString()!.ShouldContain("could not be read");

    private static IEnumerable<JsonElement> Lines(string output) => output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement);

    private static string Done(params string[] asked)
    {
        (int code, string output, string error) = Run(asked);
        error.ShouldBeEmpty();
        code.ShouldBe(0);
        return output;
    }

    private static string Refused(params string[] asked)
    {
        (int code, string output, string error) = Run(asked);
        (code, output).ShouldBe((2, ""));
        error.TrimEnd('\n').ShouldNotContain('\n');
        return error;
    }

    private static (int Code, string Output, string Error) Run(string[] asked)
    {
        Command command = ForecastCommand.Create();
        using StringWriter output = new(), error = new();
        int code = command.Parse([.. asked, "--content", Shipped.Folder]).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private string File(string text)
    {
        string file = Path.Combine(_folder, "diary.yaml");
        System.IO.File.WriteAllText(file, text);
        return file;
    }
}
