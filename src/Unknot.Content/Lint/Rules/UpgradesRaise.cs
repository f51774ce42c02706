using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>An upgrade to the urgency a flag has already changes nothing and hides what was meant.</summary>
public sealed class UpgradesRaise : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every upgrade make its flag more urgent, by another flag?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from flag in input.Knowledge.RedFlags.Flags
        where flag.Upgrade is { } upgrade && (upgrade.To <= flag.Urgency || !upgrade.WithAny.Any(other => other != flag.Id))
        select input.At($"redflags/flags/{flag.Id}/upgrade", $"the upgrade of '{flag.Id}' never makes it more urgent; raise 'to' above its own urgency and name other flags under 'with_any', or take it out");
}
