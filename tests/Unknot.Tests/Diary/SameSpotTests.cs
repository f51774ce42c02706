using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Diary;

public sealed class SameSpotTests
{
    private static readonly AtASpot s_ridge = new([new("SH_TOP", Side.Right)], 1);

    [Fact]
    public void A_knot_marked_anew_in_one_spot_is_a_return_like_any_other() =>
        Returns(s_ridge, new AtASpot([new("NK_SIDE", Side.Right)], 1)).ShouldBe(3);

    [Fact]
    public void The_other_side_and_another_region_are_other_spots() =>
        Returns(s_ridge, new AtASpot([new("SH_TOP", Side.Left)], 5), new AtASpot([new("LB_PARA", Side.Right)], 5)).ShouldBe(1);

    private static int Returns(AtASpot knot, params AtASpot[] others) => SameSpot.Returns(Shipped.Content.Knowledge.Regions, knot, others);
}
