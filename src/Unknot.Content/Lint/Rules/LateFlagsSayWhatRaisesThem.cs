using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A flag that is not asked at intake is asked when its trigger says so; without one it waits for ever.</summary>
public sealed class LateFlagsSayWhatRaisesThem : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every conditional or follow-up flag say what raises it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from flag in input.Knowledge.RedFlags.Flags
        where flag.AskWhen is AskWhen.Conditional or AskWhen.FollowUp && string.IsNullOrWhiteSpace(flag.Trigger)
        select input.At($"redflags/flags/{flag.Id}", $"nothing raises '{flag.Id}'; say under 'trigger' what does, or ask it at intake");
}
