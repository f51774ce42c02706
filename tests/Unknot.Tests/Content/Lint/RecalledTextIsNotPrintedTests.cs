using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class RecalledTextIsNotPrintedTests
{
    [Fact]
    public void A_recalled_remark_beside_the_evidence_is_told() =>
        new RecalledTextIsNotPrinted().ShouldFind(Planted.InMovement("wall_angel", movement => movement with { Evidence = movement.Evidence with { Note = "halves the pain [recalled, verify]" } }), "wall_angel", "recalled");

    [Fact]
    public void A_question_still_to_verify_is_told() =>
        new RecalledTextIsNotPrinted().ShouldFind(Planted.InQuestion("Q01", question => question with { Ask = "How long do you sit [verify]?" }), "exposure.yaml", "verify");

    [Fact]
    public void A_flag_that_a_clinician_has_still_to_confirm_is_shown() =>
        new RecalledTextIsNotPrinted().ShouldFindNothing(Planted.InFlag("RF06", flag => flag with { Verify = true, Note = "threshold recalled, verify" }));

    [Fact]
    public void The_content_that_ships_is_clean() => new RecalledTextIsNotPrinted().ShouldFindNothing(Planted.Nothing);
}
