using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class StretchesAreHeldLongEnoughTests
{
    [Fact]
    public void A_short_hold_is_told() =>
        new StretchesAreHeldLongEnough().ShouldFind(Planted.InMovement("levator_stretch", movement => movement with { Dose = movement.Dose with { HoldSeconds = new Span(30, 60) } }), "levator_stretch");

    [Fact]
    public void A_moving_stretch_without_a_reason_is_told() =>
        new StretchesAreHeldLongEnough().ShouldFind(Planted.InMovement("jaw_opening_stretch", movement => movement with { Dose = movement.Dose with { ShortHoldBecause = null } }), "jaw_opening_stretch");

    [Fact]
    public void The_content_that_ships_is_clean() => new StretchesAreHeldLongEnough().ShouldFindNothing(Planted.Nothing);
}
