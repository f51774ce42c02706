using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ChestReleasesAskTheScreenFirstTests
{
    [Fact]
    public void A_chest_release_that_asks_half_the_screen_is_told() =>
        new ChestReleasesAskTheScreenFirst().ShouldFind(Planted.InMovement("ball_pec_wall", movement => movement with { RequiresNo = ["RF01"] }), "ball_pec_wall", "RF36");

    [Fact]
    public void The_content_that_ships_is_clean() => new ChestReleasesAskTheScreenFirst().ShouldFindNothing(Planted.Nothing);
}
