using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class RegionsAreDrawnTests
{
    [Fact]
    public void A_region_that_nobody_drew_is_told() =>
        new RegionsAreDrawn().ShouldFind(Planted.Nothing with { Drawn = [.. Planted.Nothing.Drawn.Where(area => area.Region != "NK_C7")] }, "NK_C7");

    [Fact]
    public void A_side_that_nobody_drew_is_told() =>
        new RegionsAreDrawn().ShouldFind(Planted.Nothing with { Drawn = [.. Planted.Nothing.Drawn.Where(area => area.Region != "HA_PALM" || area.Side != Side.Left)] }, "HA_PALM_L");

    [Fact]
    public void A_region_drawn_in_another_view_only_is_told() =>
        new RegionsAreDrawn().ShouldFind(Planted.InRegion("NK_C7", region => region with { View = "front" }), "NK_C7", "front");

    [Fact]
    public void A_shape_of_no_region_is_told() =>
        new RegionsAreDrawn().ShouldFind(Planted.Nothing with { Drawn = [.. Planted.Nothing.Drawn, new DrawnArea("NK_C8", null, "back", "bodymap/back.svg:9")] }, "bodymap/back.svg:9", "NK_C8");

    [Fact]
    public void The_content_that_ships_is_clean() => new RegionsAreDrawn().ShouldFindNothing(Planted.Nothing);
}
