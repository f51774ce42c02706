using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A question that changes nothing costs a person's patience.</summary>
public sealed class FindingsAreRead : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every finding take out or change a movement?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        HashSet<string> read = [.. input.Knowledge.Movements.SelectMany(movement => movement.Contraindications).SelectMany(contra => contra.When)];
        return
            from finding in input.Knowledge.Findings
            where !read.Contains("finding:" + finding.Id)
            select input.At($"findings/{finding.Id}", $"no movement depends on finding '{finding.Id}'; name it under 'when' of a contraindication, or take it out");
    }
}
