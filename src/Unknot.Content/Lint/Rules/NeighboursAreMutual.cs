using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Marks are joined along neighbours, so touching must read the same from both ends.</summary>
public sealed class NeighboursAreMutual : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every region name each region that names it as its neighbour?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from region in input.Knowledge.Regions
        from code in region.Adjacent
        where input.Knowledge.Regions.TryGet(code, out Region? other) && !other.Adjacent.Contains(region.Code)
        select input.At($"regions/{code}/adjacent", $"region '{code}' does not name '{region.Code}' as its neighbour, which names it; add it under 'adjacent', or take it out there");
}
