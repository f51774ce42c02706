using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class WordsBelongToOneIdTests
{
    [Fact]
    public void A_word_of_two_regions_is_told() =>
        new WordsBelongToOneId().ShouldFind(Planted.InRegion("SH_TIP", region => region with { Lay = [.. region.Lay, "The Trap"] }), "SH_TIP", "SH_TOP");

    [Fact]
    public void A_phrase_of_two_aggravators_is_told() =>
        new WordsBelongToOneId().ShouldFind(Planted.In(all => all with { Words = all.Words with { Aggravators = all.Words.Aggravators.Change("stress", entry => entry with { Phrases = [.. entry.Phrases, "slouching"] }, entry => entry.Id) } }), "stress", "slumping");

    [Fact]
    public void Two_lists_may_share_a_word() =>
        new WordsBelongToOneId().ShouldFindNothing(Planted.In(all => all with { Words = all.Words with { Easers = all.Words.Easers.Change("walking", entry => entry with { Phrases = [.. entry.Phrases, "slouching"] }, entry => entry.Id) } }));

    [Fact]
    public void The_content_that_ships_is_clean() => new WordsBelongToOneId().ShouldFindNothing(Planted.Nothing);
}
