using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>The press test asks for a finger on a trigger point: never where no finger belongs.</summary>
public sealed class PointsArePressedWhereItIsAllowed : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every trigger point that may be pressed in a region that may be pressed?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from muscle in input.Knowledge.Muscles
        from point in muscle.TriggerPoints
        where point.SelfPress && input.Knowledge.Regions.TryGet(point.At, out Region? region) && region.Pressable == Pressable.No
        select input.At($"muscles/{muscle.Id}/trigger_points/{point.Id}/self_press", $"point '{point.Id}' may be pressed by its own line, and its region '{point.At}' may not; set 'self_press' to \"no\"");
}
