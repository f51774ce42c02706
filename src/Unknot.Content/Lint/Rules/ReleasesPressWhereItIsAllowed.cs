using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>No ball or finger goes on vessels, nerves, glands, organs or bare bone, and none on a muscle that allows no self-pressure.</summary>
public sealed class ReleasesPressWhereItIsAllowed : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every release say where it presses, and only where pressing is allowed?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) => [.. Untold(input), .. OnForbiddenRegions(input), .. OnForbiddenMuscles(input)];

    private static IEnumerable<Problem> Untold(LintInput input) =>
        from movement in input.Knowledge.Movements
        where movement.Phase == Phase.Release && movement.Presses.Count == 0
        select input.At($"movements/{movement.Id}", $"release '{movement.Id}' does not say where it presses; list the regions under 'presses'");

    private static IEnumerable<Problem> OnForbiddenRegions(LintInput input) =>
        from movement in input.Knowledge.Movements
        from code in movement.Presses
        where IsForbidden(input.Knowledge, code)
        select input.At($"movements/{movement.Id}/presses/{code}", $"'{movement.Id}' presses '{code}', where nobody may press; take the region out of 'presses', and the movement with it if it has no other");

    private static IEnumerable<Problem> OnForbiddenMuscles(LintInput input) =>
        from muscle in input.Knowledge.Muscles
        where input.Knowledge.SelfReleases.TryGet(muscle.SelfRelease, out SelfRelease? allowed) && allowed.NeverAbove is null
        from id in muscle.MovementsOf(Phase.Release)
        select input.At($"muscles/{muscle.Id}/movements/release/{id}", $"muscle '{muscle.Id}' allows no self-pressure ('{muscle.SelfRelease}') and lists release '{id}'; take it out, its substitute stands in");

    private static bool IsForbidden(KnowledgeBase knowledge, string code) =>
        knowledge.Pressure.NoSelfPressure.Contains(code) || (knowledge.Regions.TryGet(code, out Region? region) && region.Pressable == Pressable.No);
}
