using Unknot.Core.Complaint;
using Unknot.Core.Triage;
using Unknot.Tests.Localisation;

namespace Unknot.Tests.Triage;

/// <summary>Referral opens nothing, radiation is asked about, and what nobody said is neither.</summary>
public class RadiationTests
{
    private static readonly string[] s_downTheArm = ["NK_SIDE_R", "AR_SIDE_R", "FA_RADIAL_R"];
    private static readonly string[] s_downTheLeg = ["PV_BUTT_MID_L", "TH_BACK_L", "LG_CALF_L"];

    [Fact]
    public void A_dull_ache_that_pressing_brings_is_referral_however_far_it_runs()
    {
        Opens(Felt("dull_ache", s_downTheArm).Pressed("NK_SIDE_R", PressAnswer.Reproduces, "AR_SIDE_R", "FA_RADIAL_R")).ShouldBeEmpty();
        Opens(Felt("dull_ache", s_downTheLeg).Pressed("PV_BUTT_MID_L", PressAnswer.Reproduces, "TH_BACK_L", "LG_CALF_L")).ShouldBeEmpty();
        Opens(Felt("dull_ache", "SH_TOP_R", "NK_SIDE_R", "HD_TEMPLE_R").Pressed("SH_TOP_R", PressAnswer.Reproduces, "HD_TEMPLE_R")).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_said_of_how_it_feels_opens_nothing() => Opens(Bodies.Felt(s_downTheArm)).ShouldBeEmpty();

    [Fact]
    public void Sharp_from_the_neck_past_the_elbow_is_asked_though_pressing_brings_it() =>
        Opens(Felt("electric", s_downTheArm).Pressed("NK_SIDE_R", PressAnswer.Reproduces)).ShouldBe(["RF40"]);

    [Fact]
    public void Sharp_from_the_back_past_the_knee_is_asked() => Opens(Felt("electric", s_downTheLeg)).ShouldBe(["RF41"]);

    [Fact]
    public void Sharp_that_stays_above_the_elbow_or_in_the_forearm_alone_is_not()
    {
        Opens(Felt("electric", "NK_SIDE_R", "AR_SIDE_R")).ShouldBeEmpty();
        Opens(Felt("sharp_on_move", "EL_LAT_R", "FA_DORSAL_R")).ShouldBeEmpty();
    }

    [Fact]
    public void Two_sides_make_no_strip() => Opens(Felt("electric", "NK_SIDE_R", "FA_RADIAL_L")).ShouldBeEmpty();

    [Fact]
    public void The_midline_belongs_to_either_side() => Opens(Felt("electric", "NK_C7", "FA_RADIAL_L")).ShouldBe(["RF40"]);

    [Fact]
    public void Any_numbness_is_asked_wherever_it_is_dull_or_not()
    {
        Opens(Felt("tingling", "AR_SIDE_R") with { Qualities = Bodies.Said("dull_ache", "tingling") }).ShouldBe(["RF40", "RF42"]);
        Opens(Felt("tingling", "TH_BACK_L")).ShouldBe(["RF41", "RF42"]);
        Opens(Felt("tingling", "HD_OCCIPUT_R")).ShouldBe(["RF42"]);
    }

    [Fact]
    public void A_quality_that_was_denied_opens_nothing() =>
        Opens(Felt("dull_ache", s_downTheArm) with { Qualities = Bodies.Said("dull_ache").Add("tingling", false).Add("electric", false) }).ShouldBeEmpty();

    [Fact]
    public void Past_the_elbow_and_no_press_brings_any_of_it_is_asked_and_one_that_brings_it_partly_is_enough_against()
    {
        Findings once = Felt("dull_ache", s_downTheArm).Pressed("NK_SIDE_R", PressAnswer.No);
        Opens(once).ShouldBeEmpty("one press that brings nothing is not enough");
        Opens(once.Pressed("AR_SIDE_R", PressAnswer.No)).ShouldBe(["RF40"]);
        Opens(once.Pressed("AR_SIDE_R", PressAnswer.No).Pressed("NK_ANGLE_R", PressAnswer.Partly)).ShouldBeEmpty();
    }

    [Fact]
    public void Left_and_right_are_alike()
    {
        Findings felt = Felt("electric", s_downTheArm).Pressed("NK_SIDE_R", PressAnswer.Reproduces, "FA_RADIAL_R");

        Opens(felt.Mirrored()).ShouldBe(Opens(felt));
    }

    [Fact]
    public void What_is_felt_is_asked_where_somebody_can_be_and_counts_as_not_sure_where_nobody_can()
    {
        TriageAnswers felt = Said.NothingToReport.AllNo("NK_SIDE_R") with { Raised = ["RF40"] };
        TriageAnswers unanswered = felt with { Flags = felt.Flags.Remove("RF40") };

        unanswered.Verdict("NK_SIDE_R").ToAsk.Select(question => question.Id).ShouldBe(["RF40"]);
        Assessment.Of(Said.Kb, unanswered, Said.At("NK_SIDE_R"), Unanswered.CountsAsUnsure).Flags.Single().ShouldSatisfyAllConditions(
            flag => flag.Id.ShouldBe("RF40"), flag => flag.Because.ShouldBe(Because.Unsure), flag => flag.Answer.ShouldBe(Answer.Unsure));
        Assessment.Of(Said.Kb, unanswered.No("RF40"), Said.At("NK_SIDE_R"), Unanswered.CountsAsUnsure).Flags.ShouldBeEmpty("a no stays no");
    }

    private static Findings Felt(string quality, params string[] places) => Bodies.Felt(places) with { Qualities = Bodies.Said(quality) };

    private static IReadOnlyList<string> Opens(Findings felt) => Radiation.Opens(Said.Kb, felt);
}
