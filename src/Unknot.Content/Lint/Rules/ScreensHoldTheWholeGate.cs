using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What stands on no screen is never asked, and then the gate never ends.</summary>
public sealed class ScreensHoldTheWholeGate : LintRule
{
    private static readonly string[] s_parts = ["age", "facts", "direct"];

    /// <inheritdoc/>
    public override string Question => "Does every part of the gate stand on exactly one screen?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        RedFlags triage = input.Knowledge.RedFlags;
        return
            from part in s_parts.Concat(triage.Gate.Select(question => question.Id))
            let times = triage.Screens.Sum(screen => screen.Holds.Count(held => held == part))
            where times != 1
            select input.At("redflags/gate/screens", $"'{part}' stands on {times} screens of the gate; put it under 'holds' of exactly one");
    }
}
