using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class SessionPlannerTests
{
    [Fact]
    public void The_ridge_gets_its_ready_ten_minutes_to_the_second()
    {
        Session session = Plan(For("upper_trapezius"));

        session.Steps.Select(s => (s.Movement, s.Phase, s.Sets, s.Reps, s.Points, s.HoldSeconds, s.Seconds)).ShouldBe(
        [
            ("neck_lateral_stretch_breath", Phase.Stretch, 1, 1, null, 60, 125),
            ("ball_upper_trap_wall", Phase.Release, 1, 1, 2, 75, 160),
            ("prone_y_raise", Phase.Strengthen, 2, 8, null, 2, 157),
            ("scapular_depression_hold", Phase.Retrain, 1, 6, null, 10, 85),
        ]);
        session.TotalSeconds.ShouldBe(602);
        (session.Gentle, session.Missing.Count, session.TakenOut.Count).ShouldBe((false, 0, 0));
    }

    [Fact]
    public void Every_muscle_with_the_equipment_of_its_ready_session_gets_exactly_that_session()
    {
        foreach (DefaultSession ready in Kb.Session.Defaults)
        {
            Session session = Plan(For(ready.Muscle) with { Equipment = [.. Kb.Equipment.Ids] });

            session.Steps.Select(s => (s.Movement, s.Seconds)).ShouldBe(ready.Steps.Select(s => (s.Movement, s.Seconds)), ready.Muscle);
            session.TotalSeconds.ShouldBe(ready.TotalSeconds, ready.Muscle);
        }
    }

    [Fact]
    public void Each_length_holds_its_phases_and_says_what_is_missing()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            foreach (SessionShape shape in Kb.Session.Shapes)
            {
                Session session = Plan(For(muscle.Id, shape.Minutes));
                List<Phase> phases = [.. session.Steps.Select(s => s.Phase).Where(p => p != Phase.Breathing)];

                phases.Count.ShouldBe(shape.Phases.Count, muscle.Id);
                phases.Zip(shape.Phases).ShouldAllBe(pair => pair.Second.Contains(pair.First));
                session.Missing.ShouldBe(Kb.Session.Order.Except(phases));
                Math.Abs(session.TotalSeconds - (60 * shape.Minutes)).ShouldBeLessThanOrEqualTo(30, muscle.Id);
            }
        }
    }

    [Fact]
    public void A_release_that_presses_the_chest_for_the_blade_presses_elsewhere_until_the_chest_is_marked_too()
    {
        SessionRequest request = For("rhomboids") with { Marked = ["UB_SCAP_MEDIAL"] };

        Release(request).ShouldBe(("ball_pec_wall", true));
        Release(request with { Marked = ["UB_SCAP_MEDIAL", "CH_UPPER"] }).ShouldBe(("ball_pec_wall", false));
        Release(request with { Equipment = [.. Kb.Equipment.Ids] }).ShouldBe(("ball_interscapular_wall", false));

        static (string, bool) Release(SessionRequest request) =>
            Plan(request).Steps.Where(step => step.Points is not null).Select(step => (step.Movement, step.PressesElsewhere)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Strengthening_and_retraining_take_turns_by_day()
    {
        Phase[] last = [.. Enumerable.Range(1, 4).Select(day => Plan(For("upper_trapezius", 5) with { Day = day }).Steps[^1].Phase)];

        last.ShouldBe([Phase.Strengthen, Phase.Retrain, Phase.Strengthen, Phase.Retrain]);
    }

    [Fact]
    public void In_two_minutes_every_muscle_is_strengthened_one_day_and_retrained_the_next()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            Phase[] phases = [.. new[] { 1, 2 }.Select(day => Plan(For(muscle.Id, 2) with { Day = day }).Steps.Select(s => s.Phase).Single(p => p != Phase.Breathing))];

            phases.ShouldBe([Phase.Strengthen, Phase.Retrain], muscle.Id);
        }
    }

    [Fact]
    public void Two_minutes_hold_one_set_standing_where_lying_down_takes_too_long()
    {
        SessionStep step = Plan(For("upper_trapezius", 2)).Of(Phase.Strengthen);

        (step.Movement, step.Sets, step.OfficeVersion).ShouldBe(("prone_y_raise", 1, true));
        step.Why.ShouldContain("one set is enough");
    }

    [Fact]
    public void A_tight_or_weak_partner_helps_where_the_muscle_itself_has_nothing_left()
    {
        Session session = Plan(For("infraspinatus").With("finding:shoulder_pinch"));

        session.TakenOut.ShouldContain(t => t.Movement == "cross_body_stretch" && t.Instead == session.Of(Phase.Stretch).Movement);
        Kb.Muscles["infraspinatus"].TightPartners.ShouldContain(partner => Kb.Movements[session.Of(Phase.Stretch).Movement].Targets.Contains(partner));
    }

    [Fact]
    public void A_muscle_not_to_be_pressed_gets_a_long_breath_in_place_of_the_release()
    {
        SessionStep step = Plan(For("scalenes")).Of(Phase.Release);

        (step.Role, Kb.Movements[step.Movement].Phase, step.Pressure).ShouldBe((StepRole.ReleaseSubstitute, Phase.Breathing, null));
        step.Why.ShouldContain("not to be pressed");
    }

    [Fact]
    public void A_modifier_swaps_a_movement_for_the_one_it_names_and_says_so()
    {
        Session session = Plan(For("upper_trapezius").With("CM03"));

        session.Of(Phase.Strengthen).Movement.ShouldBe("wall_slide");
        session.TakenOut.ShouldContain(t => t.Movement == "prone_y_raise" && t.Because == "CM03" && t.Instead == "wall_slide");
        session.Gentle.ShouldBeFalse();
    }

    [Fact]
    public void After_mid_term_more_is_taken_out_than_before()
    {
        SessionRequest request = For("gluteus_maximus").With("CM03");

        Plan(request).Of(Phase.Strengthen).Movement.ShouldBe("glute_bridge");
        Plan(request with { Restrictions = request.Restrictions with { AfterMidTerm = true } }).Of(Phase.Strengthen).Movement.ShouldBe("bird_dog");
    }

    [Fact]
    public void Under_sixteen_nobody_presses_and_the_order_stays()
    {
        Session session = Plan(For("upper_trapezius").With("CM07"));

        session.Of(Phase.Release).Role.ShouldBe(StepRole.ReleaseSubstitute);
        session.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void What_may_be_done_only_in_one_way_says_in_which()
    {
        Session session = Plan(For("upper_trapezius").With("CM01"));

        session.Of(Phase.Release).Movement.ShouldBe("ball_upper_trap_wall");
        session.Of(Phase.Release).OnlySo.ShouldContain("flat fingers only");
    }

    [Fact]
    public void With_one_kidney_the_low_back_is_not_pressed_and_the_upper_back_is()
    {
        Plan(For("erector_spinae_lumbar").With("CM12")).Of(Phase.Release).Role.ShouldBe(StepRole.ReleaseSubstitute);
        Plan(For("quadratus_lumborum").With("CM12")).Of(Phase.Release).Role.ShouldBe(StepRole.ReleaseSubstitute);
        Plan(For("erector_spinae_thoracic").WithBall().With("CM12")).Of(Phase.Release).OnlySo.ShouldContain("kidney disease or a single kidney: upper back only");
    }

    [Fact]
    public void A_blank_chest_answer_keeps_the_ball_off_the_chest()
    {
        SessionRequest request = For("pectoralis_minor");
        Session blank = Plan(request with { Restrictions = request.Restrictions with { AnsweredNo = request.Restrictions.AnsweredNo.Remove("RF70") } });

        Plan(request).Of(Phase.Release).Movement.ShouldBe("ball_pec_wall");
        blank.Of(Phase.Release).Role.ShouldBe(StepRole.ReleaseSubstitute);
        blank.TakenOut.ShouldContain(t => t.Movement == "ball_pec_wall" && t.Because == "RF70");
    }

    [Fact]
    public void Pressure_is_cut_to_the_strictest_of_movement_place_and_muscle()
    {
        SessionStep lumbar = Plan(For("erector_spinae_lumbar").WithBall()).Of(Phase.Release), thoracic = Plan(For("erector_spinae_thoracic").WithBall()).Of(Phase.Release);

        lumbar.Movement.ShouldBe(thoracic.Movement);
        (lumbar.Ceiling, thoracic.Ceiling).ShouldBe((4, 5));
        lumbar.Pressure.ShouldBe(new Span(2, 4));
        Plan(For("upper_trapezius")).Of(Phase.Release).Pressure.ShouldBe(new Span(3, 5));
        Plan(For("suboccipitals")).Of(Phase.Release).Ceiling.ShouldBe(4);
    }

    [Fact]
    public void A_phase_that_nothing_may_take_makes_a_gentle_day_and_no_other_area_fills_it()
    {
        Session session = Plan(For("suboccipitals").With("CM14"));

        session.Gentle.ShouldBeTrue();
        session.Missing.ShouldContain(Phase.Stretch);
        session.TakenOut.ShouldContain(t => t.Movement == "suboccipital_nod_stretch" && t.Because == "CM14" && t.Instead == null);
        session.Steps.ShouldAllBe(s => Kb.Movements[s.Movement].Phase == Phase.Breathing);
    }

    [Theory]
    [InlineData(Blocks.GentleOnly)]
    [InlineData(Blocks.Area)]
    public void A_flag_leaves_breathing_and_at_most_easy_movement(Blocks blocks)
    {
        Session session = Plan(For("levator_scapulae").Flagged("RF44", blocks));

        session.Gentle.ShouldBeTrue();
        session.Steps.ShouldContain(s => s.Phase == Phase.Breathing);
        session.Steps.Any(s => s.Phase == Phase.Mobility).ShouldBe(blocks == Blocks.GentleOnly);
        session.Steps.ShouldAllBe(s => s.Phase == Phase.Breathing || s.Phase == Phase.Mobility);
        session.TakenOut.ShouldAllBe(t => t.Because == "RF44" && t.Instead == null);
    }

    [Fact]
    public void A_chest_flag_takes_breathing_out_too_and_then_there_is_no_session()
    {
        SessionOutcome.Refused refused = SessionPlanner.Plan(Kb, For("pectoralis_major").Flagged("RF70", Blocks.Area)).ShouldBeOfType<SessionOutcome.Refused>();

        refused.Because.ShouldBe("RF70");
    }

    [Theory]
    [InlineData(Urgency.SameDay)]
    [InlineData(Urgency.Emergency)]
    public void Nothing_is_planned_while_somebody_has_to_look_today(Urgency urgency)
    {
        SessionOutcome.Refused refused = SessionPlanner.Plan(Kb, For("upper_trapezius") with { Urgency = urgency }).ShouldBeOfType<SessionOutcome.Refused>();

        refused.Text.ShouldBe(Kb.RedFlags.ActionTexts[urgency == Urgency.SameDay ? "same_day" : "emergency"]);
    }

    [Fact]
    public void An_open_office_gets_the_version_for_it()
    {
        SessionStep step = Plan(For("upper_trapezius") with { Setting = Setting.Office }).Of(Phase.Strengthen);

        (step.Movement, step.OfficeVersion).ShouldBe(("prone_y_raise", true));
        Plan(For("pectoralis_minor") with { Setting = Setting.Office }).TakenOut.ShouldContain(t => t.Movement == "ball_pec_wall" && t.Because == "place");
    }

    [Fact]
    public void With_nothing_at_hand_a_hand_is_still_there()
    {
        Session session = Plan(For("upper_trapezius") with { Equipment = [] });

        session.Of(Phase.Release).Movement.ShouldBe("ball_upper_trap_wall");
        session.TakenOut.ShouldContain(t => t.Movement == "prone_y_raise" && t.Because == "equipment");
    }

    [Fact]
    public void An_unwanted_movement_gives_way_to_another_and_stays_where_there_is_none()
    {
        Session session = Plan(For("upper_trapezius") with { Unwanted = ["prone_y_raise", "ball_upper_trap_wall"] });

        session.Of(Phase.Strengthen).Movement.ShouldBe("side_lying_external_rotation");
        session.TakenOut.ShouldContain(t => t.Movement == "prone_y_raise" && t.Because == "unwanted");
        session.Of(Phase.Release).Movement.ShouldBe("ball_upper_trap_wall");
    }

    [Fact]
    public void What_loads_the_sore_muscle_most_is_never_its_only_strengthening()
    {
        KnowledgeBase kb = Kb with
        {
            Muscles = new(Kb.Muscles.Select(m => m with { Movements = m.Movements.ToDictionary(p => p.Key, p => p.Key == Phase.Strengthen ? ["two_minute_band_raise"] : p.Value) }), m => m.Id),
            Session = Kb.Session with { Defaults = Catalogue<DefaultSession>.Empty },
        };
        SessionRequest request = For("upper_trapezius") with { Equipment = [.. Kb.Equipment.Ids] };

        Session session = SessionPlanner.Plan(kb, request).ShouldBeOfType<SessionOutcome.Planned>().Session;

        session.Steps.ShouldNotContain(s => s.Movement == "two_minute_band_raise");
    }

    [Fact]
    public void Minutes_the_content_does_not_know_are_our_own_fault() =>
        Should.Throw<ArgumentException>(() => SessionPlanner.Plan(Kb, For("upper_trapezius", 7))).Message.ShouldContain("2, 5, 10, 15");
}
