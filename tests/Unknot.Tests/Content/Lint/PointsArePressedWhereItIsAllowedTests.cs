using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class PointsArePressedWhereItIsAllowedTests
{
    [Fact]
    public void A_point_in_front_of_the_ear_is_told() =>
        new PointsArePressedWhereItIsAllowed().ShouldFind(Planted.InMuscle("masseter", muscle => muscle with { TriggerPoints = [.. muscle.TriggerPoints.Select(point => point with { SelfPress = true })] }), "masseter", "HD_TMJ");

    [Fact]
    public void The_content_that_ships_is_clean() => new PointsArePressedWhereItIsAllowed().ShouldFindNothing(Planted.Nothing);
}
