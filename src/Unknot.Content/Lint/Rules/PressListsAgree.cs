using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Whether a region may be pressed stands beside it and in the groups; a reader of one must not be misled about the other.</summary>
public sealed class PressListsAgree : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does what a region says of pressing agree with the group it stands in?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from region in input.Knowledge.Regions
        let listed = ByGroups(input.Knowledge.Pressure, region.Code)
        where region.Pressable != listed
        select input.At($"regions/{region.Code}/pressable", $"region '{region.Code}' says pressable {region.Pressable.Word()} and its groups say {listed.Word()}; make both say the stricter");

    private static Pressable ByGroups(PressureRules groups, string code) =>
        groups.NoSelfPressure.Contains(code) ? Pressable.No
        : groups.AfterChestScreen.Contains(code) ? Pressable.AfterChestScreen
        : groups.GentleOnly.Contains(code) ? Pressable.Light
        : Pressable.Yes;
}
