using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class EveryMovementHasAFigureTests
{
    [Fact]
    public void A_movement_without_key_poses_is_told() => new EveryMovementHasAFigure().ShouldFind(
        Planted.Nothing with { Figure = Planted.Nothing.Figure with { Movements = [.. Planted.Nothing.Figure.Movements.Skip(1)] } }, Planted.Nothing.Figure.Movements[0].Movement);

    [Fact]
    public void The_content_that_ships_is_clean() => new EveryMovementHasAFigure().ShouldFindNothing(Planted.Nothing);
}
