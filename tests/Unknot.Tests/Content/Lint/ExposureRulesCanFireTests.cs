using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class ExposureRulesCanFireTests
{
    [Fact]
    public void A_number_beyond_the_questions_range_is_told() =>
        new ExposureRulesCanFire().ShouldFind(Planted.InQuestion("Q01", question => question with { Rules = [new TagRule("sitting_long", Comparison.AtLeast, 19, null, 3, false)] }), "Q01", "19");

    [Fact]
    public void A_number_below_its_range_is_told() =>
        new ExposureRulesCanFire().ShouldFind(Planted.InQuestion("Q01", question => question with { Rules = [new TagRule("sitting_long", Comparison.Below, 0, null, 3, false)] }), "Q01");

    [Fact]
    public void A_word_that_is_no_option_is_told() =>
        new ExposureRulesCanFire().ShouldFind(Planted.InQuestion("Q02", question => question with { Rules = [new TagRule("sitting_long", Comparison.Is, null, "to_90_min", 2, false)] }), "Q02", "to_90_min");

    [Fact]
    public void A_word_that_is_not_on_the_scale_is_told() =>
        new ExposureRulesCanFire().ShouldFind(Planted.InQuestion("Q05", question => question with { Rules = [new TagRule("posture_forward_head", Comparison.FromWord, null, "mostly", 2, false)] }), "Q05", "mostly");

    [Fact]
    public void A_number_for_a_choice_is_told() =>
        new ExposureRulesCanFire().ShouldFind(Planted.InQuestion("Q02", question => question with { Rules = [new TagRule("sitting_long", Comparison.AtLeast, 1, null, 2, false)] }), "Q02");

    [Fact]
    public void A_gap_for_a_single_number_is_told() =>
        new ExposureRulesCanFire().ShouldFind(Planted.InQuestion("Q01", question => question with { Rules = [new TagRule("sitting_long", Comparison.GapPercentAbove, 25, null, 2, false)] }), "Q01");

    [Fact]
    public void A_rule_that_gives_nothing_is_told() =>
        new ExposureRulesCanFire().ShouldFind(Planted.InQuestion("Q01", question => question with { Rules = [new TagRule("sitting_long", Comparison.AtLeast, 6, null, 0, false)] }), "Q01");

    [Fact]
    public void The_last_answer_of_the_range_is_enough() =>
        new ExposureRulesCanFire().ShouldFindNothing(Planted.InQuestion("Q01", question => question with { Rules = [new TagRule("sitting_long", Comparison.AtLeast, 18, null, 3, false)] }));

    [Fact]
    public void The_content_that_ships_is_clean() => new ExposureRulesCanFire().ShouldFindNothing(Planted.Nothing);
}
