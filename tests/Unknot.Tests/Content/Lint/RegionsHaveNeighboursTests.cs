using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class RegionsHaveNeighboursTests
{
    [Fact]
    public void A_region_that_touches_none_is_told() =>
        new RegionsHaveNeighbours().ShouldFind(Planted.InRegion("NK_C7", region => region with { Adjacent = [] }), "NK_C7");

    [Fact]
    public void A_region_that_touches_only_itself_is_told() =>
        new RegionsHaveNeighbours().ShouldFind(Planted.InRegion("HD_EYE", region => region with { Adjacent = ["HD_EYE"] }), "HD_EYE");

    [Fact]
    public void The_content_that_ships_is_clean() => new RegionsHaveNeighbours().ShouldFindNothing(Planted.Nothing);
}
