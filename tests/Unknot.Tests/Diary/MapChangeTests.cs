using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Diary;

public sealed class MapChangeTests
{
    private static readonly Place s_ridge = new("SH_TOP", Side.Right);

    [Fact]
    public void A_new_region_asks_the_safety_questions_again()
    {
        MapChange change = Of([s_ridge], [s_ridge, new("HD_TEMPLE", Side.Right)]);

        change.Spread.ShouldBe([new Place("HD_TEMPLE", Side.Right)]);
        change.AskTriageAgain.ShouldBeTrue();
    }

    [Fact]
    public void Fewer_places_ask_nothing()
    {
        MapChange change = Of([s_ridge, new("NK_SIDE", Side.Right)], [s_ridge]);

        (change.AskTriageAgain, change.SameSpot).ShouldBe((false, true));
        change.Gone.ShouldBe([new Place("NK_SIDE", Side.Right)]);
    }

    [Fact]
    public void A_neighbour_on_the_same_side_is_the_same_spot_and_the_other_side_is_not()
    {
        Of([s_ridge], [new("NK_SIDE", Side.Right)]).SameSpot.ShouldBeTrue();
        Of([s_ridge], [s_ridge.Mirrored]).SameSpot.ShouldBeFalse();
        Of([s_ridge], [new("LB_PARA", Side.Right)]).SameSpot.ShouldBeFalse();
    }

    private static MapChange Of(Place[] before, Place[] now) => MapChange.Of(Shipped.Content.Knowledge.Regions, before, now);
}
