using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class MeaningsAreUsedTests
{
    [Fact]
    public void A_meaning_that_no_rule_uses_is_told() =>
        new MeaningsAreUsed().ShouldFind(Planted.In(all => all with { Words = all.Words with { Meanings = all.Words.Meanings.With(Named("moonstruck", ["moonstruck"]), meaning => meaning.Id) } }), "moonstruck");

    [Fact]
    public void A_meaning_that_nothing_says_is_told() =>
        new MeaningsAreUsed().ShouldFind(Planted.In(all => all with { Words = all.Words with { Meanings = all.Words.Meanings.Change("tongue", meaning => meaning with { Phrases = [], When = [] }, meaning => meaning.Id) } }), "tongue");

    [Fact]
    public void The_content_that_ships_is_clean() => new MeaningsAreUsed().ShouldFindNothing(Planted.Nothing);

    private static Meaning Named(string id, IReadOnlyList<string> phrases) => new() { Id = id, Phrases = phrases, When = [], Lasts = false, IsName = false, AgeFrom = null, AgeTo = null };
}
