using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class StressStepsCanBeRaisedTests
{
    [Fact]
    public void A_step_that_waits_for_eleven_of_ten_is_told() =>
        new StressStepsCanBeRaised().ShouldFind(Planted.InExposure(exposure => exposure with { Stress = exposure.Stress with { Steps = exposure.Stress.Steps.Change("offer_k6", step => step with { When = [new(null, "Q31", null, null, 11)] }, step => step.Id) } }), "offer_k6");

    [Fact]
    public void A_step_that_waits_for_more_than_a_questionnaire_can_score_is_told() =>
        new StressStepsCanBeRaised().ShouldFind(Planted.InExposure(exposure => exposure with { Stress = exposure.Stress with { Steps = exposure.Stress.Steps.Change("ask_rf16", step => step with { When = [new(null, null, null, "K6", 25)] }, step => step.Id) } }), "ask_rf16");

    [Fact]
    public void A_step_that_does_nothing_is_told() =>
        new StressStepsCanBeRaised().ShouldFind(Planted.InExposure(exposure => exposure with { Stress = exposure.Stress with { Steps = exposure.Stress.Steps.Change("signpost", step => step with { Show = null }, step => step.Id) } }), "signpost");

    [Fact]
    public void The_content_that_ships_is_clean() => new StressStepsCanBeRaised().ShouldFindNothing(Planted.Nothing);
}
