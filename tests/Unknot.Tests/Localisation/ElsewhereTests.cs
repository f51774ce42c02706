using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Tests.Localisation;

public sealed class ElsewhereTests
{
    public static TheoryData<string> Conditions => [.. Bodies.Knowledge.Elsewhere.Select(condition => condition.Id)];

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_textbook_case_of_a_condition_whose_flags_stand_holds_it_out_first(string id)
    {
        ElsewhereCondition condition = Bodies.Knowledge.Elsewhere[id];

        Located located = Bodies.Locate(Textbook(condition), restrictions: Bodies.Clear with { Applies = [.. condition.Flags], AnsweredNo = [] });

        // Conditions of one flag and one place are held out together.
        located.Elsewhere.Suspects.ShouldContain(suspect => suspect.Condition == id);
        located.Elsewhere.Suspects.ShouldAllBe(suspect => suspect.Tell.Length > 0 && suspect.Reasons.Count > 0);
    }

    [Fact]
    public void A_throbbing_head_that_wants_the_dark_does_not_look_like_a_muscle()
    {
        Findings head = Bodies.Felt("HD_TEMPLE_L", "HD_FOREHEAD_L", "HD_EYE_L") with
        {
            Qualities = Bodies.Said("throbbing", "sick_light"),
            Worse = Bodies.Said("bright_light"),
            Better = Bodies.Said("dark_room"),
        };

        Located located = Bodies.Locate(head);

        located.Elsewhere.Probability.ShouldBeGreaterThan(located.Muscles[0].Probability);
        located.Elsewhere.Suspects[0].Condition.ShouldBe("migraine_or_tension_type_headache");
        located.Elsewhere.Text.ShouldContain("does not look like a muscle");
    }

    [Fact]
    public void A_tingling_strip_down_the_arm_that_the_neck_sets_off_is_the_nerve()
    {
        Findings arm = Bodies.Felt("NK_POST_R", "AR_BACK_R", "FA_DORSAL_R", "HA_DORSUM_R") with { Qualities = Bodies.Said("arm_strip", "tingling"), Worse = Bodies.Said("neck_moves") };

        Bodies.Locate(arm).Elsewhere.Suspects[0].Condition.ShouldBe("cervical_radiculopathy");
        Bodies.Locate(arm).Elsewhere.Probability.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void Where_no_muscle_may_be_named_the_conditions_still_are()
    {
        Located palm = Bodies.Locate(Bodies.Felt("HA_PALM_R", "WR_FRONT_R"));

        palm.Muscles.ShouldBeEmpty();
        palm.Elsewhere.Probability.ShouldBe(1, 1e-12);
        palm.Elsewhere.Suspects[0].Condition.ShouldBe("carpal_tunnel_or_de_quervain");
    }

    [Fact]
    public void A_flag_that_stands_speaks_for_its_condition_and_a_no_to_all_of_them_against_it()
    {
        Findings arm = Bodies.Felt("NK_POST_R", "AR_BACK_R");
        double Of(Restrictions restrictions) => Bodies.Locate(arm, restrictions: restrictions).Elsewhere.Probability;

        Of(Bodies.Clear with { Applies = ["RF40"] }).ShouldBeGreaterThan(Of(Bodies.Clear));
        Of(Bodies.Clear with { AnsweredNo = [.. Bodies.Clear.AnsweredNo, "RF24", "RF40"] }).ShouldBeLessThan(Of(Bodies.Clear));
    }

    [Fact]
    public void Age_weighs_for_and_against_a_condition_that_goes_by_it()
    {
        double At(Span? age) => Share(Bodies.Locate(Bodies.Felt("SH_SIDE_L", "SH_FRONT_L") with { AgeYears = age }), "frozen_shoulder");

        At(Span.At(52)).ShouldBeGreaterThan(At(null));
        At(Span.At(24)).ShouldBeLessThan(At(null));
        At(new Span(16, 120)).ShouldBe(At(null), 1e-12);
    }

    [Fact]
    public void So_does_how_long_it_has_lasted()
    {
        double After(int? days) => Share(Bodies.Locate(Bodies.Felt("NK_SIDE_L", "NK_ANGLE_L") with { OnsetDays = days }), "acute_wry_neck_or_joint_lock");

        After(2).ShouldBeGreaterThan(After(null));
        After(200).ShouldBeLessThan(After(null));
    }

    [Fact]
    public void A_band_from_under_the_skull_is_the_suboccipitals_even_where_the_ridge_is_marked_too()
    {
        Findings head = Bodies.Felt("NK_SUBOCC_R", "HD_OCCIPUT_R", "HD_EYE_R", "SH_TOP_R") with { Qualities = Bodies.Said("band") };

        Located located = Bodies.Locate(head);

        located.Muscles[0].Muscle.ShouldBe("suboccipitals");
        located.Muscles[0].Reasons.ShouldContain(reason => reason.Finding == "rule:band_from_the_skull_base" && reason.Factor > 1);
        located.Find("upper_trapezius")!.Reasons.ShouldContain(reason => reason.Finding == "rule:band_from_the_skull_base" && reason.Factor < 1);
    }

    [Fact]
    public void A_ridge_that_keeps_coming_back_asks_to_look_at_the_lower_trapezius()
    {
        Findings ridge = Bodies.Felt("SH_TOP_R", "NK_POST_R");
        Findings again = ridge with { Qualities = Bodies.Said("comes_back") };

        Bodies.Locate(again).ProbabilityOf("lower_trapezius").ShouldBeGreaterThan(Bodies.Locate(ridge).ProbabilityOf("lower_trapezius"));
        Bodies.Locate(ridge with { BeenBefore = true }).ProbabilityOf("lower_trapezius").ShouldBeGreaterThan(Bodies.Locate(ridge with { BeenBefore = false }).ProbabilityOf("lower_trapezius"));
        Bodies.Locate(again).Muscles[0].Muscle.ShouldBe("upper_trapezius");
        Bodies.Locate(again).Find("lower_trapezius")!.Reasons.ShouldContain(reason => reason.Text.Contains("lower inner edge", StringComparison.Ordinal));
    }

    [Fact]
    public void The_inner_edge_of_the_blade_held_long_speaks_for_the_rhomboids()
    {
        Findings blade = Bodies.Felt("UB_SCAP_MEDIAL_L") with { Worse = Bodies.Said("arms_forward") };

        Bodies.Locate(blade).Muscles[0].Muscle.ShouldBe("rhomboids");
        Bodies.Locate(blade).Muscles[0].Reasons.ShouldContain(reason => reason.Finding == "rule:inner_edge_held_long");
    }

    private static double Share(Located located, string condition) => located.Elsewhere.Suspects.Single(suspect => suspect.Condition == condition).Probability;

    private static Findings Textbook(ElsewhereCondition condition)
    {
        Side[] sides = condition.BothSides > 0.5 ? [Side.Left, Side.Right] : [Side.Right];
        return new()
        {
            Marks = [.. condition.Places[0].Primary.SelectMany(region => sides.Select(side => new Mark(Bodies.On(region, side), MarkKind.Sore))).Distinct()],
            Qualities = Bodies.Said([.. condition.Qualities]),
            Worse = Bodies.Said([.. condition.Aggravators]),
            Better = Bodies.Said([.. condition.Easers]),
            Limited = Bodies.Said([.. condition.Limits]),
            AgeYears = condition.Ages,
            OnsetDays = condition.OnsetDays?.Least,
        };
    }
}
