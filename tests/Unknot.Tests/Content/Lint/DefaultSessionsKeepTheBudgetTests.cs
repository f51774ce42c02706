using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class DefaultSessionsKeepTheBudgetTests
{
    [Fact]
    public void Seconds_that_the_dose_does_not_give_are_told() =>
        new DefaultSessionsKeepTheBudget().ShouldFind(
            Planted.InDefault("upper_trapezius", session => session with { Steps = [session.Steps[0] with { Seconds = 120 }, .. session.Steps.Skip(1)] }),
            "neck_lateral_stretch_breath",
            "120 s",
            "125 s");

    [Fact]
    public void A_wrong_total_is_told() =>
        new DefaultSessionsKeepTheBudget().ShouldFind(Planted.InDefault("upper_trapezius", session => session with { TotalSeconds = 600 }), "upper_trapezius", "600 s", "602 s");

    [Fact]
    public void A_wrong_changeover_is_told() =>
        new DefaultSessionsKeepTheBudget().ShouldFind(Planted.InDefault("upper_trapezius", session => session with { ChangeoverSeconds = 60 }), "upper_trapezius", "60 s", "75 s");

    [Fact]
    public void A_session_beyond_the_budget_is_told() =>
        new DefaultSessionsKeepTheBudget().ShouldFind(
            Planted.InSession(session => session with { Budget = session.Budget with { ToleranceSeconds = 17 } }), "582 s");

    [Fact]
    public void The_content_that_ships_is_clean() => new DefaultSessionsKeepTheBudget().ShouldFindNothing(Planted.Nothing);
}
