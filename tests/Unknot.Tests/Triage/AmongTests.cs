using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

/// <summary>How far a flag of one complaint reaches into another.</summary>
public class AmongTests
{
    private static readonly string[] s_ridge = ["SH_TOP_R"];
    private static readonly string[] s_calf = ["LG_CALF_R"];

    [Fact]
    public void An_emergency_of_one_complaint_stops_every_other() => Among(s_ridge, Said.NothingToReport, (s_calf, Said.NothingToReport.Yes("RF61"))).Urgency.ShouldBe(Urgency.Emergency);

    [Fact]
    public void A_flag_for_today_stops_whatever_shares_its_scope_and_nothing_else()
    {
        Among(["TH_BACK_L"], Said.NothingToReport, (s_calf, Said.NothingToReport.Yes("RF27"))).Stops.ShouldBeTrue();
        Among(s_ridge, Said.NothingToReport, (s_calf, Said.NothingToReport.Yes("RF27"))).Urgency.ShouldBe(Urgency.None);
    }

    [Fact]
    public void A_referral_of_one_complaint_says_nothing_of_another() =>
        Among(["NK_SIDE_R"], Said.NothingToReport, (s_ridge, Said.NothingToReport.Yes("RF40"))).Flags.ShouldBeEmpty();

    [Fact]
    public void What_was_answered_for_two_complaints_at_once_stops_the_one_it_concerns()
    {
        TriageAnswers both = Said.NothingToReport.Yes("RF27").AllNo("SH_TOP_R");

        Among(s_ridge, both, (s_calf, both)).ShouldSatisfyAllConditions(here => here.Urgency.ShouldBe(Urgency.None), here => here.Permit.ShouldNotBeNull());
        Among(s_calf, both, (s_ridge, both)).Stops.ShouldBeTrue();
    }

    [Fact]
    public void What_concerns_none_of_them_stops_them_all_and_so_does_what_concerned_one_that_was_put_away()
    {
        TriageAnswers both = Said.NothingToReport.Yes("RF27");

        Among(s_ridge, both, (["HD_TEMPLE_L"], both)).Stops.ShouldBeTrue();
        Assessment.Among(Said.Kb, Judged(s_ridge, both), [Judged(s_calf, both) with { PutAway = true }]).Stops.ShouldBeTrue();
    }

    [Fact]
    public void Of_one_flag_raised_twice_the_more_urgent_counts() =>
        Among(s_ridge, Said.NothingToReport.Yes("RF51"), (["SH_BACK_L"], Said.NothingToReport.Yes("RF51", "RF45"))).Flags.Single(flag => flag.Id == "RF51").Urgency.ShouldBe(Urgency.SameDay);

    [Fact]
    public void Without_what_is_elsewhere_a_cluster_here_is_told()
    {
        TriageAnswers both = Said.NothingToReport.Yes("RF27", "RF44", "RF46");

        Judged(s_ridge, both).Own.Prompt.ShouldBeNull();
        Among(s_ridge, both, (s_calf, both)).Prompt.ShouldBe(Said.Kb.RedFlags.ClusterPrompt);
    }

    private static Verdict Among(string[] here, TriageAnswers answers, params (string[] Places, TriageAnswers Answers)[] others) =>
        Assessment.Among(Said.Kb, Judged(here, answers), [.. others.Select(other => Judged(other.Places, other.Answers))]);

    private static JudgedComplaint Judged(string[] places, TriageAnswers answers) => new(Said.At(places), answers.Verdict(places));
}
