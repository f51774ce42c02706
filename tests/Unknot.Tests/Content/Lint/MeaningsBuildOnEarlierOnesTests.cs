using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class MeaningsBuildOnEarlierOnesTests
{
    private static readonly WordRule s_onItself = new([["headache"]], InOrder: false, WordReach.Sentence, null, []);
    private static readonly WordRule s_onNothing = new([["moonstruck"]], InOrder: false, WordReach.Sentence, null, []);

    [Fact]
    public void A_meaning_that_builds_on_one_below_it_is_told() =>
        new MeaningsBuildOnEarlierOnes().ShouldFind(Planted.In(all => all with { Words = all.Words with { Meanings = all.Words.Meanings.Change("head", meaning => meaning with { When = [s_onItself] }, meaning => meaning.Id) } }), "head", "headache");

    [Fact]
    public void A_flag_that_a_made_up_meaning_opens_is_told() =>
        new MeaningsBuildOnEarlierOnes().ShouldFind(Planted.In(all => all with { Words = all.Words with { Flags = all.Words.Flags.Change("RF06", flag => flag with { When = [.. flag.When, s_onNothing] }, flag => flag.Flag) } }), "RF06", "moonstruck");

    [Fact]
    public void The_content_that_ships_is_clean() => new MeaningsBuildOnEarlierOnes().ShouldFindNothing(Planted.Nothing);
}
