using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class LateFlagsSayWhatRaisesThemTests
{
    [Fact]
    public void A_follow_up_flag_without_a_trigger_is_told() =>
        new LateFlagsSayWhatRaisesThem().ShouldFind(Planted.InFlag("RF43", flag => flag with { Trigger = null }), "RF43");

    [Fact]
    public void The_content_that_ships_is_clean() => new LateFlagsSayWhatRaisesThem().ShouldFindNothing(Planted.Nothing);
}
