using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Whether tension and pain went together is weighed by drawing blocks of days anew: with too few of them, or in places nobody can mark, it could never be said.</summary>
public sealed class TensionCanBeWeighed : LintRule
{
    private const int LeastBlocks = 3;
    private const int LeastDraws = 100;

    /// <inheritdoc/>
    public override string Question => "Can it be said that tension and pain went together, and where?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        TensionRule rule = input.Knowledge.Tension;
        if (rule.BlockDays < 1 || rule.LeastDays < LeastBlocks * rule.BlockDays)
        {
            yield return input.At("instruments/tension", $"so few days make too few blocks to draw from; let 'least_days' be {LeastBlocks} times 'block_days' or more");
        }

        if (rule.Draws < LeastDraws)
        {
            yield return input.At("instruments/tension", $"chance cannot be weighed so; let 'draws' be {LeastDraws} or more");
        }

        foreach (string scope in rule.Scopes.Where(scope => !input.Knowledge.Regions.Any(region => region.Scopes.Contains(scope))))
        {
            yield return input.At("instruments/tension", $"no region has the scope '{scope}'; take one that a region has, or leave it out");
        }
    }
}
