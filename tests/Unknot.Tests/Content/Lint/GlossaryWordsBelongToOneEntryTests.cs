using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class GlossaryWordsBelongToOneEntryTests
{
    [Fact]
    public void A_word_that_two_entries_claim_is_told() =>
        new GlossaryWordsBelongToOneEntry().ShouldFind(Planted.InTerm("taut_band", term => term with { Also = ["Trigger Point"] }), "taut_band", "knot");

    [Fact]
    public void The_content_that_ships_is_clean() => new GlossaryWordsBelongToOneEntry().ShouldFindNothing(Planted.Nothing);
}
