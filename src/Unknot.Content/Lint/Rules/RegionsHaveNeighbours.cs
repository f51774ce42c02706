using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A region that touches nothing could never join another in one complaint.</summary>
public sealed class RegionsHaveNeighbours : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every region touch another one?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from region in input.Knowledge.Regions
        where !region.Adjacent.Any(code => code != region.Code)
        select input.At($"regions/{region.Code}", $"region '{region.Code}' touches no other region; list those it touches under 'adjacent', and it under theirs");
}
