using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class EveryPhaseHasAMovementTests
{
    [Fact]
    public void A_muscle_with_an_empty_phase_is_told() =>
        new EveryPhaseHasAMovement().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { Movements = muscle.Movements.Where(phase => phase.Key != Phase.Retrain).ToDictionary() }), "rhomboids", "retrain");

    [Fact]
    public void A_substitute_for_what_was_taken_out_does_not_stand_in_for_what_was_never_there() =>
        new EveryPhaseHasAMovement().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { Movements = muscle.Movements.Where(phase => phase.Key != Phase.Stretch).ToDictionary() }), "rhomboids", "stretch");

    [Fact]
    public void A_muscle_that_allows_no_pressure_has_its_substitute() =>
        new EveryPhaseHasAMovement().ShouldFindNothing(Planted.InMuscle("rhomboids", muscle => muscle with { SelfRelease = "not_allowed", Movements = muscle.Movements.Where(phase => phase.Key != Phase.Release).ToDictionary() }));

    [Fact]
    public void The_content_that_ships_is_clean() => new EveryPhaseHasAMovement().ShouldFindNothing(Planted.Nothing);
}
