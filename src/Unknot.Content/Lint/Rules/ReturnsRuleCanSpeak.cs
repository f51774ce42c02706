using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>With too few intervals even a perfect order is likely by chance: a rule that asks for less than it can tell would never speak.</summary>
public sealed class ReturnsRuleCanSpeak : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Can the rule of the quiet times speak from the number of intervals on that it names?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        ReturnsRule rule = input.Knowledge.Returns;
        if (rule.Least < 2 || rule.Most < rule.Least || rule.Chance is not (> 0 and < 0.5))
        {
            yield return input.At("instruments/returns", "the rule of the quiet times contradicts itself; let 'least' be 2 or more, 'most' not below it, and 'chance' between 0 and 0.5");
        }
        else if (ReturnTrend.Chance(rule.Least, rule.Least * (rule.Least - 1) / 2) > rule.Chance)
        {
            yield return input.At("instruments/returns", $"of {rule.Least} intervals even a perfect order comes by chance more often than 'chance' allows; raise 'least' or 'chance'");
        }
    }
}
