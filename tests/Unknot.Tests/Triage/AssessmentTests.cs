using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

public class AssessmentTests
{
    [Fact]
    public void Nothing_to_report_is_no_urgency()
    {
        Verdict verdict = Said.NothingToReport.Verdict("SH_TOP_R");

        verdict.Urgency.ShouldBe(Urgency.None);
        verdict.Action.ShouldBeNull();
        verdict.Flags.ShouldBeEmpty();
        verdict.Stops.ShouldBeFalse();
    }

    [Fact]
    public void An_answered_flag_stands_at_its_own_urgency()
    {
        Verdict verdict = Said.NothingToReport.Yes("RF42").Verdict("SH_TOP_R");

        verdict.Urgency.ShouldBe(Urgency.SeeProfessional);
        verdict.Action.ShouldBe("see_professional");
        verdict.Flags.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            flag => flag.Id.ShouldBe("RF42"), flag => flag.Because.ShouldBe(Because.Answer), flag => flag.Blocks.ShouldBe(Blocks.Area));
    }

    [Fact]
    public void Not_sure_counts_as_yes_at_the_flags_own_urgency()
    {
        Verdict verdict = Said.NothingToReport.Unsure("RF24").Verdict("SH_TOP_R");

        verdict.Urgency.ShouldBe(Urgency.SameDay);
        verdict.Flags[0].Because.ShouldBe(Because.Unsure);
    }

    [Fact]
    public void Another_yes_makes_a_flag_more_urgent()
    {
        StandingFlag flag = Said.NothingToReport.Yes("RF51", "RF45").Verdict("SH_TOP_R").Flags[0];

        flag.ShouldSatisfyAllConditions(
            _ => flag.Id.ShouldBe("RF51"), _ => flag.Urgency.ShouldBe(Urgency.SameDay), _ => flag.Because.ShouldBe(Because.Upgrade), _ => flag.Action.ShouldBe("same_day"));
    }

    [Fact]
    public void Not_sure_never_raises_a_flag_above_its_own_urgency()
    {
        Said.NothingToReport.Unsure("RF51").Yes("RF45").Verdict("SH_TOP_R").Urgency.ShouldBe(Urgency.SeeProfessional);
        Said.NothingToReport.Yes("RF51").Unsure("RF45").Verdict("SH_TOP_R").Urgency.ShouldBe(Urgency.SeeProfessional);
    }

    [Fact]
    public void A_flag_raised_to_emergency_takes_out_everything() =>
        Said.NothingToReport.Yes("RF41", "RF11").Verdict("LB_PARA_R").Flags.Single(flag => flag.Id == "RF41").Blocks.ShouldBe(Blocks.All);

    [Fact]
    public void Each_emergency_has_its_own_words()
    {
        Said.NothingToReport.Yes("RF05").Verdict("SH_TOP_R").Action.ShouldBe("emergency");
        Said.NothingToReport.Yes("RF10").Verdict("SH_TOP_R").Action.ShouldBe("injury");
        Said.NothingToReport.Yes("RF16").Verdict("SH_TOP_R").Action.ShouldBe("crisis");
        Said.NothingToReport.Yes("RF05", "RF10").Verdict("SH_TOP_R").Actions.ShouldBe(["emergency", "injury"]);
    }

    [Fact]
    public void A_suggestion_never_hides_a_referral() =>
        Said.NothingToReport.Yes("RF43", "RF44").Verdict("SH_TOP_R").Action.ShouldBe("see_professional");

    [Fact]
    public void Every_action_has_its_words_in_the_content()
    {
        foreach (Flag flag in Said.Kb.RedFlags.Flags)
        {
            string[] partners = flag.Upgrade is { } upgrade ? [.. upgrade.WithAny] : [];
            Said.NothingToReport.Yes([flag.Id, .. partners]).Verdict("SH_TOP_R").Actions.ShouldAllBe(key => Said.Kb.RedFlags.ActionTexts.ContainsKey(key));
        }
    }

    [Fact]
    public void A_gate_yes_that_no_detail_explains_falls_back_under_its_own_id()
    {
        StandingFlag flag = Said.NothingToReport.Yes("G2").Verdict("SH_TOP_R").Flags.ShouldHaveSingleItem();

        flag.ShouldSatisfyAllConditions(
            _ => flag.Id.ShouldBe("G2"), _ => flag.Urgency.ShouldBe(Urgency.SameDay), _ => flag.Blocks.ShouldBe(Blocks.Area), _ => flag.Because.ShouldBe(Because.Fallback));
    }

    [Fact]
    public void A_detail_below_the_fallback_leaves_it_standing() => Said.NothingToReport.Yes("G2", "RF53").Standing("NK_SIDE_R").ShouldBe(["G2", "RF53"]);

    [Fact]
    public void A_detail_at_the_fallback_stands_in_its_place() => Said.NothingToReport.Yes("G2", "RF23").Standing("NK_SIDE_R").ShouldBe(["RF23"]);

    [Fact]
    public void A_detail_of_another_part_of_the_body_does_not_stand_in_for_the_fallback_here() =>
        Said.NothingToReport.Yes("G6", "RF27").Standing("SH_TOP_R").ShouldBe(["RF27", "G6"]);

    [Fact]
    public void A_gate_question_without_fallback_goes_on() => Said.NothingToReport.Yes("G8").Verdict("SH_TOP_R").Urgency.ShouldBe(Urgency.None);

    [Fact]
    public void Two_referrals_in_one_area_are_a_cluster_and_the_urgency_stays()
    {
        Verdict verdict = Said.NothingToReport.Yes("RF44", "RF46").Verdict("SH_TOP_R");

        verdict.Urgency.ShouldBe(Urgency.SeeProfessional);
        verdict.Prompt.ShouldBe(Said.Kb.RedFlags.ClusterPrompt);
    }

    [Fact]
    public void A_fallback_counts_as_one_in_a_cluster()
    {
        Said.NothingToReport.Yes("G3").Verdict("SH_TOP_R").Prompt.ShouldBeNull();
        Said.NothingToReport.Yes("G3", "RF44").Verdict("SH_TOP_R").Prompt.ShouldNotBeNull();
        Said.NothingToReport.Yes("G3", "G4").Verdict("SH_TOP_R").Prompt.ShouldNotBeNull();
    }

    [Fact]
    public void Flags_that_take_nothing_out_count_once_in_a_cluster()
    {
        Said.NothingToReport.Yes("RF43", "RF47").Verdict("SH_TOP_R").Prompt.ShouldBeNull();
        Said.NothingToReport.Yes("RF43", "RF47", "RF44").Verdict("SH_TOP_R").Prompt.ShouldNotBeNull();
    }

    [Fact]
    public void Referrals_of_other_areas_make_no_cluster_here() => Said.NothingToReport.Yes("RF44", "RF69").Verdict("SH_TOP_R").Prompt.ShouldBeNull();

    [Fact]
    public void A_cluster_of_something_more_urgent_has_no_prompt() => Said.NothingToReport.Yes("RF44", "RF46", "RF24").Verdict("SH_TOP_R").Prompt.ShouldBeNull();

    [Fact]
    public void A_cleared_flag_does_not_stand() => Said.NothingToReport.Yes("RF42").Cleared("RF42").Standing("SH_TOP_R").ShouldBeEmpty();

    [Fact]
    public void A_cleared_gate_question_neither_falls_back_nor_opens()
    {
        Said.NothingToReport.Yes("G2").Cleared("G2").Standing("SH_TOP_R").ShouldBeEmpty();
        Said.NothingToReport.Yes("G2").Cleared("G2").Asked("SH_TOP_R").ShouldBe(Said.NothingToReport.Asked("SH_TOP_R"));
    }

    [Fact]
    public void What_a_cleared_detail_explained_does_not_fall_back() => Said.NothingToReport.Yes("G2", "RF23").Cleared("RF23").Standing("SH_TOP_R").ShouldBeEmpty();

    [Fact]
    public void A_cleared_yes_upgrades_nothing() => Said.NothingToReport.Yes("RF41", "RF11").Cleared("RF11").Verdict("LB_PARA_R").Urgency.ShouldBe(Urgency.SeeProfessional);

    [Fact]
    public void A_flag_that_words_opened_stands_only_where_nobody_can_be_asked()
    {
        TriageAnswers answers = Said.NothingToReport.ReadOf("RF27", "one calf is hot");

        answers.Verdict("SH_TOP_R").Flags.ShouldBeEmpty();
        Assessment.Of(Said.Kb, answers, Said.At("SH_TOP_R"), Unanswered.CountsAsUnsure).Flags.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(flag => flag.Because.ShouldBe(Because.Words), flag => flag.Answer.ShouldBe(Answer.Unsure), flag => flag.Urgency.ShouldBe(Urgency.SameDay),
                flag => flag.Words.ShouldBe(["one calf is hot"]));
    }

    [Fact]
    public void A_flag_answered_no_stays_no_whatever_the_words_say() =>
        Assessment.Of(Said.Kb, Said.NothingToReport.No("RF27").ReadOf("RF27"), Said.At("SH_TOP_R"), Unanswered.CountsAsUnsure).Flags.ShouldBeEmpty();

    [Fact]
    public void Same_day_stops_every_complaint_it_shares_a_scope_with_and_no_other()
    {
        IReadOnlyList<StandingFlag> standing = Said.NothingToReport.Yes("RF27").Verdict("LG_CALF_R").Flags;

        Assessment.UrgencyAt(Said.Kb, standing, Said.At("TH_BACK_L")).ShouldBe(Urgency.SameDay);
        Assessment.UrgencyAt(Said.Kb, standing, Said.At("SH_TOP_R")).ShouldBe(Urgency.None);
    }

    [Fact]
    public void An_emergency_stops_everything() =>
        Assessment.UrgencyAt(Said.Kb, Said.NothingToReport.Yes("RF61").Verdict("AB_GROIN_R").Flags, Said.At("HA_PALM_L")).ShouldBe(Urgency.Emergency);

    [Fact]
    public void A_flag_raised_by_an_exercise_concerns_what_the_exercise_was_for() =>
        Assessment.UrgencyAt(Said.Kb, Said.NothingToReport.Yes("RF34").Verdict("SH_TOP_R").Flags, Said.At("SH_TOP_R")).ShouldBe(Urgency.SameDay);

    [Fact]
    public void An_answer_to_a_flag_the_content_no_longer_has_says_nothing() =>
        (Said.NothingToReport with { Flags = Said.Nothing.Flags.Add("RF99", Answer.Yes) }).Verdict("SH_TOP_R").Flags.ShouldBeEmpty();

    [Fact]
    public void A_place_the_content_no_longer_has_is_no_place() =>
        Assessment.Of(Said.Kb, Said.NothingToReport.Yes("RF40"), [new("GONE", Side.Left)]).Restrictions.Blocks.ShouldBe(Blocks.None);
}
