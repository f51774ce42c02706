using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class LateFlagsSayWhatRaisesThemTests
{
    [Fact]
    public void A_follow_up_flag_without_a_trigger_is_told() =>
        new LateFlagsSayWhatRaisesThem().ShouldFind(Planted.InFlag("RF43", flag => flag with { Trigger = null }), "RF43");

    [Fact]
    public void A_follow_up_flag_that_the_diary_cannot_read_is_told() =>
        new LateFlagsSayWhatRaisesThem().ShouldFind(Planted.InFlag("RF58", flag => flag with { Diary = new(null, null, null) }), "RF58");

    [Fact]
    public void A_conditional_flag_that_no_step_of_the_ladder_asks_is_told() =>
        new LateFlagsSayWhatRaisesThem().ShouldFind(Planted.InFlag("RF24", flag => flag with { AskWhen = AskWhen.Conditional, Trigger = "some day" }), "RF24");

    [Fact]
    public void The_content_that_ships_is_clean() => new LateFlagsSayWhatRaisesThem().ShouldFindNothing(Planted.Nothing);
}
