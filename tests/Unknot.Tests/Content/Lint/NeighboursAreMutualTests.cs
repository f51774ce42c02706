using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class NeighboursAreMutualTests
{
    [Fact]
    public void A_neighbour_that_does_not_answer_is_told() =>
        new NeighboursAreMutual().ShouldFind(Planted.InRegion("HD_VERTEX", region => region with { Adjacent = [.. region.Adjacent.Where(code => code != "HD_OCCIPUT")] }), "HD_VERTEX", "HD_OCCIPUT");

    [Fact]
    public void The_content_that_ships_is_clean() => new NeighboursAreMutual().ShouldFindNothing(Planted.Nothing);
}
