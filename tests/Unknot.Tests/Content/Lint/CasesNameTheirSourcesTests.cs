using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

[Trait("Takes", "long")]
public sealed class CasesNameTheirSourcesTests
{
    private const string Ridge = "id: ridge\nkind: muscle\ncomplaint: \"A rope on my right shoulder.\"\nexpect: {muscles: [upper_trapezius]}\n";

    [Fact]
    public void A_case_without_a_source_is_told() => new CasesNameTheirSources().ShouldFind(Planted.InCases(("muscle/ridge.yaml", Ridge)), "ridge");

    [Theory]
    [InlineData("source: TS_UPER")]
    [InlineData("source: [TS_UPPER, TS_UPER]")]
    public void A_source_that_is_not_in_the_bibliography_is_told_with_what_was_meant(string source) =>
        new CasesNameTheirSources().ShouldFind(Planted.InCases(("muscle/ridge.yaml", Ridge + source)), "TS_UPER", "did you mean");

    [Fact]
    public void The_content_that_ships_is_clean() => new CasesNameTheirSources().ShouldFindNothing(Planted.Nothing);
}
