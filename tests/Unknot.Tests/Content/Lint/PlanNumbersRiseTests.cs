using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class PlanNumbersRiseTests
{
    [Fact]
    public void Missed_days_out_of_order_are_told() => new PlanNumbersRise().ShouldFind(In(plan => plan with { Missed = [.. plan.Missed.Take(2).Reverse()] }), "missed days");

    [Fact]
    public void A_rise_that_steps_back_before_it_holds_back_is_told() =>
        new PlanNumbersRise().ShouldFind(In(plan => plan with { Progression = plan.Progression with { RiseHoldsBack = 3 } }), "holds_back");

    [Fact]
    public void A_professional_named_too_early_is_told() =>
        new PlanNumbersRise().ShouldFind(In(plan => plan with { Plateau = plan.Plateau with { ProfessionalWeeks = 2 } }), "professional_weeks");

    [Fact]
    public void A_flare_that_halves_nothing_is_told() =>
        new PlanNumbersRise().ShouldFind(In(plan => plan with { Flare = plan.Flare with { StrengthenPercent = 100 } }), "strengthen_percent");

    [Fact]
    public void A_gentle_day_that_halves_nothing_never_comes_or_never_ends_is_told()
    {
        new PlanNumbersRise().ShouldFind(In(plan => plan with { Gentle = plan.Gentle with { StrengthenPercent = 100 } }), "strengthen_percent");
        new PlanNumbersRise().ShouldFind(In(plan => plan with { Gentle = plan.Gentle with { ChanceFrom = 60 } }), "chance_from");
        new PlanNumbersRise().ShouldFind(In(plan => plan with { Gentle = plan.Gentle with { DaysApart = 1 } }), "days_apart");
    }

    [Fact]
    public void A_long_hold_that_is_not_long_is_told() =>
        new PlanNumbersRise().ShouldFind(Planted.InMovement("levator_stretch", movement => movement with { Dose = movement.Dose with { LongHoldSeconds = new Span(60, 120) } }), "levator_stretch");

    [Fact]
    public void The_content_that_ships_is_clean() => new PlanNumbersRise().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(Func<PlanContent, PlanContent> change) => Planted.In(all => all with { Plan = change(all.Plan) });
}
