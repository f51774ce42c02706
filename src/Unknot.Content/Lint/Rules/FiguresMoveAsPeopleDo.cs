using Unknot.Core.Motion;
using Unknot.Core.Motion.Checks;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A figure that bends further than a person, slides, or reaches through a wall teaches what cannot be done.</summary>
public sealed class FiguresMoveAsPeopleDo : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does the figure stay within what joints can do, touch what it is to touch, go through nothing, and move what it is said to move?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from scene in input.Figure.Movements.SelectMany(figure => figure.Scenes).AsParallel().AsOrdered()
        from problem in ClipChecks.Of(Baking.Bake(scene, input.Figure.Content.Skeleton), input.Figure.Content)
        select new Problem(scene.Where, problem);
}
