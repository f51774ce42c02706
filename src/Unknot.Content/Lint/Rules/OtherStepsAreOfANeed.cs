using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Steps of their own belong to a thing the movement can be done with; others would never be read.</summary>
public sealed class OtherStepsAreOfANeed : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Are steps that go with one thing those of a thing the movement needs?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from movement in input.Knowledge.Movements
        from other in movement.OtherSteps
        where !movement.Needs.Any(anyOf => anyOf.Contains(other.With))
        select input.At($"movements/{movement.Id}/steps_with", $"the movement does not need '{other.With}'; write the steps of one of its needs");
}
