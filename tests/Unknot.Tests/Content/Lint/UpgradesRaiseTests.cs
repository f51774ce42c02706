using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class UpgradesRaiseTests
{
    [Fact]
    public void An_upgrade_to_the_same_urgency_is_told() =>
        new UpgradesRaise().ShouldFind(Planted.InFlag("RF08", flag => flag with { Upgrade = flag.Upgrade! with { To = flag.Urgency } }), "RF08");

    [Fact]
    public void An_upgrade_with_itself_alone_is_told() =>
        new UpgradesRaise().ShouldFind(Planted.InFlag("RF08", flag => flag with { Upgrade = flag.Upgrade! with { WithAny = ["RF08"] } }), "RF08");

    [Fact]
    public void The_content_that_ships_is_clean() => new UpgradesRaise().ShouldFindNothing(Planted.Nothing);
}
