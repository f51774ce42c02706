using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class PressListsAgreeTests
{
    [Fact]
    public void A_region_that_says_less_than_its_group_is_told() =>
        new PressListsAgree().ShouldFind(Planted.InRegion("NK_SIDE", region => region with { Pressable = Pressable.Yes }), "NK_SIDE", "yes", "no");

    [Fact]
    public void The_content_that_ships_is_clean() => new PressListsAgree().ShouldFindNothing(Planted.Nothing);
}
