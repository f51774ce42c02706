using System.CommandLine;
using System.Text.Json;
using Unknot.Cli.Plan;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli;

public sealed class PlanCommandTests : IDisposable
{
    private const string Ridge = """
        side: R
        regions: [SH_TOP_R, NK_SIDE_R, HD_TEMPLE_R]
        press: [{at: SH_TOP_R, reproduces: true, spreads_to: [NK_SIDE_R, HD_TEMPLE_R]}]
        answers: {Q01: 9, Q19: "no", Q31: 7}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-plan").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_ridge_case_gets_its_four_phases_with_the_doses_of_its_ready_session()
    {
        (int code, JsonElement answer) = Json(Ridge);

        code.ShouldBe(0);
        answer.GetProperty("muscle").GetString().ShouldBe("upper_trapezius");
        answer.GetProperty("side").GetString().ShouldBe("R");
        answer.GetProperty("gentle").GetBoolean().ShouldBeFalse();
        answer.GetProperty("urgency").GetString().ShouldBe("none");
        answer.GetProperty("referral").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("session").GetProperty("totalSeconds").GetInt32().ShouldBe(602);
        answer.GetProperty("session").GetProperty("steps").EnumerateArray()
            .Select(s => (s.GetProperty("phase").GetString(), s.GetProperty("movement").GetString(), s.GetProperty("seconds").GetInt32()))
            .ShouldBe([("stretch", "neck_lateral_stretch_breath", 125), ("release", "ball_upper_trap_wall", 160), ("strengthen", "prone_y_raise", 157), ("retrain", "scapular_depression_hold", 85)]);
    }

    [Fact]
    public void Each_step_has_the_shape_of_the_formats()
    {
        JsonElement stretch = Json(Ridge).Answer.GetProperty("session").GetProperty("steps")[0];

        stretch.GetRawText().ShouldStartWith("""{"movement":"neck_lateral_stretch_breath","phase":"stretch","side":"each","sets":1,"reps":1,"points":null,"holdSeconds":60,"restSeconds":5,"seconds":125,"pressure":null,""");
        stretch.GetProperty("breath").GetRawText().ShouldBe("""{"in":4,"out":[6,8]}""");
        stretch.GetProperty("evidence").GetString().ShouldBe("A");
        stretch.GetProperty("sources").EnumerateArray().Select(s => s.GetString()).ShouldContain("ARTICLE_B");
    }

    [Fact]
    public void A_week_three_habits_and_what_answers_the_cause_stand_beside_the_session()
    {
        JsonElement answer = Json(Ridge).Answer, week = answer.GetProperty("week");

        week.EnumerateArray().Select(day => day.GetProperty("day").GetInt32()).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        week[0].GetProperty("steps").EnumerateArray().Select(id => id.GetString()).ShouldBe(["neck_lateral_stretch_breath", "ball_upper_trap_wall", "prone_y_raise", "scapular_depression_hold"]);
        answer.GetProperty("habits").EnumerateArray().Count().ShouldBe(3);
        answer.GetProperty("complete").GetBoolean().ShouldBeTrue();
        answer.GetProperty("cause").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_week_begins_on_the_day_that_was_asked_for() =>
        Json(Ridge, "--day", "5").Answer.GetProperty("week").EnumerateArray().Select(day => day.GetProperty("day").GetInt32()).ShouldBe([5, 6, 7, 8, 9, 10, 11]);

    [Fact]
    public void Two_complaints_share_a_session()
    {
        JsonElement answer = Json("""
            regions: [SH_TOP_R, NK_SIDE_R, HD_TEMPLE_R, PV_BUTT_UP_L]
            press: [{at: SH_TOP_R, reproduces: true, spreads_to: [NK_SIDE_R, HD_TEMPLE_R]}, {at: PV_BUTT_UP_L, reproduces: true}]
            """).Answer;

        answer.GetProperty("other").GetProperty("side").GetString().ShouldBe("L");
        answer.GetProperty("session").GetProperty("steps").EnumerateArray().Select(step => (step.GetProperty("phase").GetString(), step.GetProperty("knot").GetInt32()))
            .ShouldBe([("stretch", 0), ("stretch", 1), ("release", 0), ("release", 1), ("strengthen", 0), ("retrain", 0)]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(15)]
    public void Other_lengths_are_as_long_as_asked(int minutes)
    {
        JsonElement session = Json(Ridge, "--minutes", $"{minutes}").Answer.GetProperty("session");

        session.GetProperty("totalSeconds").GetInt32().ShouldBeInRange((60 * minutes) - 30, (60 * minutes) + 30);
    }

    [Fact]
    public void The_day_decides_what_takes_turns()
    {
        string Last(string day) => Json(Ridge, "--minutes", "5", "--day", day).Answer.GetProperty("session").GetProperty("steps").EnumerateArray().Last().GetProperty("phase").GetString()!;

        (Last("1"), Last("2")).ShouldBe(("strengthen", "retrain"));
    }

    [Fact]
    public void A_modifier_and_missing_equipment_swap_and_say_so()
    {
        (_, JsonElement answer) = Json(Ridge + "\nmodifiers: [CM03]\nequipment: [chair, wall]");

        answer.GetProperty("takenOut").EnumerateArray().Select(t => (t.GetProperty("movement").GetString(), t.GetProperty("because").GetString(), t.GetProperty("instead").GetString()))
            .ShouldContain(("prone_y_raise", "CM03", "wall_slide"));
    }

    [Fact]
    public void A_flag_that_a_movement_requires_to_be_no_is_asked_for_and_answered_no_lets_it_in()
    {
        const string chest = "regions: [CH_UPPER_R, SH_FRONT_R]\npress: [{at: CH_UPPER_R, reproduces: true}]\nquality: tight\n";
        const string no = "flags: {RF01: \"no\", RF02: \"no\", RF03: \"no\", RF04: \"no\", RF36: \"no\", RF37: \"no\", RF66: \"no\", RF70: \"no\"}";

        JsonElement blank = Json(chest).Answer;
        blank.GetProperty("muscle").GetString()!.ShouldStartWith("pectoralis");
        Asked(blank).ShouldContain("RF37", "no place asks it, but the ball on the chest does");
        Movements(blank).ShouldNotContain("ball_pec_wall");

        JsonElement answered = Json(chest + no).Answer;
        Asked(answered).ShouldNotContain("RF37");
        Movements(answered).ShouldContain("ball_pec_wall");

        static string?[] Asked(JsonElement answer) => [.. answer.GetProperty("triage").GetProperty("toAsk").EnumerateArray().Select(id => id.GetString())];
        static string?[] Movements(JsonElement answer) => [.. answer.GetProperty("session").GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("movement").GetString())];
    }

    [Fact]
    public void An_emergency_gives_no_session_and_ends_with_3()
    {
        (int code, JsonElement answer) = Json(Ridge + "\nflags: {RF01: \"yes\"}");

        code.ShouldBe(3);
        answer.GetProperty("muscle").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("session").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("referral").GetString()!.ShouldContain("emergency");
    }

    [Fact]
    public void See_a_professional_gives_a_gentle_day_with_the_referral()
    {
        (int code, JsonElement answer) = Json(Ridge + "\nflags: {RF44: \"yes\"}");

        code.ShouldBe(0);
        answer.GetProperty("gentle").GetBoolean().ShouldBeTrue();
        answer.GetProperty("session").GetProperty("steps").EnumerateArray().ShouldAllBe(s => s.GetProperty("phase").GetString() == "breathing" || s.GetProperty("phase").GetString() == "mobility");
        answer.GetProperty("referral").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_place_no_muscle_refers_to_gets_no_session_and_says_so()
    {
        (int code, JsonElement answer) = Json("regions: [LG_FOOT_L]");

        code.ShouldBe(0);
        answer.GetProperty("session").ValueKind.ShouldBe(JsonValueKind.Null);
        Run("regions: [LG_FOOT_L]").Output.ShouldContain("no session");
    }

    [Fact]
    public void People_read_the_steps_their_dose_and_why()
    {
        string text = Run(Ridge).Output;

        text.ShouldContain("10 min 2 s");
        text.ShouldContain("1. Stretch: Neck side stretch with slow breath\n   1 hold of 60 s, each side (125 s)");
        text.ShouldContain("2 points of 75 s, both sides together, 3 to 5 of 10; above 5 ease off (160 s)");
        text.ShouldContain("2 × 8, 45 s rest (157 s)");
    }

    [Fact]
    public void The_same_case_gives_the_same_bytes() => Run(Ridge, "--json").Output.ShouldBe(Run(Ridge, "--json").Output);

    [Theory]
    [InlineData("--minutes", "7", "there is no session of 7 minutes; take one of 2, 5, 10, 15")]
    [InlineData("--day", "0", "days count from 1, not 0")]
    public void A_length_or_day_that_does_not_exist_ends_with_2(string option, string value, string told)
    {
        (int code, string output, string error) = Run(Ridge, option, value);

        (code, output).ShouldBe((2, ""));
        error.ShouldContain(told);
    }

    [Fact]
    public void A_case_that_cannot_be_read_ends_with_2()
    {
        (int code, string output, string error) = Run("regions: [NOWHERE]", "--json");

        (code, output).ShouldBe((2, ""));
        JsonDocument.Parse(error).RootElement.GetProperty("error").GetProperty("where").GetString().ShouldBe("case.yaml:1");
    }

    [Fact]
    public void Help_shows_the_worked_example()
    {
        using StringWriter output = new();
        new RootCommand { PlanCommand.Create() }.Parse(["plan", "--help"]).Invoke(new() { Output = output });

        output.ToString().ShouldContain("unknot plan ridge.yaml --minutes 10 --json");
    }

    private (int Code, JsonElement Answer) Json(string text, params string[] more)
    {
        (int code, string output, string error) = Run(text, ["--json", .. more]);
        error.ShouldBeEmpty();
        return (code, JsonDocument.Parse(output).RootElement);
    }

    private (int Code, string Output, string Error) Run(string text, params string[] more)
    {
        string file = Path.Combine(_folder, "case.yaml");
        File.WriteAllText(file, text);
        using StringWriter output = new();
        using StringWriter error = new();
        int code = PlanCommand.Create().Parse([file, "--content", Shipped.Folder, .. more]).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
