using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A mark in a region without a scope would switch on no safety question.</summary>
public sealed class RegionsHaveScopes : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every region name the red-flag scopes that a mark in it switches on?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from region in input.Knowledge.Regions
        where region.Scopes.Count == 0
        select input.At($"regions/{region.Code}", $"region '{region.Code}' has no scope; name at least its home scope under 'scopes', the first of the list");
}
