using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class GuidesAreReachedTests
{
    [Fact]
    public void A_guide_that_nothing_leads_to_is_told() => new GuidesAreReached().ShouldFind(
        Planted.In(all => all with { Guides = all.Guides.With(new("guide_knee", "The knee", "S1", []), guide => guide.Id) }), "guide_knee");

    [Fact]
    public void The_content_that_ships_is_clean() => new GuidesAreReached().ShouldFindNothing(Planted.Nothing);
}
