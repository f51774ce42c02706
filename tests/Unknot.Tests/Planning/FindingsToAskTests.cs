using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class FindingsToAskTests
{
    private static readonly SessionRequest s_blank = For("upper_trapezius") with { Restrictions = Core.Triage.Restrictions.None };

    [Fact]
    public void Before_the_first_session_each_finding_its_movements_depend_on_is_asked_once()
    {
        IReadOnlyList<AskedBefore> asked = FindingsToAsk.ByMovement(Kb, s_blank);

        asked.Select(one => (one.Movement.Phase, string.Join(' ', one.Findings.Select(f => f.Id)))).ShouldBe(
        [
            (Phase.Stretch, "arm_tingling neck_injury_recent dizzy_neck_movement"),
            (Phase.Release, "skin fever fresh_injury clot"),
            (Phase.Strengthen, "overhead_pain no_face_down"),
        ]);
    }

    [Fact]
    public void Who_has_just_said_no_at_the_gate_is_asked_only_what_it_left_out()
    {
        SessionRequest request = s_blank with { Restrictions = s_blank.Restrictions with { AnsweredNo = ["G3", "G5", "G6", "finding:neck_injury_recent"] } };
        Finding[] asked = [.. FindingsToAsk.ByMovement(Kb, request).SelectMany(one => one.Findings)];

        asked.Single(finding => finding.Id == "skin").Ask.ShouldBe("Is the skin itself, not the muscle beneath, broken, sore or infected?");
        asked.Single(finding => finding.Id == "fever").Ask.ShouldBe(Kb.Findings["fever"].AtTheGate!.Rest);
        asked.ShouldNotContain(finding => finding.Id == "neck_injury_recent");
        asked.Single(finding => finding.Id == "clot").ShouldBe(Kb.Findings["clot"]);
    }

    [Fact]
    public void What_was_passed_over_leaves_its_movement_out_and_the_next_one_is_asked_about()
    {
        SessionRequest request = s_blank with { PassedOver = ["finding:no_face_down", "finding:overhead_pain"] };

        Session session = Plan(request);
        session.Of(Phase.Strengthen).Movement.ShouldNotBe("prone_y_raise");
        session.TakenOut.ShouldContain(gone => gone.Movement == "prone_y_raise" && gone.Text == "Face-down Y-raise is left out today: you skipped “With your arm lifted above the shoulder, is it more than 3 of 10 sore?”.");
        Ids(request).ShouldNotContain("no_face_down");
        Plan(For("upper_trapezius") with { PassedOver = request.PassedOver }).Of(Phase.Strengthen).Movement.ShouldBe("prone_y_raise");
    }

    [Fact]
    public void A_flag_that_was_passed_over_is_not_asked_again_and_its_movement_stays_out()
    {
        SessionRequest blank = For("pectoralis_minor") with { Restrictions = Core.Triage.Restrictions.None };
        SessionRequest passed = blank with { PassedOver = [.. Kb.Movements["ball_pec_wall"].RequiresNo] };

        FindingsToAsk.ByMovement(Kb, passed).ShouldAllBe(one => one.Flags.Count == 0);
        Plan(passed).Steps.ShouldNotContain(step => step.Movement == "ball_pec_wall");
    }

    [Fact]
    public void What_was_answered_is_not_asked_again() => FindingsToAsk.ByMovement(Kb, For("upper_trapezius")).ShouldBeEmpty();

    [Fact]
    public void A_finding_is_not_asked_where_its_contraindication_applies_already()
    {
        SessionRequest knownArm = s_blank with { Restrictions = s_blank.Restrictions with { Applies = ["CM06"] } };

        Ids(For("latissimus_dorsi") with { Restrictions = s_blank.Restrictions }).ShouldContain("dizzy_head_down");
        Ids(For("latissimus_dorsi") with { Restrictions = knownArm.Restrictions }).ShouldNotContain("dizzy_head_down");
    }

    [Fact]
    public void A_yes_swaps_the_movement_and_the_new_one_is_asked_about()
    {
        SessionRequest answered = For("upper_trapezius").With("finding:overhead_pain");
        SessionRequest request = answered with { Restrictions = answered.Restrictions with { AnsweredNo = answered.Restrictions.AnsweredNo.Remove("finding:shoulder_pain") } };

        Plan(request).Of(Phase.Strengthen).Movement.ShouldBe("side_lying_external_rotation");
        FindingsToAsk.ByMovement(Kb, request).ShouldBeEmpty();
        Ids(request with { Unwanted = ["side_lying_external_rotation", "low_row_depression"] }).ShouldBe(["shoulder_pain"]);
    }

    [Fact]
    public void Flags_a_movement_requires_to_be_no_are_asked_while_they_are_blank()
    {
        SessionRequest request = For("pectoralis_minor") with { Restrictions = Core.Triage.Restrictions.None };
        IReadOnlyList<string> required = Kb.Movements["ball_pec_wall"].RequiresNo;

        FindingsToAsk.ByMovement(Kb, request).SelectMany(one => one.Flags).Select(f => f.Id).ShouldBe(required, ignoreOrder: true);
        FindingsToAsk.ByMovement(Kb, For("pectoralis_minor")).ShouldBeEmpty();
        FindingsToAsk.ByMovement(Kb, For("gluteus_maximus")).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_asked_for_a_session_that_is_not_there() =>
        FindingsToAsk.ByMovement(Kb, s_blank with { Urgency = Urgency.Emergency }).ShouldBeEmpty();

    private static IEnumerable<string> Ids(SessionRequest request) => FindingsToAsk.ByMovement(Kb, request).SelectMany(one => one.Findings).Select(f => f.Id);
}
