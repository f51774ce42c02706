using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

[Trait("Takes", "long")]
public sealed class CasesAnswerWhatOpensTheirFlagTests
{
    [Theory]
    [InlineData("{G1: \"yes\"}")]
    [InlineData("{RF01: \"yes\"}")]
    [InlineData("{G5: \"yes\", RF01: \"yes\"}")]
    [InlineData("{G1: \"no\", RF01: \"yes\"}")]
    public void A_flag_that_is_not_answered_or_not_opened_is_told(string flags) =>
        new CasesAnswerWhatOpensTheirFlag().ShouldFind(Planted.InCases(Case("RF01", flags, "SH_TOP_R")), "RF01");

    [Theory]
    [InlineData("RF01", "{G1: \"yes\", RF01: \"yes\"}", "SH_TOP_R")]
    [InlineData("RF01", "{G1: unsure, RF01: unsure}", "SH_TOP_R")]
    [InlineData("RF02", "{RF02: \"yes\"}", "CH_UPPER_R")]
    [InlineData("RF16", "{RF16: \"yes\"}", "SH_TOP_R")]
    public void A_gate_question_a_marked_place_or_words_may_open_it(string flag, string flags, string region) =>
        new CasesAnswerWhatOpensTheirFlag().ShouldFindNothing(Planted.InCases(Case(flag, flags, region)));

    [Fact]
    public void The_content_that_ships_is_clean() => new CasesAnswerWhatOpensTheirFlag().ShouldFindNothing(Planted.Nothing);

    private static (string Name, string Text) Case(string flag, string flags, string region) => (
        "refer/one.yaml", $"id: one\nkind: refer\ncomplaint: \"It hurts.\"\nregions: [{region}]\nflags: {flags}\nexpect: {{flags: [{flag}], urgency: emergency}}");
}
