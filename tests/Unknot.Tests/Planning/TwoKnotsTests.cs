using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

[Trait("Takes", "long")]
public sealed class TwoKnotsTests
{
    [Fact]
    public void The_worse_is_stretched_and_released_first_then_the_other_and_one_strengthening_serves_both()
    {
        Session session = Plan(Two("upper_trapezius", "rhomboids").WithBall());

        session.Steps.Select(s => (s.Phase, s.Knot, s.Movement)).ShouldBe(
        [
            (Phase.Stretch, 0, "neck_lateral_stretch_breath"), (Phase.Stretch, 1, "doorway_pec_stretch"), (Phase.Release, 0, "ball_upper_trap_wall"), (Phase.Release, 1, "ball_interscapular_wall"),
            (Phase.Strengthen, 0, "prone_y_raise"), (Phase.Retrain, 0, "scapular_depression_hold"),
        ]);
        session.Of(Phase.Strengthen).Why.ShouldContain("as well");
        session.LeftAside.ShouldBeEmpty();
    }

    [Fact]
    public void Any_two_share_the_minutes_unchanged()
    {
        foreach (Muscle one in Kb.Muscles)
        {
            foreach (Muscle other in Kb.Muscles.Where(m => m.Id != one.Id))
            {
                foreach (int minutes in Kb.Session.Shapes.Select(s => s.Minutes))
                {
                    SessionRequest request = Two(one.Id, other.Id, minutes);
                    Session session = Plan(request);

                    Math.Abs(session.TotalSeconds - (60 * minutes)).ShouldBeLessThanOrEqualTo(30, $"{one.Id} {other.Id} {minutes}");
                    PlanRules.Check(Kb, request, session).ShouldBeEmpty();
                    session.Steps.Count(s => s.Phase == Phase.Strengthen).ShouldBeLessThanOrEqualTo(1);
                    session.Steps.Count(s => s.Phase == Phase.Retrain).ShouldBeLessThanOrEqualTo(1);
                }
            }
        }
    }

    [Fact]
    public void Where_nothing_serves_both_the_strengthening_is_the_worse_ones() =>
        Plan(Two("upper_trapezius", "gluteus_medius")).Of(Phase.Strengthen).Movement.ShouldBe("prone_y_raise");

    [Fact]
    public void What_loads_the_other_sore_muscle_most_is_never_the_strengthening_of_both()
    {
        SessionRequest alone = For("supraspinatus", 2) with { Equipment = ["band"], Unwanted = ["side_lying_external_rotation"] };

        Plan(alone).Of(Phase.Strengthen).Movement.ShouldBe("two_minute_band_raise");
        SessionRequest both = alone with { Equipment = ["band", "desk"], Other = new("upper_trapezius", Side.Left, alone.Restrictions, Urgency.None) };
        Plan(both).Steps.ShouldNotContain(s => s.Movement == "two_minute_band_raise");
    }

    [Fact]
    public void Where_it_does_not_fit_what_is_left_aside_is_said()
    {
        Session session = Plan(Two("erector_spinae_lumbar", "forearm_extensors", 5));

        (session.Steps.Count(s => s.Phase == Phase.Release), session.LeftAside.Count).ShouldBe((2, 0));
        SessionRequest request = Two("suboccipitals", "masseter");
        Session without = Plan(request) with { LeftAside = [], Steps = [.. Plan(request).Steps.Where(s => s.Knot == 0)] };
        PlanRules.Check(Kb, request, without).ShouldContain(p => p.What.Contains("of the other knot is missing"));
    }

    [Fact]
    public void What_is_taken_out_of_either_is_taken_out_of_both()
    {
        SessionRequest request = Two("upper_trapezius", "levator_scapulae");
        request = request with { Other = request.Other! with { Restrictions = request.With("CM14").Restrictions } };

        Plan(request).Steps.ShouldNotContain(s => s.Movement == "neck_lateral_stretch_breath");
    }

    [Fact]
    public void A_knot_with_a_flag_gets_a_day_of_its_own()
    {
        SessionRequest request = Two("upper_trapezius", "rhomboids");
        Session session = Plan(request with { Other = request.Other! with { Restrictions = request.Flagged("RF44", Blocks.GentleOnly).Restrictions } });

        session.Steps.ShouldAllBe(s => s.Knot == 0);
        session.LeftAside.Single().ShouldContain("session of its own");
    }

    [Fact]
    public void Each_knot_begins_on_its_own_side()
    {
        SessionRequest request = Two("upper_trapezius", "rhomboids");
        Session session = Plan(request);
        IReadOnlyList<Moment> moments = Timeline.Of(Kb, session, request.Side);

        Side? First(int knot) => moments.First(m => m.Kind == MomentKind.Press && session.Steps[m.Step].Knot == knot).Side;
        (First(0), First(1)).ShouldBe((Side.Right, Side.Left));
    }

    [Fact]
    public void The_other_knot_out_of_turn_is_refused()
    {
        SessionRequest request = Two("upper_trapezius", "rhomboids");
        Session session = Plan(request);

        string.Join("\n", PlanRules.Check(Kb, request, session with { Steps = [session.Steps[1], session.Steps[0], .. session.Steps.Skip(2)] })).ShouldContain("out of order");
        string.Join("\n", PlanRules.Check(Kb, For("upper_trapezius"), session)).ShouldContain("no such knot");
    }

    private static SessionRequest Two(string worse, string other, int minutes = 10) =>
        For(worse, minutes) with { Other = new(other, Side.Left, For(other).Restrictions, Urgency.None) };
}
