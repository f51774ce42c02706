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
        IReadOnlyList<string> ids = [.. FindingsToAsk.Before(Kb, s_blank).Select(f => f.Id)];

        ids.ShouldBe(["arm_tingling", "neck_injury_recent", "dizzy_neck_movement", "skin", "fever", "fresh_injury", "clot", "overhead_pain", "no_face_down"]);
    }

    [Fact]
    public void What_was_answered_is_not_asked_again() => FindingsToAsk.Before(Kb, For("upper_trapezius")).ShouldBeEmpty();

    [Fact]
    public void A_finding_is_not_asked_where_its_contraindication_applies_already()
    {
        SessionRequest knownArm = s_blank with { Restrictions = s_blank.Restrictions with { Applies = ["CM06"] } };

        FindingsToAsk.Before(Kb, For("latissimus_dorsi") with { Restrictions = s_blank.Restrictions }).ShouldContain(f => f.Id == "dizzy_head_down");
        FindingsToAsk.Before(Kb, For("latissimus_dorsi") with { Restrictions = knownArm.Restrictions }).ShouldNotContain(f => f.Id == "dizzy_head_down");
    }

    [Fact]
    public void A_yes_swaps_the_movement_and_the_new_one_is_asked_about()
    {
        SessionRequest answered = For("upper_trapezius").With("finding:overhead_pain");
        SessionRequest request = answered with { Restrictions = answered.Restrictions with { AnsweredNo = answered.Restrictions.AnsweredNo.Remove("finding:shoulder_pain") } };

        Plan(request).Of(Phase.Strengthen).Movement.ShouldBe("side_lying_external_rotation");
        FindingsToAsk.Before(Kb, request).ShouldBeEmpty();
        FindingsToAsk.Before(Kb, request with { Unwanted = ["side_lying_external_rotation", "low_row_depression"] }).Select(f => f.Id).ShouldBe(["shoulder_pain"]);
    }

    [Fact]
    public void Flags_a_movement_requires_to_be_no_are_asked_while_they_are_blank()
    {
        SessionRequest request = For("pectoralis_minor") with { Restrictions = Core.Triage.Restrictions.None };
        IReadOnlyList<string> required = Kb.Movements["ball_pec_wall"].RequiresNo;

        FindingsToAsk.FlagsBefore(Kb, request).ShouldBe(required, ignoreOrder: true);
        FindingsToAsk.FlagsBefore(Kb, For("pectoralis_minor")).ShouldBeEmpty();
        FindingsToAsk.FlagsBefore(Kb, For("gluteus_maximus")).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_asked_for_a_session_that_is_not_there() =>
        FindingsToAsk.Before(Kb, s_blank with { Urgency = Urgency.Emergency }).ShouldBeEmpty();
}
