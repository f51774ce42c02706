using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class FindingsAreReadTests
{
    [Fact]
    public void A_finding_that_changes_nothing_is_told() =>
        new FindingsAreRead().ShouldFind(Planted.In(all => all with { Findings = all.Findings.With(new("sore_thumb", "Is your thumb sore?"), finding => finding.Id) }), "sore_thumb");

    [Fact]
    public void The_content_that_ships_is_clean() => new FindingsAreRead().ShouldFindNothing(Planted.Nothing);
}
