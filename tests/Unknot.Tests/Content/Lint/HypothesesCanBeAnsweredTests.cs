using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class HypothesesCanBeAnsweredTests
{
    [Fact]
    public void A_tag_without_weight_for_the_muscle_is_told() => new HypothesesCanBeAnswered().ShouldFind(With(held => held with { Tag = "weak_neck", Until = ["Q37"] }), "weak_neck", "upper_trapezius");

    [Fact]
    public void A_question_that_says_nothing_of_the_tag_is_told() => new HypothesesCanBeAnswered().ShouldFind(With(held => held with { Until = ["Q31"] }), "Q31", "weak_scapular");

    [Fact]
    public void A_hypothesis_that_no_answer_ends_is_told() => new HypothesesCanBeAnswered().ShouldFind(With(held => held with { Until = [] }), "lower_trapezius_imbalance");

    [Fact]
    public void The_content_that_ships_is_clean() => new HypothesesCanBeAnswered().ShouldFindNothing(Planted.Nothing);

    private static LintInput With(Func<DefaultHypothesis, DefaultHypothesis> change) =>
        Planted.InExposure(exposure => exposure with { Hypotheses = exposure.Hypotheses.Change("lower_trapezius_imbalance", change, held => held.Id) });
}
