using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class FeltRulesCanSpeakTests
{
    [Fact]
    public void A_rule_that_opens_its_flag_by_a_place_alone_is_told() => Told(rule => rule with { Qualities = [] }, "place alone");

    [Fact]
    public void A_rule_that_counts_no_press_is_told() => Told(rule => rule with { NotReproduced = 0 }, "counts no press");

    [Fact]
    public void A_way_without_an_end_is_told() => Told(rule => rule with { Past = [] }, "from where to where");

    [Fact]
    public void A_way_that_ends_where_it_begins_is_told() => Told(rule => rule with { Past = rule.From }, "from where to where");

    [Fact]
    public void A_place_that_the_flag_does_not_reach_is_told() => Told(rule => rule with { Past = ["LG_CALF"] }, "LG_CALF");

    [Fact]
    public void A_name_that_is_none_is_told_by_the_names() => new NamesExist().ShouldFind(In(rule => rule with { Qualities = ["sharpish"] }), "sharpish");

    [Fact]
    public void The_content_that_ships_is_clean() => new FeltRulesCanSpeak().ShouldFindNothing(Planted.Nothing);

    private static void Told(Func<FeltRule, FeltRule> change, string sentence) => new FeltRulesCanSpeak().ShouldFind(In(change), sentence);

    private static LintInput In(Func<FeltRule, FeltRule> change) => Planted.InTriage(triage => triage with { Felt = triage.Felt.Change("sharp_past_the_elbow", change, rule => rule.Id) });
}
