using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class ToolTests
{
    private const string Ridge = "upper_trapezius";
    private const string Ball = "ball_upper_trap_wall";
    private static readonly string[] s_all = [.. Kb.Equipment.Ids];

    [Fact]
    public void A_release_begins_with_the_softest_tool_there_is()
    {
        Tool(For(Ridge)).ShouldBe("hand");
        Tool(For("rhomboids").WithBall()).ShouldBe("ball_tennis");
        Tool(For("rhomboids") with { Equipment = ["ball_massage", "wall"] }).ShouldBe("ball_massage");
        Tool(For("suboccipitals") with { Equipment = [.. s_all] }).ShouldBe("towel");
    }

    [Fact]
    public void A_ball_is_not_taken_as_there_before_somebody_said_so()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            SessionPlanner.Plan(Kb, For(muscle.Id)).ShouldBeOfType<SessionOutcome.Planned>().Session.Steps.ShouldAllBe(step => step.Using.All(id => Kb.Equipment[id].Default));
        }
    }

    [Fact]
    public void Nobody_begins_with_the_hardest() =>
        Plan(For("rhomboids") with { Equipment = ["ball_lacrosse", "wall", "floor", "chair"] }).TakenOut.ShouldContain(t => t.Movement == "ball_interscapular_wall" && t.Because == "equipment");

    [Fact]
    public void Each_step_of_the_ladder_takes_two_comfortable_sessions_with_the_one_before()
    {
        DaysOf days = new(Ridge);
        List<string> tools = [];
        for (int day = 1; day <= 8; day++)
        {
            tools.Add(Tool(For(Ridge) with { Equipment = [.. s_all], State = days.By(day) }));
            days.Pressed(day, Ball, tools[^1]);
        }

        tools.ShouldBe(["hand", "hand", "ball_tennis", "ball_tennis", "ball_massage", "ball_massage", "ball_lacrosse", "ball_lacrosse"]);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(null)]
    public void A_session_with_more_than_is_wanted_or_of_which_nothing_was_said_does_not_count(int? discomfort) =>
        Tool(For(Ridge) with { State = new DaysOf(Ridge).Pressed(1, Ball, "hand").Pressed(2, Ball, "hand", discomfort).By(3) }).ShouldBe("hand");

    [Fact]
    public void Too_much_pressure_goes_a_step_back()
    {
        DaysOf days = new DaysOf(Ridge).Pressed(1, Ball, "hand").Pressed(2, Ball, "hand");

        Tool(For(Ridge).WithBall() with { State = days.By(3) }).ShouldBe("ball_tennis");
        Tool(For(Ridge).WithBall() with { State = days.Pressed(3, Ball, "ball_tennis", discomfort: 8).By(4) }).ShouldBe("hand");
    }

    [Fact]
    public void Where_only_fingers_will_do_the_ladder_stays_on_its_first_step() =>
        Tool(For(Ridge).With("CM01") with { State = new DaysOf(Ridge).Pressed(1, Ball, "hand").Pressed(2, Ball, "hand").By(3) }).ShouldBe("hand");

    [Fact]
    public void A_wall_comes_before_the_floor_and_the_floor_is_not_for_an_open_office()
    {
        Plan(For("gluteus_medius").WithBall()).Of(Phase.Release).Using.ShouldBe(["ball_tennis", "wall"]);
        SessionStep floor = Plan(For("gluteus_medius") with { Equipment = ["ball_tennis", "floor", "towel"], Unwanted = [] }).Of(Phase.Release);

        (floor.Using[1], floor.OnFloor).ShouldBe(("floor", true));
        Plan(For("gluteus_medius") with { Equipment = ["ball_tennis", "floor", "chair"], Setting = Setting.Office }).Of(Phase.Release).Using.ShouldBe(["ball_tennis", "chair"]);
    }

    private static string Tool(SessionRequest request) => Plan(request).Of(Phase.Release).Using[0];
}
