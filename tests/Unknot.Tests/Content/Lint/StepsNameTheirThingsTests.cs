using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class StepsNameTheirThingsTests
{
    [Fact]
    public void A_towel_that_comes_up_in_a_step_alone_is_told() =>
        new StepsNameTheirThings().ShouldFind(Planted.InMovement("prone_y_raise", movement => movement with { Helps = ["mat"] }), "prone_y_raise", "towel");

    [Fact]
    public void The_content_that_ships_is_clean() => new StepsNameTheirThings().ShouldFindNothing(Planted.Nothing);
}
