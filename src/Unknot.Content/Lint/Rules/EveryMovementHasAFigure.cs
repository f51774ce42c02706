using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A movement that is offered is shown.</summary>
public sealed class EveryMovementHasAFigure : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Has every movement key poses that show how it is done?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        HashSet<string> shown = [.. input.Figure.Movements.Where(figure => figure.Done.Any()).Select(figure => figure.Movement)];
        return
            from movement in input.Knowledge.Movements
            where !shown.Contains(movement.Id)
            select input.At($"movements/{movement.Id}/steps", $"nothing shows how '{movement.Id}' is done; write keyframes/{movement.Id}.yaml");
    }
}
