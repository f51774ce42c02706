using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Motion;

namespace Unknot.Tests.Content.Lint;

public sealed class FigureNamesExistTests
{
    [Fact]
    public void Key_poses_of_no_movement_are_told() => new FigureNamesExist().ShouldFind(In(figure => figure with { Movement = "handstand" }), "handstand");

    [Fact]
    public void A_fault_the_movement_does_not_name_is_told() =>
        new FigureNamesExist().ShouldFind(In(figure => figure with { Scenes = [figure.Scenes[0] with { Fault = "yawning" }] }), "yawning");

    [Fact]
    public void A_thing_the_movement_has_no_steps_with_is_told() =>
        new FigureNamesExist().ShouldFind(In(figure => figure with { Scenes = [figure.Scenes[0] with { With = "anvil" }] }), "anvil");

    [Fact]
    public void A_target_that_lies_nowhere_on_the_body_is_told() =>
        new FigureNamesExist().ShouldFind(Planted.InMovement(Planted.Nothing.Figure.Movements[0].Movement, movement => movement with { Targets = ["cremaster"] }), "cremaster");

    [Fact]
    public void A_source_of_nobody_is_told() => new FigureNamesExist().ShouldFind(
        Planted.Nothing with { Figure = Planted.Nothing.Figure with { Content = Planted.Nothing.Figure.Content with { Sources = ["NOBODY1999"] } } }, "NOBODY1999");

    [Fact]
    public void The_content_that_ships_is_clean() => new FigureNamesExist().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(Func<MovementFigure, MovementFigure> change) => Planted.Nothing with
    {
        Figure = Planted.Nothing.Figure with { Movements = [.. Planted.Nothing.Figure.Movements.Select((figure, i) => i == 0 ? change(figure) : figure)] },
    };
}
