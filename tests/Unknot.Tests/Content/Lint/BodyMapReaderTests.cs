using Unknot.Content.Lint;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content.Lint;

public sealed class BodyMapReaderTests
{
    [Fact]
    public void A_shape_tells_its_region_side_view_and_line()
    {
        Result<IReadOnlyList<DrawnArea>> read = BodyMapReader.Read("back.svg", """
            <svg xmlns="http://www.w3.org/2000/svg">
            <path data-code="SH_TOP" data-side="L" data-view="back" d="M0 0z"/>
            <path d="M1 1z"/>
            </svg>
            """);

        read.Value.ShouldBe([new DrawnArea("SH_TOP", Side.Left, "back", "back.svg:2")]);
    }

    [Fact]
    public void A_damaged_drawing_is_told_with_its_line()
    {
        Result<IReadOnlyList<DrawnArea>> read = BodyMapReader.Read("back.svg", "<svg>\n<path");

        read.Problems.ShouldHaveSingleItem().Where.ShouldBe("back.svg:2");
    }

    [Fact]
    public void A_side_view_shows_the_other_side_mirrored()
    {
        DrawnArea temple = new("HD_TEMPLE", Side.Right, "side", "head.svg:1");

        temple.Shows("HD_TEMPLE", Side.Left).ShouldBeTrue();
        (temple with { View = "front" }).Shows("HD_TEMPLE", Side.Left).ShouldBeFalse();
    }
}
