using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A flag that is not asked at intake waits for its trigger: a conditional one for a step of the stress ladder, a follow-up for the diary. Without one it waits for ever.</summary>
public sealed class LateFlagsSayWhatRaisesThem : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every conditional or follow-up flag say what raises it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from flag in input.Knowledge.RedFlags.Flags
        where flag.AskWhen is AskWhen.Conditional or AskWhen.FollowUp
        where string.IsNullOrWhiteSpace(flag.Trigger) || !IsRaised(flag, input.Knowledge.Exposure.Stress)
        select input.At($"redflags/flags/{flag.Id}", $"nothing raises '{flag.Id}'; say under 'trigger' what does, and name it in a step of the stress ladder or give it a 'diary', or ask it at intake");

    private static bool IsRaised(Flag flag, StressLadder ladder) => flag.AskWhen is AskWhen.Conditional
        ? ladder.Steps.Any(step => step.Flag == flag.Id)
        : flag.Diary is { } diary && (diary.NotLowerAfterDays ?? diary.Returns?.Times ?? diary.MeanUpBy) is not null;
}
