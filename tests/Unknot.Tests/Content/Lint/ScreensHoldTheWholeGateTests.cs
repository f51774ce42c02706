using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ScreensHoldTheWholeGateTests
{
    [Fact]
    public void A_gate_question_on_no_screen_is_told() =>
        new ScreensHoldTheWholeGate().ShouldFind(Planted.InTriage(triage => triage with { Screens = [.. triage.Screens.Select(screen => screen with { Holds = [.. screen.Holds.Where(part => part != "G7")] })] }), "G7");

    [Fact]
    public void A_gate_question_on_two_screens_is_told() =>
        new ScreensHoldTheWholeGate().ShouldFind(Planted.InTriage(triage => triage with { Screens = [.. triage.Screens.Select(screen => screen with { Holds = [.. screen.Holds.Where(part => part != "age"), "age"] })] }), "age");

    [Fact]
    public void The_content_that_ships_is_clean() => new ScreensHoldTheWholeGate().ShouldFindNothing(Planted.Nothing);
}
