using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class OtherStepsAreOfANeedTests
{
    [Fact]
    public void Steps_with_a_thing_the_movement_does_not_need_are_told() => new OtherStepsAreOfANeed().ShouldFind(
        Planted.InMovement("ball_upper_trap_wall", movement => movement with { OtherSteps = [new StepsWith("chair", ["Sit down."])] }), "ball_upper_trap_wall", "chair");

    [Fact]
    public void The_content_that_ships_is_clean() => new OtherStepsAreOfANeed().ShouldFindNothing(Planted.Nothing);
}
