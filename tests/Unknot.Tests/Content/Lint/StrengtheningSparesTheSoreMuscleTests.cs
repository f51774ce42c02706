using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class StrengtheningSparesTheSoreMuscleTests
{
    [Fact]
    public void Loading_the_sore_muscle_is_told() =>
        new StrengtheningSparesTheSoreMuscle().ShouldFind(Planted.InMuscle("gluteus_medius", muscle => muscle with { WeakPartners = ["core"] }), "gluteus_medius");

    [Fact]
    public void Loading_it_without_a_reason_is_told() =>
        new StrengtheningSparesTheSoreMuscle().ShouldFind(Planted.InMuscle("iliopsoas", muscle => muscle with { LoadsItselfBecause = new Dictionary<string, string>() }), "iliopsoas");

    [Fact]
    public void A_reason_is_enough() =>
        new StrengtheningSparesTheSoreMuscle().ShouldFindNothing(Planted.InMuscle("suboccipitals", muscle => muscle with { LoadsItselfBecause = new Dictionary<string, string> { ["deep_neck_flexor_nod"] = "It is lengthened." } }));

    [Fact]
    public void The_content_that_ships_is_clean() => new StrengtheningSparesTheSoreMuscle().ShouldFindNothing(Planted.Nothing);
}
