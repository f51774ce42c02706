using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class BetaTests
{
    [Theory]
    [InlineData(1, 1, 0.3, 0.3)]
    [InlineData(2, 2, 0.25, 0.15625)]
    [InlineData(2, 3, 0.4, 0.5248)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.5, 0.5, 0.25, 0.33333333333333331)]
    public void What_lies_below_a_value_is_as_the_closed_form_says(double a, double b, double value, double share)
    {
        Beta.Below(a, b, value).ShouldBe(share, 1e-10);
        Beta.Quantile(a, b, share).ShouldBe(value, 1e-9);
    }

    [Fact]
    public void The_two_tails_are_mirror_images() => Beta.Below(3.7, 0.2, 0.9).ShouldBe(1 - Beta.Below(0.2, 3.7, 0.1), 1e-11);

    [Fact]
    public void The_middle_widens_with_the_variance_and_closes_without()
    {
        Beta.Middle(0.2, 0, 0.8).ShouldBe((0.2, 0.2));
        (double low, double high) = Beta.Middle(0.2, 0.01, 0.8);
        low.ShouldBeInRange(0.05, 0.1);
        high.ShouldBeInRange(0.3, 0.35);
        Beta.Middle(0, 0.1, 0.8).ShouldBe((0.0, 0.0));
    }
}
