using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A stretch held for less than the least hold does not count, so none may be dosed so without a reason.</summary>
public sealed class StretchesAreHeldLongEnough : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every stretch held for the least time that counts, or is it said why not?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        int least = input.Knowledge.Session.Budget.LeastHoldSeconds;
        return
            from movement in input.Knowledge.Movements
            where movement.Phase == Phase.Stretch && string.IsNullOrWhiteSpace(movement.Dose.ShortHoldBecause)
            where movement.Dose.HoldSeconds is not { } hold || hold.Least < least
            select input.At($"movements/{movement.Id}/dose", $"stretch '{movement.Id}' may be held for less than {least} s; raise 'hold_s', or give the reason under 'short_hold_ok'");
    }
}
