using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class IntakeFlagsAreReachableTests
{
    [Fact]
    public void An_intake_flag_that_nothing_opens_is_told() =>
        new IntakeFlagsAreReachable().ShouldFind(Planted.InTriage(triage => triage with { Gate = triage.Gate.Change("G6", question => question with { Opens = [.. question.Opens.Where(id => id != "RF26")] }, question => question.Id) }), "RF26");

    [Fact]
    public void A_flag_that_waits_for_its_trigger_needs_no_gate() =>
        new IntakeFlagsAreReachable().ShouldFindNothing(Planted.InFlag("RF43", flag => flag with { Verify = true }));

    [Fact]
    public void A_flag_that_a_clinician_has_still_to_confirm_is_no_problem() =>
        new IntakeFlagsAreReachable().ShouldFindNothing(Planted.InFlag("RF06", flag => flag with { Verify = true }));

    [Fact]
    public void The_content_that_ships_is_clean() => new IntakeFlagsAreReachable().ShouldFindNothing(Planted.Nothing);
}
