using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class TimelineTests
{
    private static readonly Session s_ridge = Plan(For("upper_trapezius"));

    [Fact]
    public void Moments_follow_each_other_without_gap_and_end_with_the_session()
    {
        IReadOnlyList<Moment> moments = Timeline.Of(Kb, s_ridge, Side.Right);

        moments[0].AtSeconds.ShouldBe(0);
        moments.Zip(moments.Skip(1)).ShouldAllBe(pair => pair.First.UntilSeconds == pair.Second.AtSeconds);
        moments.ShouldAllBe(m => m.Seconds > 0);
        moments[^1].UntilSeconds.ShouldBe(602);
    }

    [Fact]
    public void The_worse_side_goes_first()
    {
        Timeline.Of(Kb, s_ridge, Side.Right).Where(m => m.Kind == MomentKind.Hold).Select(m => m.Side).ShouldBe([Side.Right, Side.Left]);
        Timeline.Of(Kb, s_ridge, Side.Left).Where(m => m.Kind == MomentKind.Hold).Select(m => m.Side).ShouldBe([Side.Left, Side.Right]);
    }

    [Theory]
    [InlineData(1, "R")]
    [InlineData(2, "RL")]
    [InlineData(3, "RRL")]
    public void The_points_of_a_release_are_shared_by_the_sides_the_worse_first(int points, string sides)
    {
        Session session = s_ridge with { Steps = [s_ridge.Steps[1] with { Points = points }] };

        Moment[] pressed = [.. Timeline.Of(Kb, session, Side.Right).Where(m => m.Kind == MomentKind.Press)];

        string.Concat(pressed.Select(m => m.Side == Side.Right ? 'R' : 'L')).ShouldBe(sides);
        pressed.ShouldAllBe(m => m.Of == pressed.Count(other => other.Side == m.Side) && m.Number <= m.Of);
    }

    [Fact]
    public void The_ridge_begins_with_getting_ready_and_two_held_sides() =>
        Timeline.Of(Kb, s_ridge, Side.Right).Take(5).Select(m => (m.Kind, m.AtSeconds, m.Seconds)).ShouldBe(
        [
            (MomentKind.GetReady, 0, 10), (MomentKind.Hold, 10, 60), (MomentKind.Change, 70, 5), (MomentKind.Hold, 75, 60), (MomentKind.ChangeOver, 135, 15),
        ]);

    [Fact]
    public void Each_repetition_is_counted_in_its_set_with_one_rest_between_sets()
    {
        List<Moment> raise = [.. Timeline.Of(Kb, s_ridge).Where(m => m.Step == 2)];

        raise.Where(m => m.Kind == MomentKind.Repeat).Select(m => (m.Set, m.Number)).ShouldBe([.. from set in (int[])[1, 2] from n in Enumerable.Range(1, 8) select (set, n)]);
        raise.Where(m => m.Kind == MomentKind.Rest).Select(m => m.Seconds).ShouldBe([45]);
    }

    [Fact]
    public void A_rest_of_repetitions_stands_between_all_of_them() =>
        Timeline.Of(Kb, s_ridge).Where(m => m.Step == 3 && m.Kind != MomentKind.ChangeOver).Select(m => m.Kind == MomentKind.Rest ? 'r' : 'h').ToArray().ShouldBe("hrhrhrhrhrh".ToCharArray());

    [Theory]
    [InlineData("side_lying_external_rotation", 1, "t12 C10 t12")]
    [InlineData("side_lying_hip_abduction", 2, "t8 C10 t8 C10 t8 C10 t8")]
    [InlineData("bird_dog", 2, "t6 C10 t6 C30 t6 C10 t6")]
    [InlineData("prone_y_raise", 2, "t10 R45 t10")]
    public void Repetitions_leave_time_to_turn_over_and_a_rest_at_the_same_place_is_that_time(string movement, int sets, string course)
    {
        Session session = AllSessions().First(s => s.Steps.Any(step => step.Movement == movement && step.Sets == sets && step.Version is null));
        int at = session.Steps.ToList().FindIndex(step => step.Movement == movement);

        List<string> seen = [];
        foreach (Moment moment in Timeline.Of(Kb, session).Where(m => m.Step == at && m.Kind is MomentKind.Repeat or MomentKind.Change or MomentKind.Rest))
        {
            if (moment.Kind != MomentKind.Repeat)
            {
                seen.Add($"{moment.Kind.ToString()[0]}{moment.Seconds}");
            }
            else if (moment.Number == moment.Of)
            {
                seen.Add($"t{moment.Of}");
            }
        }

        string.Join(' ', seen).ShouldBe(course);
        Timeline.Of(Kb, session)[^1].UntilSeconds.ShouldBe(session.TotalSeconds);
    }

    [Fact]
    public void A_session_kept_before_there_was_time_to_turn_over_still_ends_when_it_said()
    {
        Session session = Plan(For("infraspinatus"));
        SessionStep turned = session.Steps.Single(step => step.TurnSeconds > 0);
        Session kept = session with { Steps = [.. session.Steps.Select(step => step with { TurnSeconds = 0 })] };

        turned.RestSeconds.ShouldBe(0);
        Timeline.Of(Kb, kept)[^1].UntilSeconds.ShouldBe(session.TotalSeconds - (turned.TurnSeconds * ((2 * turned.Sets) - 1)));
    }

    private static IEnumerable<Session> AllSessions() => Kb.Muscles.Select(muscle => Plan(For(muscle.Id)));

    [Fact]
    public void Breaths_fill_a_held_stretch_in_by_four_and_out_by_six()
    {
        Moment hold = Timeline.Of(Kb, s_ridge).First(m => m.Kind == MomentKind.Hold);

        IReadOnlyList<(int AtSeconds, int Seconds, bool In)> breaths = Timeline.Breaths(hold);

        breaths.Count.ShouldBe(12);
        breaths[0].ShouldBe((10, 4, true));
        breaths[1].ShouldBe((14, 6, false));
        breaths.Sum(b => b.Seconds).ShouldBe(hold.Seconds);
    }

    [Fact]
    public void Changing_over_from_the_floor_takes_longer() =>
        Timeline.Of(Kb, s_ridge).Where(m => m.Kind == MomentKind.ChangeOver).Select(m => m.Seconds).ShouldBe([15, 25, 25]);
}
