using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Causes;

public sealed class CauseMixTests
{
    private static readonly IReadOnlyList<Candidate> s_ridge = [new("upper_trapezius", Side.Right, 0.9, ["UT1"], [])];

    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void The_ridge_case_has_a_mix_and_never_one_forced_cause()
    {
        IReadOnlyList<CauseShare> mix = Mix(s_ridge, ("Q01", "9"), ("Q19", "no"), ("Q31", "7"));

        mix.Where(cause => cause.Share > 0).Select(cause => cause.Cause).ShouldBe(["workstation", "stress", "inactivity"]);
        mix.Sum(cause => cause.Share).ShouldBe(1, 1e-9);
        mix[0].Tags.ShouldBe(["arms_unsupported"]);
        mix[0].Reasons.ShouldHaveSingleItem().ShouldEndWith(".");
        mix[0].Action!.Movement.ShouldBe("arms_supported");
    }

    [Fact]
    public void What_was_not_asked_is_told_from_what_was_asked_and_not_found()
    {
        IReadOnlyList<CauseShare> mix = Mix(s_ridge, ("Q31", "2"), ("Q19", "no"));

        mix.Single(cause => cause.Cause == "stress").ShouldSatisfyAllConditions(stress => stress.Asked.ShouldBeTrue(), stress => stress.Share.ShouldBe(0), stress => stress.Action.ShouldBeNull());
        mix.Single(cause => cause.Cause == "posture").Asked.ShouldBeFalse();
        mix.Count.ShouldBe(Knowledge.Exposure.Causes.Count);
    }

    [Fact]
    public void Sitting_still_weighs_like_overuse()
    {
        // Both weigh 1 on this muscle; sitting ten hours gives 3 where a jump in load gives 2.
        IReadOnlyList<CauseShare> mix = Mix(s_ridge, ("Q01", "10"), ("Q30", "yes"));

        (Share(mix, "inactivity") / Share(mix, "overuse")).ShouldBe(3.0 / 2, 1e-9);
    }

    [Fact]
    public void A_load_on_the_other_side_does_not_count()
    {
        Dictionary<string, TagStrength> tags = new() { ["phone_cradle"] = new(3, Side.Left, ["Q12"]), ["stress_high"] = new(2, null, ["Q31"]) };

        IReadOnlyList<CauseShare> mix = CauseMix.Of(Knowledge, tags, s_ridge, Restrictions.None);

        Share(mix, "posture").ShouldBe(0);
        Share(mix, "stress").ShouldBe(1);
    }

    [Fact]
    public void With_nothing_answered_nothing_is_found()
    {
        IReadOnlyList<CauseShare> mix = Mix(s_ridge);

        mix.ShouldAllBe(cause => cause.Share == 0 && !cause.Asked && cause.Offer == null);
    }

    [Fact]
    public void A_cause_has_its_own_reasons_muscles_and_action()
    {
        IReadOnlyList<Candidate> neck = [new("upper_trapezius", Side.Right, 0.5, [], []), new("forearm_extensors", Side.Right, 0.4, [], [])];

        IReadOnlyList<CauseShare> mix = Mix(neck, ("Q22", "often"), ("Q31", "9"));

        mix.Single(cause => cause.Cause == "workstation").ShouldSatisfyAllConditions(
            desk => desk.Muscles.ShouldBe(["forearm_extensors"]), desk => desk.Reasons.ShouldBe(["Your wrists are bent up."]), desk => desk.Action!.Movement.ShouldBe("arms_supported"));
        mix.Single(cause => cause.Cause == "stress").ShouldSatisfyAllConditions(
            stress => stress.Muscles.ShouldBe(["upper_trapezius", "forearm_extensors"]), stress => stress.Reasons.ShouldBe(["You have been tense."]));
    }

    [Fact]
    public void What_is_held_of_the_ridge_before_anybody_asks_is_named_as_a_hypothesis_and_leads_nothing_that_was_found()
    {
        CauseShare held = Mix(s_ridge)[0];

        held.Cause.ShouldBe("weak_stabilisers");
        held.Share.ShouldBe(0);
        held.Asked.ShouldBeFalse();
        held.Hypothesis.ShouldNotBeNull().ShouldContain("hypothesis");
        held.Action!.Movement.ShouldBe("prone_y_raise");
        Mix(s_ridge, ("Q31", "7")).Select(cause => cause.Cause).Take(2).ShouldBe(["stress", "weak_stabilisers"]);
    }

