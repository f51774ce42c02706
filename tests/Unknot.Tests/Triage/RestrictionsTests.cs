using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

public class RestrictionsTests
{
    [Fact]
    public void A_flag_blocks_where_it_shares_a_scope_and_nowhere_else()
    {
        Of(Said.NothingToReport.Yes("RF40"), "SH_TOP_R").Blocks.ShouldBe(Blocks.Area);
        Of(Said.NothingToReport.Yes("RF40"), "LG_FOOT_R").Blocks.ShouldBe(Blocks.None);
    }

    [Fact]
    public void Always_means_the_area_of_the_complaint() => Of(Said.NothingToReport.Yes("RF44"), "LG_FOOT_R").Blocks.ShouldBe(Blocks.GentleOnly);

    [Fact]
    public void An_emergency_takes_out_everything_everywhere() => Of(Said.NothingToReport.Yes("RF61"), "SH_TOP_R").Blocks.ShouldBe(Blocks.All);

    [Fact]
    public void The_widest_counts_and_is_named()
    {
        Restrictions restrictions = Of(Said.NothingToReport.Yes("RF44", "RF42", "RF47"), "SH_TOP_R");

        restrictions.Blocks.ShouldBe(Blocks.Area);
        restrictions.BlockedBy.ShouldBe(["RF42"]);
    }

    [Fact]
    public void A_message_blocks_nothing()
    {
        Restrictions restrictions = Of(Said.NothingToReport.Yes("RF43"), "SH_TOP_R");

        restrictions.Blocks.ShouldBe(Blocks.None);
        restrictions.BlockedBy.ShouldBeEmpty();
    }

    [Fact]
    public void A_tick_that_is_itself_the_answer_applies_at_once() => Of(Said.NothingToReport.Ticked("bleeding")).Modifiers.ShouldBe(["CM01"]);

    [Fact]
    public void A_tick_that_asks_applies_after_a_yes_or_not_sure()
    {
        TriageAnswers ticked = Said.NothingToReport.Ticked("cancer");

        Of(ticked).Modifiers.ShouldBeEmpty();
        Of(ticked.No("CM09")).Modifiers.ShouldBeEmpty();
        Of(ticked.Yes("CM09")).Modifiers.ShouldBe(["CM09"]);
        Of(ticked.Unsure("CM09")).Modifiers.ShouldBe(["CM09"]);
    }

    [Fact]
    public void A_bare_fact_counts_as_not_sure_where_nobody_can_be_asked()
    {
        Alone(Said.NothingToReport.Ticked("joints")).Modifiers.ShouldBe(["CM08", "CM14"]);
        Alone(Said.NothingToReport.Ticked("joints").No("CM08")).Modifiers.ShouldBe(["CM14"]);
    }

    [Fact]
    public void Under_sixteen_sets_its_modifier_by_group_or_by_years()
    {
        Of(Said.NothingToReport with { AgeGroup = "under_16" }).Modifiers.ShouldBe(["CM07"]);
        Of(Said.NothingToReport with { Age = 15, AgeGroup = null }).Modifiers.ShouldBe(["CM07"]);
        Of(Said.NothingToReport with { Age = 16, AgeGroup = null }).Modifiers.ShouldBeEmpty();
        Of(Said.NothingToReport with { AgeGroup = "unknown" }).Modifiers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void The_week_of_pregnancy_tells_whether_mid_term_has_passed(int week, bool after)
    {
        Restrictions restrictions = Of(Said.NothingToReport.Ticked("pregnancy") with { PregnancyWeek = week });

        restrictions.Modifiers.ShouldBe(["CM03"]);
        restrictions.AfterMidTerm.ShouldBe(after);
    }

    [Fact]
    public void After_birth_the_modifier_of_pregnancy_does_not_apply()
    {
        Restrictions restrictions = Of(Said.NothingToReport.Ticked("pregnancy") with { PregnancyOption = "after_birth" });

        restrictions.Modifiers.ShouldBeEmpty();
        restrictions.AfterMidTerm.ShouldBeFalse();
    }

    [Fact]
    public void A_week_nobody_knows_counts_as_after_mid_term()
    {
        Of(Said.NothingToReport.Ticked("pregnancy") with { PregnancyOption = "unknown" }).AfterMidTerm.ShouldBeTrue();
        Of(Said.NothingToReport.Yes("CM03")).AfterMidTerm.ShouldBeTrue();
        Alone(Said.NothingToReport.Ticked("pregnancy")).ShouldSatisfyAllConditions(
            restrictions => restrictions.Modifiers.ShouldBe(["CM03"]), restrictions => restrictions.AfterMidTerm.ShouldBeTrue());
    }

    [Fact]
    public void A_week_that_was_said_tells_of_the_pregnancy_too()
    {
        TriageAnswers answers = Said.NothingToReport with { PregnancyWeek = 22 };

        Of(answers).Modifiers.ShouldBe(["CM03"]);
        answers.Asked("LB_PARA_L").ShouldContain("RF19");
    }

    [Fact]
    public void What_applies_is_what_was_answered_yes_or_not_sure()
    {
        TriageAnswers answers = Said.NothingToReport.Ticked("bleeding").Yes("RF42").Unsure("RF40").No("RF50").Yes("overhead_pain");

        Of(answers, "SH_TOP_R").Applies.ShouldBe(["CM01", "RF40", "RF42", "bleeding", "finding:overhead_pain"], ignoreOrder: true);
    }

    [Fact]
    public void What_was_answered_no_is_known_as_no_and_blank_is_not()
    {
        Restrictions restrictions = Of(Said.NothingToReport.Ticked("bleeding").No("RF70", "CM10", "wrist_pain").Yes("RF66"), "CH_UPPER_L");

        restrictions.AnsweredNo.ShouldContain("RF70");
        restrictions.AnsweredNo.ShouldContain("CM10");
        restrictions.AnsweredNo.ShouldContain("finding:wrist_pain");
        restrictions.AnsweredNo.ShouldContain("cancer", "a list that was answered without it");
        restrictions.AnsweredNo.ShouldNotContain("bleeding");
        restrictions.AnsweredNo.ShouldNotContain("latex", "it is asked elsewhere");
        restrictions.AnsweredNo.ShouldNotContain("RF66");
        restrictions.AnsweredNo.ShouldNotContain("RF04");
    }

    [Fact]
    public void A_finding_that_the_gate_asks_in_full_is_known_as_no_where_that_answer_stands()
    {
        TriageAnswers today = Said.NothingToReport with { GateStands = ["G5", "G6"] };

        Of(today).AnsweredNo.ShouldContain("finding:neck_injury_recent");
        Of(today).AnsweredNo.ShouldNotContain("finding:skin", "the gate asks a part of it");
        Of(today.Yes("neck_injury_recent")).AnsweredNo.ShouldNotContain("finding:neck_injury_recent", "what was said of it itself counts");
        Of(today.Unsure("G5")).AnsweredNo.ShouldNotContain("finding:neck_injury_recent");
        Of(Said.NothingToReport).AnsweredNo.ShouldNotContain("finding:neck_injury_recent", "where it does not stand it is asked");
    }

    [Fact]
    public void A_list_nobody_answered_says_no_to_nothing() => Of(Said.Nothing).AnsweredNo.ShouldBeEmpty();

    private static Restrictions Of(TriageAnswers answers, params string[] places) => answers.Verdict(places).Restrictions;

    private static Restrictions Alone(TriageAnswers answers) => Assessment.Of(Said.Kb, answers, [], Unanswered.CountsAsUnsure).Restrictions;
}
