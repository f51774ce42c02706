using System.CommandLine;
using System.Text.Json;
using Unknot.Cli.Locate;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli;

[Trait("Takes", "long")]
public sealed class LocateCommandTests : IDisposable
{
    private const string Ridge = """
        side: R
        regions: [SH_TOP_R, NK_SIDE_R, HD_TEMPLE_R]
        press: [{at: SH_TOP_R, reproduces: true, spreads_to: [NK_SIDE_R, HD_TEMPLE_R]}]
        answers: {Q01: 9, Q19: "no", Q31: 7}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-locate").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_ridge_case_is_answered_in_the_shape_of_the_formats()
    {
        (int code, JsonElement answer) = Json(Ridge);

        code.ShouldBe(0);
        answer.EnumerateObject().Select(property => property.Name).ShouldBe(["triage", "muscles", "elsewhere", "uncovered", "unread", "nextQuestion", "wouldChange", "causes"]);
        answer.GetProperty("triage").EnumerateObject().Select(property => property.Name).ShouldBe(["urgency", "stops", "action", "prompt", "toAsk", "flags"]);
        answer.GetProperty("triage").GetProperty("toAsk").EnumerateArray().Select(id => id.GetString()).ShouldContain("G1");
        JsonElement first = answer.GetProperty("muscles")[0];
        first.GetProperty("id").GetString().ShouldBe("upper_trapezius");
        first.GetProperty("side").GetString().ShouldBe("R");
        first.GetProperty("probability").GetDouble().ShouldBeInRange(0.5, 0.9);
        first.GetProperty("points")[0].GetString().ShouldBe("UT1");
        first.GetProperty("reasons")[0].GetProperty("finding").GetString().ShouldBe("press:SH_TOP_R");
        (answer.GetProperty("muscles").EnumerateArray().Sum(Probability) + Probability(answer.GetProperty("elsewhere"))).ShouldBe(1, 1e-4);
        answer.GetProperty("elsewhere").EnumerateObject().Select(property => property.Name).ShouldBe(["probability", "what", "text", "suspects"]);
        JsonElement cause = answer.GetProperty("causes")[0];
        cause.GetProperty("id").GetString().ShouldBe("workstation");
        cause.GetProperty("action").GetProperty("movement").GetString().ShouldBe("arms_supported");
    }

    [Fact]
    public void A_sharp_strip_past_the_elbow_counts_as_not_sure_and_a_dull_one_that_pressing_brings_as_nothing()
    {
        const string arm = "regions: [NK_SIDE_R, AR_SIDE_R, FA_RADIAL_R]\npress: [{at: NK_SIDE_R, reproduces: true, spreads_to: [FA_RADIAL_R]}]\n";

        (int sharp, JsonElement asked) = Json(arm + "quality: electric\n");
        (sharp, asked.GetProperty("triage").GetProperty("urgency").GetString()).ShouldBe((0, "see_professional"));
        JsonElement flag = asked.GetProperty("triage").GetProperty("flags")[0];
        (flag.GetProperty("id").GetString(), flag.GetProperty("answer").GetString(), flag.GetProperty("because").GetString()).ShouldBe(("RF40", "unsure", "unsure"));
        asked.GetProperty("triage").GetProperty("toAsk").EnumerateArray().Select(id => id.GetString()).ShouldContain("RF40");

        Json(arm + "quality: dull_ache\n").Answer.GetProperty("triage").GetProperty("urgency").GetString().ShouldBe("none");
        Json(arm + "quality: electric\nflags: {RF40: \"no\"}\n").Answer.GetProperty("triage").GetProperty("urgency").GetString().ShouldBe("none");
    }

    [Fact]
    public void Json_is_read_like_yaml()
    {
        string json = """{"side": "R", "regions": ["SH_TOP", "NK_SIDE_R", "HD_TEMPLE_R"], "press": [{"at": "SH_TOP_R", "reproduces": true, "spreads_to": ["NK_SIDE_R", "HD_TEMPLE_R"]}], "answers": {"Q01": 9, "Q19": "no", "Q31": 7}}""";

        Run(json, "ridge.json", "--json").Output.ShouldBe(Run(Ridge, "ridge.yaml", "--json").Output);
    }

    [Fact]
    public void The_same_case_gives_the_same_bytes() => Run(Ridge, "a.yaml", "--json").Output.ShouldBe(Run(Ridge, "a.yaml", "--json").Output);

    [Fact]
    public void People_read_which_muscle_why_and_what_overloads_it()
    {
        string text = Run(Ridge, "ridge.yaml").Output;

        text.ShouldContain("Upper trapezius, right: most likely, 90 %");
        text.ShouldContain("for ×");
        text.ShouldContain("against ×");
        text.ShouldContain("Not a muscle known here: less likely");
        text.ShouldContain("No single answer that is still open would put another muscle first.");
        text.ShouldContain("What likely overloads it:");
        text.ShouldContain("Not asked: ");
        text.ShouldContain("not a diagnosis");
    }

    [Theory]
    [InlineData("R", true)]
    [InlineData("both", true)]
    [InlineData("L", false)]
    public void A_side_that_is_said_with_an_answer_counts_on_that_side_alone(string side, bool loads)
    {
        (_, JsonElement answer) = Json($"regions: [SH_TOP_R]\npress: [{{at: SH_TOP_R, reproduces: true}}]\nanswers:\n  Q12: {{is: often, side: {side}}}");

        (answer.GetProperty("causes").EnumerateArray().Single(cause => cause.GetProperty("id").GetString() == "posture").GetProperty("share").GetDouble() > 0.9).ShouldBe(loads);
    }

    [Fact]
    public void A_look_at_the_desk_tells_what_fails_what_to_change_first_and_that_its_number_is_not_verified()
    {
        (int code, JsonElement answer) = Json(Ridge + """

