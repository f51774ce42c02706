using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ReturnsRuleCanSpeakTests
{
    [Fact]
    public void Three_intervals_that_can_never_be_clear_enough_are_told() =>
        new ReturnsRuleCanSpeak().ShouldFind(Planted.In(all => all with { Returns = all.Returns with { Least = 3 } }), "instruments");

    [Fact]
    public void Fewer_at_most_than_at_least_is_told() =>
        new ReturnsRuleCanSpeak().ShouldFind(Planted.In(all => all with { Returns = all.Returns with { Most = 2 } }), "instruments");

    [Fact]
    public void The_content_that_ships_is_clean() => new ReturnsRuleCanSpeak().ShouldFindNothing(Planted.Nothing);
}
