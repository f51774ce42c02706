using Unknot.Content.Cases;
using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class EveryAnswerHasItsCasesTests
{
    [Theory]
    [InlineData(CaseKind.Refer, "cases to refer")]
    [InlineData(CaseKind.Both, "a muscle and a professional")]
    [InlineData(CaseKind.Elsewhere, "no muscle")]
    public void Too_few_of_a_kind_are_told(CaseKind kind, string named) =>
        new EveryAnswerHasItsCases().Check(Without(one => one.Scored.Kind == kind)).ShouldContain(problem => problem.What.Contains(named) && problem.Where.StartsWith("score/rules.yaml:"));

    [Fact]
    public void A_muscle_with_too_few_is_told() =>
        new EveryAnswerHasItsCases().ShouldFind(Without(one => one.Scored.Expect.Muscles.Contains("rhomboids")), "'rhomboids'");

    [Fact]
    public void A_flag_that_stops_and_is_the_only_one_of_no_case_is_told_where_it_stands()
    {
        LintInput input = Without(one => one.Scored.Kind is CaseKind.Refer && one.Read().Triage.Flags.ContainsKey("RF06"));

        new EveryAnswerHasItsCases().ShouldFind(input, "redflags.yaml:", "'RF06'");
    }

    [Fact]
    public void The_content_that_ships_is_clean() => new EveryAnswerHasItsCases().ShouldFindNothing(Planted.Nothing);

    private static LintInput Without(Func<WrittenCase, bool> taken) => Planted.Nothing with { Written = [.. Planted.Nothing.Written.Where(one => !taken(one))] };
}
