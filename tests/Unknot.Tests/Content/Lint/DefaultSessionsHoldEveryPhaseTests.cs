using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class DefaultSessionsHoldEveryPhaseTests
{
    [Fact]
    public void Strengthening_before_the_release_is_told() =>
        new DefaultSessionsHoldEveryPhase().ShouldFind(
            Planted.InDefault("upper_trapezius", session => session with { Steps = [session.Steps[0], session.Steps[2], session.Steps[1], session.Steps[3]] }), "upper_trapezius", "order");

    [Fact]
    public void A_phase_left_out_is_told() =>
        new DefaultSessionsHoldEveryPhase().ShouldFind(Planted.InDefault("upper_trapezius", session => session with { Steps = [.. session.Steps.Take(3)] }), "upper_trapezius");

    [Fact]
    public void A_substitute_that_is_none_is_told() =>
        new DefaultSessionsHoldEveryPhase().ShouldFind(
            Planted.InDefault("iliopsoas", session => session with { Steps = [session.Steps[0], session.Steps[1] with { Movement = "walk_break" }, .. session.Steps.Skip(2)] }), "iliopsoas", "walk_break");

    [Fact]
    public void A_muscle_without_a_ready_session_is_told() =>
        new DefaultSessionsHoldEveryPhase().ShouldFind(
            Planted.InSession(session => session with { Defaults = new(session.Defaults.Where(one => one.Muscle != "rhomboids"), one => one.Muscle) }), "rhomboids");

    [Fact]
    public void The_content_that_ships_is_clean() => new DefaultSessionsHoldEveryPhase().ShouldFindNothing(Planted.Nothing);
}