    [Theory]
    [InlineData("Q36", "easily")]
    [InlineData("Q36", "shrug")]
    [InlineData("Q40", "10")]
    public void An_answer_takes_the_place_of_the_hypothesis(string question, string text) => Mix(s_ridge, (question, text)).ShouldAllBe(cause => cause.Hypothesis == null);

    [Fact]
    public void Few_years_at_a_desk_do_not_set_the_hypothesis_aside() => Mix(s_ridge, ("Q40", "1"))[0].Hypothesis.ShouldNotBeNull();

    [Fact]
    public void Nothing_is_held_of_another_muscle() =>
        Mix([new("suboccipitals", null, 0.6, [], []), new("upper_trapezius", Side.Right, 0.3, [], [])]).ShouldAllBe(cause => cause.Hypothesis == null);

    [Fact]
    public void With_a_perfect_desk_and_high_stress_breathing_answers_it_and_warmth_is_offered_before_all_else()
    {
        IReadOnlyList<CauseShare> mix = Mix(
            s_ridge, ("Q14", "eye_level"), ("Q15", "straight_ahead"), ("Q16", "never"), ("Q18", "flat"), ("Q19", "supported"), ("Q20", "no"), ("Q21", "close"), ("Q22", "never"), ("Q23", "supported"), ("Q31", "9"));

        mix[0].ShouldSatisfyAllConditions(
            stress => stress.Cause.ShouldBe("stress"), stress => stress.Share.ShouldBe(1), stress => stress.Action!.Movement.ShouldBe("slow_breathing"), stress => stress.Offer!.Movement.ShouldBe("heat_20"));
        SessionPlanner.Plan(Knowledge, new() { Muscle = "upper_trapezius", Side = Side.Right, Minutes = 10, Restrictions = Restrictions.None, Urgency = Urgency.None, Day = 1 }).ShouldBeOfType<SessionOutcome.Planned>();
    }

    [Fact]
    public void Warmth_is_offered_first_only_where_stress_leads_and_only_where_heat_is_safe()
    {
        Mix(s_ridge, ("Q19", "no"), ("Q20", "yes"), ("Q31", "6")).ShouldAllBe(cause => cause.Offer == null);
        Dictionary<string, TagStrength> tense = new() { ["stress_high"] = new(3, null, ["Q31"]) };

        CauseMix.Of(Knowledge, tense, s_ridge, new() { Applies = ["finding:drowsy"] })[0].Offer.ShouldBeNull();
        CauseMix.Of(Knowledge, tense, s_ridge, new() { Modifiers = ["CM03"] })[0].Offer!.Text.ShouldContain("For you: ");
    }

    [Fact]
    public void An_action_that_care_takes_out_gives_way_to_the_next()
    {
        // Heat is among the answers to tension; breathing comes first and stands while only heat is out.
        Dictionary<string, TagStrength> tags = new() { ["weak_scapular"] = new(3, null, ["Q36"]) };
        CauseAction Action(Restrictions restrictions) => CauseMix.Of(Knowledge, tags, s_ridge, restrictions).First(cause => cause.Share > 0).Action!;

        Action(Restrictions.None).Movement.ShouldBe("prone_y_raise");
        Action(new() { Modifiers = ["CM03"] }).Movement.ShouldBe("wall_slide");
    }

    private static double Share(IReadOnlyList<CauseShare> mix, string cause) => mix.Single(one => one.Cause == cause).Share;

    private static IReadOnlyList<CauseShare> Mix(IReadOnlyList<Candidate> muscles, params (string Question, string Text)[] answers)
    {
        Dictionary<string, ExposureAnswer> read = answers.ToDictionary(answer => answer.Question, answer => Answers.Parse(Knowledge.Exposure.Questions[answer.Question], answer.Text, Knowledge).Value);
        return CauseMix.Of(Knowledge, Tags.From(Knowledge, read), muscles, Restrictions.None);
    }
}
