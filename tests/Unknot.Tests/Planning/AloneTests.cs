using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

/// <summary>What is started on its own.</summary>
public sealed class AloneTests
{
    [Fact]
    public void Warmth_lasts_twenty_minutes_and_never_longer()
    {
        AloneChoice warmth = Of("upper_trapezius", "warmth").ShouldHaveSingleItem();

        warmth.Seconds[0].ShouldBe(1200);
        warmth.Seconds.ShouldAllBe(seconds => seconds <= 1200);
        SessionOf("upper_trapezius", "warmth", warmth, 9000).Steps.Single().Seconds.ShouldBe(1200);
    }

    [Theory]
    [InlineData("CM04")]
    [InlineData("finding:skin")]
    [InlineData("finding:drowsy")]
    public void Warmth_is_not_there_where_it_would_burn_or_go_unnoticed(string applies) =>
        Alone.Of(Kb, For("upper_trapezius").With(applies), Kb.Alone["warmth"]).ShouldBeEmpty();

    [Fact]
    public void The_front_of_the_neck_is_not_warmed() => Of("scalenes", "warmth").ShouldBeEmpty();

    [Fact]
    public void Skin_and_feeling_are_asked_before_warmth_where_nobody_has()
    {
        SessionRequest blank = For("upper_trapezius") with { Restrictions = Restrictions.None };

        Alone.Of(Kb, blank, Kb.Alone["warmth"]).Single().Asked!.Findings.Select(f => f.Id).ShouldContain("skin");
        Of("upper_trapezius", "warmth").Single().Asked.ShouldBeNull();
    }

    [Fact]
    public void A_chosen_rhythm_of_breath_is_the_one_that_is_played_and_another_is_not_taken()
    {
        AloneChoice slow = Of("upper_trapezius", "breathing").First(c => c.Paces.Count > 0);

        SessionOf("upper_trapezius", "breathing", slow, 180, slow.Paces[1]).Steps.Single().Breath.ShouldBe(slow.Paces[1]);
        SessionOf("upper_trapezius", "breathing", slow, 180, new(9, Span.At(30))).Steps.Single().Breath.ShouldBe(slow.Paces[0]);
    }

    [Fact]
    public void The_long_stretch_is_held_two_minutes_or_more_on_each_side()
    {
        AloneChoice stretch = Of("upper_trapezius", "long_stretch").ShouldHaveSingleItem();
        Session session = SessionOf("upper_trapezius", "long_stretch", stretch, stretch.Seconds[0]);

        session.Steps.Single().HoldSeconds!.Value.ShouldBeGreaterThanOrEqualTo(120);
        Timeline.Of(Kb, session).Where(m => m.Kind == MomentKind.Hold).Select(m => m.Seconds).ShouldBe([120, 120]);
    }

    [Fact]
    public void Every_muscle_has_something_light_to_do_and_it_plays_to_its_end()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            foreach (AloneActivity activity in Kb.Alone)
            {
                foreach (AloneChoice choice in Of(muscle.Id, activity.Id))
                {
                    Session session = SessionOf(muscle.Id, activity.Id, choice, choice.Seconds[^1]);

                    Timeline.Of(Kb, session)[^1].UntilSeconds.ShouldBe(session.TotalSeconds);
                }
            }

            Of(muscle.Id, "light").ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Nothing_is_offered_while_a_flag_for_today_stands() =>
        Alone.Of(Kb, For("upper_trapezius") with { Urgency = Urgency.SameDay }, Kb.Alone["breathing"]).ShouldBeEmpty();

    private static IReadOnlyList<AloneChoice> Of(string muscle, string activity) => Alone.Of(Kb, For(muscle), Kb.Alone[activity]);

    private static Session SessionOf(string muscle, string activity, AloneChoice choice, int seconds, Breath? pace = null) => Alone.Session(Kb, For(muscle), Kb.Alone[activity], choice, seconds, pace);
}
