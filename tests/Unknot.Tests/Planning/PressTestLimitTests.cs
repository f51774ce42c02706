using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class PressTestLimitTests
{
    [Theory]
    [InlineData("SH_TOP", 5)]
    [InlineData("UB_LOWTHOR", 4)]
    [InlineData("LB_PARA", 4)]
    public void A_press_test_stops_where_the_release_that_follows_from_it_would(string region, int limit) => PressTestLimit.At(Kb, region).ShouldBe(limit);

    [Fact]
    public void It_never_goes_further_than_what_the_muscle_allows() =>
        Kb.Muscles.SelectMany(muscle => muscle.TriggerPoints.Where(point => point.SelfPress).Select(point => (point.At, Allows: Kb.SelfReleases[muscle.SelfRelease].Want?.Most)))
            .ShouldAllBe(one => one.Allows == null || PressTestLimit.At(Kb, one.At) <= one.Allows);
}
