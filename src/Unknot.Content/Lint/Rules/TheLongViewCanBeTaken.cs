using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>One return is no pattern, and an activity that is asked every day says nothing about weeks.</summary>
public sealed class TheLongViewCanBeTaken : LintRule
{
    private const int LeastReturns = 2;
    private const int LeastDays = 7;

    /// <inheritdoc/>
    public override string Question => "Do the activity and the returning spot look at weeks?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        if (input.Knowledge.SameSpot.Returns < LeastReturns)
        {
            yield return input.At("instruments/same_spot", $"one return is no pattern; let 'returns' be {LeastReturns} or more");
        }

        if (input.Knowledge.Activity.EveryDays < LeastDays)
        {
            yield return input.At("instruments/activity", $"an activity changes over weeks; let 'every_days' be {LeastDays} or more");
        }
    }
}
