using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class DefaultSessionsKeepTheirDosesTests
{
    [Fact]
    public void A_hold_beyond_the_dose_is_told() =>
        new DefaultSessionsKeepTheirDoses().ShouldFind(
            Planted.InDefault("upper_trapezius", session => session with { Steps = [.. session.Steps.Select(step => step.Points is null ? step : step with { HoldSeconds = 200 })] }),
            "ball_upper_trap_wall",
            "200 seconds of hold");

    [Fact]
    public void Points_of_a_stretch_are_told() =>
        new DefaultSessionsKeepTheirDoses().ShouldFind(
            Planted.InDefault("upper_trapezius", session => session with { Steps = [session.Steps[0] with { Points = 2 }, .. session.Steps.Skip(1)] }),
            "neck_lateral_stretch_breath",
            "2 points");

    [Fact]
    public void A_step_at_the_end_of_its_dose_is_no_problem()
    {
        Span hold = Planted.Nothing.Knowledge.Movements["neck_lateral_stretch_breath"].Dose.HoldSeconds!.Value;

        new DefaultSessionsKeepTheirDoses().ShouldFindNothing(
            Planted.InDefault("upper_trapezius", session => session with { Steps = [session.Steps[0] with { HoldSeconds = hold.Least }, .. session.Steps.Skip(1)] }));
    }

    [Fact]
    public void The_content_that_ships_is_clean() => new DefaultSessionsKeepTheirDoses().ShouldFindNothing(Planted.Nothing);
}
