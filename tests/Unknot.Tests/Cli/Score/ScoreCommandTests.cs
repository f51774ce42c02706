using System.Text.Json;
using Unknot.Cli.Locate;
using Unknot.Cli.Score;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli.Score;

[Trait("Takes", "long")]
public sealed class ScoreCommandTests : IDisposable
{
    private const string Typist = """
        id: typist
        kind: muscle
        source: TS_UPPER
        complaint: "A rope on top of my right shoulder after long typing."
        age: 34
        regions: [SH_TOP_R, NK_SIDE_R]
        press: [{at: SH_TOP_R, reproduces: true, spreads_to: [NK_SIDE_R]}]
        worse: [stress]
        expect: {muscles: [upper_trapezius], side: R, regions: [SH_TOP_R]}
        """;

    private const string Heart = """
        - id: heart
          kind: refer
          complaint: "My chest feels tight."
          regions: [CH_UPPER_L]
          flags: {G1: "yes", RF01: "yes"}
          expect: {flags: [RF01], urgency: emergency}
        - id: foot
          kind: elsewhere
          complaint: "The sole of my left foot hurts in the morning."
          regions: [LG_FOOT_L]
          expect: {regions: [LG_FOOT_L]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-score").FullName;

    public ScoreCommandTests()
    {
        Write("typist.yaml", Typist);
        Write("more/others.yaml", Heart);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_mode_and_part_is_answered_in_the_shape_of_the_formats()
    {
        (_, JsonElement answer) = Json("--all-open");

        foreach (string mode in (string[])["full", "noisy", "marks", "words"])
        {
            JsonElement part = answer.GetProperty(mode).GetProperty("cases");
            part.GetProperty("n").GetInt32().ShouldBe(3);
            foreach (string measure in (string[])["top1", "top3", "referCaught", "rightFlag", "falseStops", "brier"])
            {
                part.GetProperty(measure).GetDouble().ShouldBeInRange(0, 1, $"{mode} {measure}");
            }

            answer.GetProperty(mode).GetProperty("set_aside").GetProperty("n").GetInt32().ShouldBe(0);
        }

        answer.GetProperty("full").GetProperty("cases").GetProperty("questions").GetProperty("max").GetInt32().ShouldBeInRange(1, 8);
        answer.GetProperty("words").GetProperty("cases").GetProperty("regionsRead").GetDouble().ShouldBeGreaterThan(0);
        answer.GetProperty("bars")[0].GetProperty("holds").ValueKind.ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
    }

    [Fact]
    public void Who_is_asked_everything_is_caught_by_the_flag_of_the_case_and_whose_muscle_it_is_is_not_stopped()
    {
        JsonElement part = Json("--all-open").Answer.GetProperty("full").GetProperty("cases");

        part.GetProperty("referCaught").GetDouble().ShouldBe(1);
        part.GetProperty("rightFlag").GetDouble().ShouldBe(1);
        part.GetProperty("falseStops").GetDouble().ShouldBe(0);
        part.GetProperty("top1").GetDouble().ShouldBe(1);
        part.GetProperty("elsewhere").GetDouble().ShouldBe(1);
    }

    [Fact]
    public void The_same_cases_and_the_same_seed_give_the_same_bytes_and_another_seed_other_noise()
    {
        Run("--json").Output.ShouldBe(Run("--json").Output);
        Run("--json", "--seed", "2").Output.ShouldNotBe(Run("--json").Output);
    }

    [Fact]
    public void A_case_that_expects_another_muscle_is_missed_and_told_of()
    {
        Write("typist.yaml", Typist.Replace("muscles: [upper_trapezius]", "muscles: [gluteus_medius]", StringComparison.Ordinal));

        (int code, string output, _) = Run("--all-open", "--misses");

        code.ShouldBe(1);
        output.ShouldContain("typist: expected gluteus_medius R; came upper_trapezius R");
    }

    [Fact]
    public void A_right_muscle_on_the_wrong_side_is_missed()
    {
        Write("typist.yaml", Typist.Replace("side: R", "side: L", StringComparison.Ordinal));

        Json("--all-open").Answer.GetProperty("full").GetProperty("cases").GetProperty("top1").GetDouble().ShouldBe(0);
    }

    [Fact]
    public void Nothing_of_a_case_that_is_set_aside_is_printed()
    {
        for (int i = 0; i < 30; i++)
        {
            Write($"typist{i}.yaml", Typist.Replace("id: typist", $"id: typist{i}", StringComparison.Ordinal).Replace("muscles: [upper_trapezius]", "muscles: [gluteus_medius]", StringComparison.Ordinal));
        }

        (_, string output, _) = Run("--json", "--misses");
        JsonElement answer = JsonDocument.Parse(output).RootElement;

        answer.GetProperty("full").GetProperty("set_aside").GetProperty("n").GetInt32().ShouldBe(10);
        int told = answer.GetProperty("misses").EnumerateArray().Where(miss => miss.GetProperty("mode").GetString() == "full").Count();
        told.ShouldBeInRange(10, 21);
    }

    [Fact]
    public void The_own_cases_are_never_all_open_wherever_they_lie()
    {
        (int code, string output, string error) = Run(Path.Combine(Shipped.Folder, "cases"), "--all-open");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("keep a third set aside");
    }

    [Fact]
    public void People_read_a_table_that_says_what_it_is_on()
    {
        string text = Run("--all-open").Output;

        text.ShouldStartWith("On 3 written cases, not on people: 1 a muscle, 1 to be referred, 1 no muscle.");
        text.ShouldContain("everything asked");
        text.ShouldContain("bars hold");
    }

    [Theory]
    [InlineData("id: typist\n", "", "case.yaml:1: a case that is scored needs an 'id'")]
    [InlineData("kind: muscle", "kind: sore", "case.yaml:2: 'sore' under 'kind' is not a kind of case")]
    [InlineData("kind: muscle", "kind: refer", "a flag is expected here and none is named")]
    [InlineData("muscles: [upper_trapezius]", "muscles: [upper_trapezious]", "'upper_trapezious' is no muscle; did you mean 'upper_trapezius'?")]
    [InlineData("muscles: [upper_trapezius], ", "", "a muscle is expected here and none is named")]
    [InlineData("expect: {", "expects: {", "unknown key 'expects'; did you mean 'expect'?")]
    [InlineData("regions: [SH_TOP_R]}", "regions: [SH_TOPP_R]}", "'SH_TOPP_R' is no region")]
    [InlineData("regions: [SH_TOP_R]}", "regions: [SH_TOP_R", "case.yaml:9: this is not YAML: what opens here is never closed")]
    public void Half_a_case_and_what_the_content_does_not_have_is_a_sentence_with_its_place(string old, string with, string told)
    {
        Write("case.yaml", Typist.Replace(old, with, StringComparison.Ordinal).Replace("id: typist", "id: case", StringComparison.Ordinal));

        (int code, string output, string error) = Run();

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(told);
        error.TrimEnd('\n').ShouldNotContain('\n');
    }

    [Fact]
    public void An_id_that_is_there_twice_and_a_folder_without_cases_are_refused()
    {
        Write("again.yaml", Typist);
        Run().Error.ShouldContain("the id 'typist' is there twice");

        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Run(Path.Combine(_folder, "empty")).Error.ShouldContain("there is no case here");
    }

    [Fact]
    public void A_scored_case_is_a_case_that_can_be_located()
    {
        using StringWriter output = new();

        LocateCommand.Create().Parse([Path.Combine(_folder, "typist.yaml"), "--content", Shipped.Folder]).Invoke(new() { Output = output }).ShouldBe(0);

        output.ToString().ShouldContain("Upper trapezius, right");
    }

    [Fact]
    public void With_calibration_drawn_people_are_judged_and_no_case()
    {
        (int code, JsonElement answer) = Json("--calibration", "--people", "200");

        code.ShouldBeOneOf(0, 1);
        answer.GetProperty("on").GetString()!.ShouldContain("not on patients");
        answer.GetProperty("tenths").GetArrayLength().ShouldBe(10);
        answer.GetProperty("error").GetDouble().ShouldBeInRange(0, 0.2);
        answer.GetProperty("highestShown").GetDouble().ShouldBeLessThanOrEqualTo(0.9);
    }

    private void Write(string name, string text)
    {
        string file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private (int Code, JsonElement Answer) Json(params string[] more)
    {
        (int code, string output, string error) = Run(["--json", .. more]);
        error.ShouldBeEmpty();
        return (code, JsonDocument.Parse(output).RootElement);
    }

    private (int Code, string Output, string Error) Run(params string[] more)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        string[] folder = more is [{ } first, ..] && Directory.Exists(first) ? [] : [_folder];
        int code = ScoreCommand.Create().Parse([.. folder, .. more, "--content", Shipped.Folder]).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
