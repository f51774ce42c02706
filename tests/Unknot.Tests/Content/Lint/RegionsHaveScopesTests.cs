using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class RegionsHaveScopesTests
{
    [Fact]
    public void A_region_without_a_scope_is_told() =>
        new RegionsHaveScopes().ShouldFind(Planted.InRegion("NK_C7", region => region with { Scopes = [] }), "NK_C7");

    [Fact]
    public void The_content_that_ships_is_clean() => new RegionsHaveScopes().ShouldFindNothing(Planted.Nothing);
}
