using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What the figure names has to be there: the movement, its fault, what it is done with, its sources, and on the body each muscle that is lit.</summary>
public sealed class FigureNamesExist : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does everything that key poses and the body name exist?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. from figure in input.Figure.Movements
           where !input.Knowledge.Movements.Has(figure.Movement)
           select new Problem($"keyframes/{figure.Movement}.yaml:1", $"there is no movement '{figure.Movement}'; name the file after one of content/movements"),
        .. from figure in input.Figure.Movements
           where input.Knowledge.Movements.Has(figure.Movement)
           from problem in Of(input, figure.Scenes, input.Knowledge.Movements[figure.Movement])
           select problem,
        .. from source in input.Figure.Content.Sources
           where !input.Knowledge.Sources.Has(source)
           select new Problem("figure.yaml:1", $"'{source}' is no key of sources.yaml; add it there"),
    ];

    private static IEnumerable<Problem> Of(LintInput input, IReadOnlyList<Core.Motion.Scene> scenes, Movement movement) =>
    [
        .. from scene in scenes
           where scene.Fault is { } fault && !movement.Faults.Contains(fault)
           select new Problem(scene.Where, $"'{scene.Fault}' is no fault of '{movement.Id}'; write it as in 'faults' there: {string.Join(", ", movement.Faults)}"),
        .. from scene in scenes
           where scene.With is { } with && movement.OtherSteps.All(other => other.With != with)
           select new Problem(scene.Where, $"'{movement.Id}' has no steps of its own with '{scene.With}'; write it as under 'steps_with' there: {string.Join(", ", movement.OtherSteps.Select(other => other.With))}"),
        .. from target in movement.Targets
           where !input.Figure.Content.Muscles.ContainsKey(target)
           select input.At($"movements/{movement.Id}/targets", $"the figure has no place for '{target}'; add it under 'muscles' in figure.yaml"),
    ];
}
