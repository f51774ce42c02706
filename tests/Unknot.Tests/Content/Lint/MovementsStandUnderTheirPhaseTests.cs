using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class MovementsStandUnderTheirPhaseTests
{
    [Fact]
    public void A_release_among_the_stretches_is_told() =>
        new MovementsStandUnderTheirPhase().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { Movements = new Dictionary<Phase, IReadOnlyList<string>>(muscle.Movements) { [Phase.Stretch] = ["ball_pec_wall"] } }), "rhomboids", "ball_pec_wall");

    [Fact]
    public void Breathing_is_accepted_to_retrain() =>
        new MovementsStandUnderTheirPhase().ShouldFindNothing(Planted.InMuscle("rhomboids", muscle => muscle with { Movements = new Dictionary<Phase, IReadOnlyList<string>>(muscle.Movements) { [Phase.Retrain] = ["slow_breathing"] } }));

    [Fact]
    public void The_content_that_ships_is_clean() => new MovementsStandUnderTheirPhase().ShouldFindNothing(Planted.Nothing);
}
