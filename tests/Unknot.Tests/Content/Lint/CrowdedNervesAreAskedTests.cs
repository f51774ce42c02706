using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class CrowdedNervesAreAskedTests
{
    [Fact]
    public void A_crowded_nerve_that_no_flag_asks_about_is_told() => new CrowdedNervesAreAsked().ShouldFind(
        Planted.InMuscle("piriformis", muscle => muscle with { Crowds = muscle.Crowds! with { Flags = [] } }), "piriformis", "'flags'");

    [Fact]
    public void A_flag_about_another_part_of_the_body_is_told() => new CrowdedNervesAreAsked().ShouldFind(
        Planted.InMuscle("piriformis", muscle => muscle with { Crowds = muscle.Crowds! with { Flags = ["RF40"] } }), "piriformis", "RF40");

    [Fact]
    public void The_content_that_ships_is_clean() => new CrowdedNervesAreAsked().ShouldFindNothing(Planted.Nothing);
}
