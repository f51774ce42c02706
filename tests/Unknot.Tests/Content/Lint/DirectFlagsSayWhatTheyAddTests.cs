using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class DirectFlagsSayWhatTheyAddTests
{
    [Fact]
    public void A_flag_that_seems_to_be_asked_twice_is_told() =>
        new DirectFlagsSayWhatTheyAdd().ShouldFind(Planted.InFlag("RF36", flag => flag with { Beyond = null }), "RF36", "beyond");

    [Fact]
    public void Words_that_nobody_reads_are_told() =>
        new DirectFlagsSayWhatTheyAdd().ShouldFind(Planted.InFlag("RF01", flag => flag with { Beyond = "More." }), "RF01", "nobody");

    [Fact]
    public void The_content_that_ships_is_clean() => new DirectFlagsSayWhatTheyAdd().ShouldFindNothing(Planted.Nothing);
}
