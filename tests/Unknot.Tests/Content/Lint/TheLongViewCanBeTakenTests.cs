using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class TheLongViewCanBeTakenTests
{
    [Fact]
    public void A_first_return_that_is_called_a_pattern_is_told() =>
        new TheLongViewCanBeTaken().ShouldFind(Planted.In(all => all with { SameSpot = all.SameSpot with { Returns = 1 } }), "instruments");

    [Fact]
    public void An_activity_that_is_asked_every_day_is_told() =>
        new TheLongViewCanBeTaken().ShouldFind(Planted.In(all => all with { Activity = all.Activity with { EveryDays = 1 } }), "instruments");

    [Fact]
    public void The_content_that_ships_is_clean() => new TheLongViewCanBeTaken().ShouldFindNothing(Planted.Nothing);
}
