using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class LookAlikesAreKnownTests
{
    [Fact]
    public void A_look_alike_that_is_neither_muscle_nor_condition_is_told() =>
        new LookAlikesAreKnown().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { LookAlikes = [new("cervical radiculopathie", "tell", [])] }), "rhomboids", "cervical radiculopathy");

    [Fact]
    public void A_flag_the_condition_does_not_have_is_told() => new LookAlikesAreKnown().ShouldFind(
        Planted.InMuscle("rhomboids", muscle => muscle with { LookAlikes = [new LookAlike("cervical radiculopathy", "tell", ["RF27"])] }), "rhomboids", "RF27");

    [Fact]
    public void The_content_that_ships_is_clean() => new LookAlikesAreKnown().ShouldFindNothing(Planted.Nothing);
}
