using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class AgeBoundsLeaveSomebodyTests
{
    [Fact]
    public void Bounds_that_cross_are_told() =>
        new AgeBoundsLeaveSomebody().ShouldFind(Planted.InFlag("RF13", flag => flag with { AgeMin = 50, AgeMax = 40 }), "RF13");

    [Fact]
    public void A_modifier_below_every_age_group_is_told() =>
        new AgeBoundsLeaveSomebody().ShouldFind(Planted.InTriage(triage => triage with { Modifiers = triage.Modifiers.Change("CM07", modifier => modifier with { SetByAgeMax = 9 }, modifier => modifier.Id) }), "CM07");

    [Fact]
    public void The_content_that_ships_is_clean() => new AgeBoundsLeaveSomebody().ShouldFindNothing(Planted.Nothing);
}
