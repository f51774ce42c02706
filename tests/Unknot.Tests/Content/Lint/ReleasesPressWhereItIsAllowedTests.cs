using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ReleasesPressWhereItIsAllowedTests
{
    [Fact]
    public void A_ball_on_the_side_of_the_neck_is_told() =>
        new ReleasesPressWhereItIsAllowed().ShouldFind(Planted.InMovement("hook_levator_release", movement => movement with { Presses = [.. movement.Presses, "NK_SIDE"] }), "hook_levator_release", "NK_SIDE");

    [Fact]
    public void A_release_that_does_not_say_where_is_told() =>
        new ReleasesPressWhereItIsAllowed().ShouldFind(Planted.InMovement("hook_levator_release", movement => movement with { Presses = [] }), "hook_levator_release");

    [Fact]
    public void A_release_for_a_muscle_that_allows_none_is_told() =>
        new ReleasesPressWhereItIsAllowed().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { SelfRelease = "therapist_only" }), "rhomboids", "therapist_only");

    [Fact]
    public void The_content_that_ships_is_clean() => new ReleasesPressWhereItIsAllowed().ShouldFindNothing(Planted.Nothing);
}
