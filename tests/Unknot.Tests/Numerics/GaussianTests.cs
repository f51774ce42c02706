using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class GaussianTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.841344746068542949)]
    [InlineData(-1.96, 0.024997895148220435)]
    [InlineData(-8, 6.2209605742717841e-16)]
    public void Below_agrees_with_published_values(double value, double share) => Gaussian.Below(value).ShouldBe(share, share * 1e-7);

    [Fact]
    public void The_quantile_takes_back_what_below_says()
    {
        for (double value = -6; value <= 6; value += 0.01)
        {
            Gaussian.Quantile(Gaussian.Below(value)).ShouldBe(value, 1e-6);
        }
    }

    [Fact]
    public void The_ends_are_infinite() => (Gaussian.Quantile(0), Gaussian.Quantile(1)).ShouldBe((double.NegativeInfinity, double.PositiveInfinity));

    [Fact]
    public void Normal_numbers_have_mean_nought_and_deviation_one()
    {
        Chance chance = new(5, 1);
        double[] drawn = [.. Enumerable.Range(0, 20_000).Select(_ => chance.Normal())];

        drawn.Average().ShouldBe(0, 0.03);
        drawn.Average(one => one * one).ShouldBe(1, 0.03);
    }
}
