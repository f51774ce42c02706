using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class SourcesAreCitedTests
{
    [Fact]
    public void A_source_that_nothing_rests_on_is_told() =>
        new SourcesAreCited().ShouldFind(Planted.In(all => all with { Sources = all.Sources.With(new("NOBODY1999", "Nobody. 1999", null, true, null, null), source => source.Key) }), "NOBODY1999");

    [Fact]
    public void The_content_that_ships_is_clean() => new SourcesAreCited().ShouldFindNothing(Planted.Nothing);
}
