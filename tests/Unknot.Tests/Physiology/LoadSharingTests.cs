using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class LoadSharingTests
{
    private static readonly double[] s_parts = [0.5, 0.3, 0.2];

    [Fact]
    public void Where_all_are_as_they_should_be_each_carries_its_part() => ShouldBe(LoadSharing.Of(s_parts, [1, 1, 1]), 0.5, 0.3, 0.2);

    [Fact]
    public void Capacity_counts_squared() => ShouldBe(LoadSharing.Of(s_parts, [1, 1, 0.5]), 0.5 / 0.85, 0.3 / 0.85, 0.05 / 0.85);

    [Fact]
    public void What_one_gives_up_the_others_carry() => ShouldBe(LoadSharing.Of(s_parts, [1, 1, 0]), 0.625, 0.375, 0);

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(1.7)]
    public void The_load_stays_whatever_the_capacity(double lower) => LoadSharing.Of(s_parts, [1, 1, lower]).Sum().ShouldBe(1, 1e-12);

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        Should.Throw<ArgumentException>(() => LoadSharing.Of(s_parts, [1, 1]));
        Should.Throw<ArgumentException>(() => LoadSharing.Of(s_parts, [1, 1, -1]));
        Should.Throw<ArgumentException>(() => LoadSharing.Of(s_parts, [1, double.NaN, 1]));
        Should.Throw<ArgumentException>(() => LoadSharing.Of(s_parts, [0, 0, 0]));
    }

    private static void ShouldBe(IReadOnlyList<double> shares, params double[] wanted)
    {
        shares.Count.ShouldBe(wanted.Length);
        foreach ((double share, double want) in shares.Zip(wanted))
        {
            share.ShouldBe(want, 1e-12);
        }
    }
}