            workstation:
              chair_height: knees_90
              pan_depth: gap_fits
              armrests: [unsupported, too_wide]
              back: no_lumbar
              monitor: [too_low, glare]
              telephone: unused
              mouse: in_line
              keyboard: straight
              hours: {chair: long, monitor: long, mouse: medium, keyboard: medium}
              checklist: {wrists_straight: "no"}
            """);

        code.ShouldBe(0);
        JsonElement desk = answer.GetProperty("workstation");
        desk.EnumerateObject().Select(property => property.Name).ShouldBe(["score", "verified", "band", "tables", "missing", "failed", "actions", "caution"]);
        desk.GetProperty("score").GetInt32().ShouldBe(5);
        desk.GetProperty("verified").GetBoolean().ShouldBeFalse();
        desk.GetProperty("band").GetProperty("say").GetString().ShouldBe("worth changing now");
        desk.GetProperty("failed").EnumerateArray().Select(fault => fault.GetProperty("item").GetString()).ShouldBe(["unsupported", "too_wide", "no_lumbar", "glare", "too_low", "wrists_straight"], ignoreOrder: true);
        desk.GetProperty("actions")[0].GetProperty("movement").GetString().ShouldBe("arms_supported");
    }

    [Fact]
    public void People_read_a_band_in_words_and_never_the_number_of_the_desk()
    {
        string text = Run(Ridge + "\nworkstation: {armrests: unsupported}", "ridge.yaml").Output;

        text.ShouldContain("Your desk: still to be said for the whole of it: chair_height");
        text.ShouldContain("Armrests: too high, too low, or no support.");
        text.ShouldContain("Support the arms");
    }

    [Fact]
    public void A_stop_says_nothing_of_the_desk() =>
        Json("regions: [SH_TOP_R]\nflags: {RF01: \"yes\"}\nworkstation: {monitor: too_low}").Answer.TryGetProperty("workstation", out _).ShouldBeFalse();

    [Fact]
    public void An_emergency_names_no_muscle_and_ends_with_3()
    {
        (int code, JsonElement answer) = Json("regions: [SH_TOP_R]\nflags: {RF01: \"yes\"}");

        code.ShouldBe(3);
        answer.GetProperty("triage").GetProperty("stops").GetBoolean().ShouldBeTrue();
        answer.GetProperty("triage").GetProperty("urgency").GetString().ShouldBe("emergency");
        answer.GetProperty("triage").GetProperty("flags")[0].GetProperty("id").GetString().ShouldBe("RF01");
        answer.GetProperty("triage").GetProperty("flags")[0].GetProperty("because").GetString().ShouldBe("answer");
        answer.GetProperty("muscles").GetArrayLength().ShouldBe(0);
        answer.GetProperty("causes").GetArrayLength().ShouldBe(0);
        answer.GetProperty("nextQuestion").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void See_a_professional_shows_muscles_with_the_referral()
    {
        (int code, JsonElement answer) = Json("regions: [SH_TOP_R]\nflags: {RF42: unsure}");

        code.ShouldBe(0);
        answer.GetProperty("triage").GetProperty("urgency").GetString().ShouldBe("see_professional");
        answer.GetProperty("triage").GetProperty("action").GetString().ShouldNotBeNullOrEmpty();
        answer.GetProperty("muscles").GetArrayLength().ShouldBeGreaterThan(0);
        answer.GetProperty("nextQuestion").GetProperty("id").GetString()!.ShouldNotStartWith("press:");
    }

    [Fact]
    public void Marks_that_do_not_belong_together_are_several_complaints()
    {
        (_, JsonElement answer) = Json("regions: [SH_TOP_R, NK_SIDE_R, LB_PARA_L]");

        answer.GetProperty("complaints").GetArrayLength().ShouldBe(2);
        answer.GetProperty("complaints")[1].GetProperty("elsewhere").GetProperty("what").GetArrayLength().ShouldBeGreaterThan(0);
        answer.GetProperty("complaints")[0].GetProperty("regions").EnumerateArray().Select(region => region.GetString()).ShouldBe(["SH_TOP_R", "NK_SIDE_R"]);
        answer.GetProperty("muscles")[0].GetProperty("id").GetString().ShouldBe(answer.GetProperty("complaints")[0].GetProperty("muscles")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_place_no_muscle_refers_to_is_told_and_not_guessed_at()
    {
        (int code, JsonElement answer) = Json("regions: [LG_FOOT_L]");

        code.ShouldBe(0);
        answer.GetProperty("uncovered")[0].GetString().ShouldBe("LG_FOOT_L");
        answer.GetProperty("muscles").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_complaint_in_own_words_is_enough_and_what_cannot_be_read_is_told()
    {
        (int code, JsonElement answer) = Json("complaint: \"rope on top of my right shoulder\"\nworse: [stress, frobnication]");

        code.ShouldBe(0);
        answer.GetProperty("muscles")[0].GetProperty("id").GetString().ShouldBe("upper_trapezius");
        answer.GetProperty("muscles")[0].GetProperty("side").GetString().ShouldBe("R");
        answer.GetProperty("unread").EnumerateArray().Select(text => text.GetString()).ShouldContain("frobnication");
    }

    [Theory]
    [InlineData("regions: [SH_TOP_R]\npreess: []", "case.yaml:2: unknown key 'preess'; did you mean 'press'?")]
    [InlineData("regions: [SH_TOPP_R]", "case.yaml:1: 'SH_TOPP_R' is no region; did you mean 'SH_TOP_R'?")]
    [InlineData("age: 34\nregions: [SH_TOP]", "case.yaml:2: 'SH_TOP' has a left and a right; write SH_TOP_L or SH_TOP_R, or add 'side'")]
    [InlineData("regions: [SH_TOP_R]\nanswers:\n  Q19: perhaps", "case.yaml:3: Q19: 'perhaps' is no answer")]
    [InlineData("regions: [SH_TOP_R]\nanswers: {Q99: 1}", "case.yaml:2: 'Q99' is no question")]
    [InlineData("regions: [SH_TOP_R]\nflags: {RF99: \"yes\"}", "case.yaml:2: 'RF99' is no gate question and no flag")]
    [InlineData("regions: [SH_TOP_R]\nflags: {RF01: maybe}", "case.yaml:2: 'maybe' under 'RF01' is not an answer")]
    [InlineData("regions: [SH_TOP_R]\nfacts: [bleeding]\npregnancy_week: 22", "case.yaml:3: 'pregnancy_week' is 22, and 'facts' leaves 'pregnancy' out")]
    [InlineData("regions: [SH_TOP_R]\npregnancy_week: 46", "case.yaml:2: 'pregnancy_week' is 46; it takes a whole number from 1 to 45")]
    [InlineData("regions: [SH_TOP_R]\nage: 40\nmodifiers: [CM07]", "case.yaml:3: 'CM07' is for people up to 15, and 'age' is 40")]
    [InlineData("regions: [SH_TOP_R]\nage: 340", "case.yaml:2: 'age' is 340; it takes a whole number from 0 to 120")]
    [InlineData("regions: [SH_TOP_R]\npress: [{at: SH_TOP_R}]", "case.yaml:2: the key 'reproduces' is missing; add it")]
    [InlineData("regions: [SH_TOP_R]\nfacts: [bleedin]", "case.yaml:2: 'bleedin' is not a fact of the health list; did you mean 'bleeding'?")]
    [InlineData("regions: [SH_TOP_R]\nequipment: [trampoline]", "case.yaml:2: 'trampoline' is not a piece of equipment")]
    [InlineData("regions: [SH_TOP_R]\nanswers:\n  Q18: unsupported", "case.yaml:3: Q18: 'unsupported' is no answer")]
    [InlineData("regions: [SH_TOP_R]\nanswers:\n  Q01: 25", "case.yaml:3: Q01: '25' is no answer")]
    [InlineData("regions: [SH_TOP_R]\nanswers:\n  Q31: {is: 7, side: L}", "case.yaml:3: Q31: this question has no side")]
    [InlineData("regions: [SH_TOP_R]\nanswers:\n  Q12: {is: often, side: up}", "case.yaml:3: 'up' under 'side' is not a side")]
    [InlineData("regions: [SH_TOP_R]\nworkstation: {}", "case.yaml:2: nothing is said under 'workstation'")]
    [InlineData("regions: [SH_TOP_R]\nworkstation:\n  moniter: too_low", "case.yaml:3: unknown key 'moniter'; did you mean 'monitor'?")]
    [InlineData("regions: [SH_TOP_R]\nworkstation:\n  monitor: [too_low, too_high]", "case.yaml:3: 'monitor' is said to be 'too_low' and 'too_high' at once")]
    [InlineData("regions: [SH_TOP_R]\nworkstation:\n  monitor: reaching", "case.yaml:3: 'monitor' has no 'reaching', which belongs to 'mouse'")]
    [InlineData("regions: [SH_TOP_R]\nworkstation:\n  telephone: unused\n  hours: {telephone: long}", "case.yaml:4: 'telephone' is said to be unused and yet to have hours")]
    [InlineData("regions: [SH_TOP_R]\nworkstation:\n  hours: {monitor: 9}", "case.yaml:3: '9' is no length of use of 'monitor'")]
    [InlineData("regions: [SH_TOP_R]\nworkstation:\n  checklist: {no_glare: maybe}", "case.yaml:3: 'maybe' under 'no_glare' is not an answer")]
    [InlineData("side: R", "neither 'regions' nor 'complaint' is there")]
    [InlineData("regions: [SH_TOP_R", "case.yaml:")]
    [InlineData("", "case.yaml:1: there is nothing in it")]
    public void Wrong_input_ends_with_2_and_one_line_that_names_place_and_remedy(string text, string told)
    {
        (int code, string output, string error) = Run(text, "case.yaml");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(told);
        error.TrimEnd('\n').ShouldNotContain('\n');
    }

    [Fact]
    public void With_json_a_problem_is_one_object()
    {
        (int code, string output, string error) = Run("regions: [NOWHERE]", "case.yaml", "--json");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        JsonElement problem = JsonDocument.Parse(error).RootElement.GetProperty("error");
        problem.GetProperty("where").GetString().ShouldBe("case.yaml:1");
        problem.GetProperty("what").GetString()!.ShouldContain("NOWHERE");
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_sentence()
    {
        using StringWriter error = new();
        int code = LocateCommand.Create().Parse([Path.Combine(_folder, "absent.yaml"), "--content", Shipped.Folder]).Invoke(new() { Error = error });

        code.ShouldBe(2);
        error.ToString().ShouldContain("could not be read");
    }

    [Fact]
    public void Help_shows_the_worked_example() => Help().ShouldContain("unknot locate ridge.yaml --json");

    private static double Probability(JsonElement belief) => belief.GetProperty("probability").GetDouble();

    private static string Help()
    {
        using StringWriter output = new();
        new RootCommand { LocateCommand.Create() }.Parse(["locate", "--help"]).Invoke(new() { Output = output });
        return output.ToString();
    }

    private (int Code, JsonElement Answer) Json(string text)
    {
        (int code, string output, string error) = Run(text, "case.yaml", "--json");
        error.ShouldBeEmpty();
        return (code, JsonDocument.Parse(output).RootElement);
    }

    private (int Code, string Output, string Error) Run(string text, string name, params string[] more)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        using StringWriter output = new();
        using StringWriter error = new();
        int code = LocateCommand.Create().Parse([file, "--content", Shipped.Folder, .. more]).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
