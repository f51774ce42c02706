using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A later rule that asks for less than an earlier one hides it.</summary>
public sealed class PlanNumbersRise : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Do the steps of missed days, of a rise, of a plateau and of long holds follow each other?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        PlanContent plan = input.Knowledge.Plan;
        return
        [
            .. from pair in plan.Missed.Zip(plan.Missed.Skip(1))
               where pair.Second.Days <= pair.First.Days || pair.Second.Then <= pair.First.Then
               select input.At("plan/missed/rules", $"the rule from {pair.Second.Days} missed days does not do more than the one from {pair.First.Days}; put them in order"),
            .. Once(input, plan.Progression.RiseStepsBack < plan.Progression.RiseHoldsBack, "plan/progression/rise", "a rise steps back before it holds back; write the smaller number under 'holds_back'"),
            .. Once(input, plan.Plateau.ProfessionalWeeks < plan.Plateau.Weeks, "plan/plateau", "a professional is named before another choice is made; write more weeks under 'professional_weeks'"),
            .. Once(input, plan.Flare.StrengthenPercent is <= 0 or >= 100, "plan/flare", "a flare leaves a part of strengthening; write 1 to 99 under 'strengthen_percent'"),
            .. Once(input, plan.Gentle.StrengthenPercent is <= 0 or >= 100, "plan/gentle", "a gentle day leaves a part of strengthening; write 1 to 99 under 'strengthen_percent'"),
            .. Once(input, plan.Gentle.ChanceFrom is <= 0 or >= 1, "plan/gentle", "a chance lies between 0 and 1; write one of them under 'chance_from'"),
            .. Once(input, plan.Gentle.DaysApart < 2, "plan/gentle", "gentle days could follow each other without end, and the training would stop; write 2 or more under 'days_apart'"),
            .. from movement in input.Knowledge.Movements
               where movement.Dose is { LongHoldSeconds: { } longer, HoldSeconds: var hold } && (hold is not { } usual || longer.Least <= usual.Most)
               select input.At($"movements/{movement.Id}/dose", $"the long hold of '{movement.Id}' is no longer than its usual one; raise 'long_hold_s' or take it out"),
        ];
    }

    private static IEnumerable<Problem> Once(LintInput input, bool wrong, string path, string what) => wrong ? [input.At(path, what)] : [];
}
