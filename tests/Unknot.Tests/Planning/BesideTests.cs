using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

/// <summary>What goes on beside a session.</summary>
public sealed class BesideTests
{
    [Theory]
    [InlineData("stress", "long_breaths_before_mail")]
    [InlineData("inactivity", "slow_steps_after_lunch")]
    public void The_leading_cause_chooses_the_habits(string cause, string calming) =>
        HabitPlan.Of(Kb, For("upper_trapezius"), Led(cause)).Single(h => h.Strand == Strand.NervousSystem).Id.ShouldBe(calming);

    [Fact]
    public void Three_habits_one_of_each_strand_are_tied_to_something_done_anyway()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            IReadOnlyList<ChosenHabit> habits = HabitPlan.Of(Kb, For(muscle.Id), []);

            habits.Select(h => h.Strand).ShouldBe(Enum.GetValues<Strand>());
            habits.ShouldAllBe(h => h.Text.StartsWith(Kb.Habits[h.Id].When, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_break_carries_one_set_that_is_meant_for_the_muscle()
    {
        ChosenHabit movement = HabitPlan.Of(Kb, For("upper_trapezius"), Led("inactivity")).Single(h => h.Strand == Strand.Movement);

        movement.Movements.ShouldBe(["stand_and_roll", "scapular_depression_hold"]);
        movement.Text.ShouldContain("Then one set");
    }

    [Fact]
    public void Warmth_is_offered_beside_and_never_inside_and_first_where_stress_leads()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            Plan(For(muscle.Id)).Steps.ShouldAllBe(s => Kb.Movements[s.Movement].Phase != Phase.Heat);
        }

        HeatOffer.Of(Kb, For("upper_trapezius"), Led("stress"))!.First.ShouldBeTrue();
        HeatOffer.Of(Kb, For("upper_trapezius"), Led("posture"))!.First.ShouldBeFalse();
        HeatOffer.Of(Kb, For("upper_trapezius").With("CM04"), []).ShouldBeNull();
    }

    [Theory]
    [InlineData("scalenes")]
    [InlineData("sternocleidomastoid")]
    [InlineData("iliopsoas")]
    public void Front_and_side_of_the_neck_and_the_groin_are_not_warmed(string muscle) => HeatOffer.Of(Kb, For(muscle), []).ShouldBeNull();

    [Fact]
    public void Every_plan_holds_something_against_the_cause_whatever_was_asked()
    {
        CauseStep unasked = CauseStep.Of(Kb, For("upper_trapezius"), [])!;

        unasked.Cause.ShouldBeNull();
        unasked.Because.ShouldContain("Nothing was asked about your day yet");
        CauseStep.Of(Kb, For("upper_trapezius"), Led("stress"))!.Cause.ShouldBe("stress");
        Kb.Muscles.ShouldAllBe(muscle => CauseStep.Of(Kb, For(muscle.Id), Array.Empty<CauseShare>()) != null);
    }

    [Fact]
    public void A_plan_that_only_stretches_releases_or_breathes_is_not_called_complete()
    {
        DayPlan.Of(Kb, For("upper_trapezius"), []).IsComplete.ShouldBeTrue();
        DayPlan.Of(Kb, For("upper_trapezius").Flagged("RF44", Blocks.GentleOnly), []).IsComplete.ShouldBeFalse();
        DayPlan.Of(Kb, For("suboccipitals").With("CM14"), []).IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void In_a_flare_no_cause_is_answered_with_load()
    {
        SessionRequest flare = For("upper_trapezius") with { State = PlanState.Fresh with { Flare = new(DaysOf.Day(1), DaysOf.Day(2), DaysOf.Day(4)) } };

        CauseStep.Of(Kb, For("upper_trapezius"), Led("weak_stabilisers", "weak_scapular"))!.Action.Movement.ShouldBe("prone_y_raise");
        CauseStep.Of(Kb, flare, Led("weak_stabilisers", "weak_scapular"))!.Action.Movement.ShouldNotBe("prone_y_raise");
    }

    private static IReadOnlyList<CauseShare> Led(string cause, string? tag = null)
    {
        ExposureTag found = Kb.Exposure.Tags[tag ?? Kb.Exposure.Tags.First(t => t.Cause == cause && t.Muscles.ContainsKey("upper_trapezius")).Id];
        string question = Kb.Exposure.Questions.First(q => q.Cause == cause && q.Tags.Contains(found.Id)).Id;
        return CauseMix.Of(Kb, new Dictionary<string, TagStrength> { [found.Id] = new(3, null, [question]) }, [], For("upper_trapezius").Restrictions);
    }
}
