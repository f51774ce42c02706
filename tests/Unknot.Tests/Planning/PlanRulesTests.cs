using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class PlanRulesTests
{
    private static readonly SessionRequest s_ridge = For("upper_trapezius");

    [Fact]
    public void A_planned_session_is_allowed() => Check(s_ridge, Plan(s_ridge)).ShouldBeEmpty();

    [Fact]
    public void Strengthening_before_the_release_is_refused()
    {
        Session session = Plan(s_ridge);

        Wrong(s_ridge, session with { Steps = [session.Steps[0], session.Steps[2], session.Steps[1], session.Steps[3]] }).ShouldContain("out of order");
    }

    [Fact]
    public void A_phase_that_could_be_done_may_not_be_left_out()
    {
        Session session = Plan(s_ridge);

        Wrong(s_ridge, session with { Steps = [.. session.Steps.Skip(1)] }).ShouldContain("holds stretch");
    }

    [Fact]
    public void A_phase_that_has_no_place_in_the_minutes_is_refused()
    {
        SessionRequest two = For("upper_trapezius", 2);
        Session session = Plan(two);

        Wrong(two, session with { Steps = [Plan(s_ridge).Steps[0], .. session.Steps] }).ShouldContain("no place for stretch");
    }

    [Fact]
    public void Both_of_two_phases_that_take_turns_are_refused()
    {
        SessionRequest five = For("upper_trapezius", 5);

        Wrong(five, Plan(five) with { Steps = [.. Plan(five).Steps, Plan(s_ridge).Steps[3]] }).ShouldContain("take turns");
    }

    [Fact]
    public void A_session_outside_its_minutes_is_refused() => Wrong(For("upper_trapezius", 15), Plan(s_ridge) with { Minutes = 15 }).ShouldContain("is not within 870 to 930 s");

    [Fact]
    public void A_total_that_does_not_add_up_is_refused() => Wrong(s_ridge, Plan(s_ridge) with { TotalSeconds = 600 }).ShouldContain("says 600 s and is 602 s");

    [Theory]
    [InlineData(0, "hold", 30, "30 s of hold is outside its dose")]
    [InlineData(1, "hold", 120, "at most 90 s on one point")]
    [InlineData(1, "points", 4, "4 points is outside its dose")]
    [InlineData(2, "sets", 5, "5 sets is outside its dose")]
    [InlineData(2, "reps", 20, "20 repetitions is outside its dose")]
    [InlineData(3, "seconds", 84, "says 84 s and is 85 s")]
    public void A_dose_that_the_content_does_not_give_is_refused(int step, string what, int value, string says) => Wrong(s_ridge, Changed(Plan(s_ridge), step, s => what switch
    {
        "hold" => s with { HoldSeconds = value },
        "points" => s with { Points = value },
        "sets" => s with { Sets = value },
        "reps" => s with { Reps = value },
        _ => s with { Seconds = value },
    })).ShouldContain(says);

    [Fact]
    public void A_short_hold_is_refused_even_where_a_dose_would_allow_it()
    {
        KnowledgeBase kb = Kb with
        {
            Movements = new(Kb.Movements.Select(m => m.Id == "neck_lateral_stretch_breath" ? m with { Dose = m.Dose with { HoldSeconds = new(20, 60) } } : m), m => m.Id),
        };

        IReadOnlyList<Problem> problems = PlanRules.Check(kb, s_ridge, Changed(Plan(s_ridge), 0, s => s with { HoldSeconds = 30 }));

        problems.ShouldContain(p => p.What.Contains("less than 45 s does not count"));
    }

    [Fact]
    public void More_pressure_than_the_strictest_rule_is_refused() =>
        Wrong(For("erector_spinae_lumbar").WithBall(), Changed(Plan(For("erector_spinae_lumbar").WithBall()), 1, s => s with { Pressure = new Span(3, 5) })).ShouldContain("most discomfort here is 4");

    [Fact]
    public void What_is_blocked_missing_or_not_for_here_is_refused()
    {
        Session session = Plan(s_ridge);

        Wrong(s_ridge.With("CM03"), session).ShouldContain("(CM03)");
        Wrong(s_ridge.With("finding:overhead_pain"), session).ShouldContain("(finding:overhead_pain)");
        Wrong(s_ridge with { Equipment = [] }, session).ShouldContain("(equipment)");
        Wrong(s_ridge.Flagged("RF44", Blocks.GentleOnly), session).ShouldContain("(RF44)");
        Wrong(s_ridge with { Setting = Setting.Office }, session).ShouldContain("only its office version");
        Wrong(s_ridge.With("CM01"), session).ShouldContain("only so: flat fingers only");
        Wrong(s_ridge with { Urgency = Urgency.SameDay }, session).ShouldContain("No session while");
    }

    [Fact]
    public void A_ball_on_the_chest_without_its_answers_is_refused()
    {
        SessionRequest request = For("pectoralis_minor");
        Session session = Plan(request);

        Wrong(request with { Restrictions = request.Restrictions with { AnsweredNo = ImmutableSortedSet<string>.Empty } }, session).ShouldContain("safety questions");
    }

    [Fact]
    public void Another_body_area_may_not_fill_a_phase() =>
        Wrong(s_ridge, Changed(Plan(s_ridge), 3, _ => Plan(For("gluteus_maximus")).Steps[3])).ShouldContain("not among what this muscle is helped by");

    [Fact]
    public void Breathing_may_not_fill_what_the_movements_can()
    {
        SessionRequest request = For("upper_trapezius", 15);
        Session session = Plan(request);
        SessionStep breathing = Plan(For("scalenes")).Steps[0];

        (session.Steps.Count, session.Of(Phase.Release).Points, breathing.Role).ShouldBe((4, 3, StepRole.WarmUp));
        Session instead = Changed(session, 1, s => s with { HoldSeconds = 60, Seconds = 200 });

        Wrong(request, instead with { Steps = [breathing, .. instead.Steps] }).ShouldContain("filled by breathing while the movements themselves had room");
    }

    [Fact]
    public void What_the_fill_order_names_later_may_not_come_first()
    {
        SessionRequest request = For("upper_trapezius", 15);
        Session onePoint = Changed(Plan(request), 1, s => s with { Points = 2, HoldSeconds = 90, Seconds = 190 });

        Wrong(request, onePoint).ShouldContain("filled by second_round while there was room for second_point");
    }

    [Fact]
    public void A_session_whose_starting_doses_fit_is_not_filled() =>
        Wrong(s_ridge, Changed(Plan(s_ridge), 1, s => s with { Points = 3, HoldSeconds = 60, Seconds = 200 })).ShouldContain("starting doses were long enough");

    [Fact]
    public void A_gentle_day_has_to_say_so()
    {
        SessionRequest request = For("suboccipitals").With("CM14");

        Wrong(request, Plan(request) with { Gentle = false }).ShouldContain("has to say so");
        Wrong(s_ridge, Plan(s_ridge) with { Gentle = true }).ShouldContain("no gentle day");
    }

    [Fact]
    public void A_movement_that_does_not_exist_is_named() => PlanRules.Check(Kb, s_ridge, Changed(Plan(s_ridge), 0, s => s with { Movement = "headstand" })).Single().Where.ShouldBe("headstand");

    private static IReadOnlyList<Problem> Check(SessionRequest request, Session session) => PlanRules.Check(Kb, request, session);

    private static string Wrong(SessionRequest request, Session session) => string.Join("\n", Check(request, session));

    private static Session Changed(Session session, int step, Func<SessionStep, SessionStep> change) =>
        session with { Steps = [.. session.Steps.Select((s, i) => i == step ? change(s) : s)] };
}
