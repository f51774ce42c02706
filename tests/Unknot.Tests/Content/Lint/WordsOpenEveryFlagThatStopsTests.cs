using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class WordsOpenEveryFlagThatStopsTests
{
    [Fact]
    public void A_flag_that_stops_and_no_words_open_is_told() =>
        new WordsOpenEveryFlagThatStops().ShouldFind(Planted.In(all => all with { Words = all.Words with { Flags = all.Words.Flags.Change("RF27", words => words with { When = [] }, words => words.Flag) } }), "RF27");

    [Fact]
    public void The_content_that_ships_is_clean() => new WordsOpenEveryFlagThatStops().ShouldFindNothing(Planted.Nothing);
}
