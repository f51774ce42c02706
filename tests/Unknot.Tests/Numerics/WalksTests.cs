using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class WalksTests
{
    [Fact]
    public void Draws_that_know_nothing_of_each_other_are_worth_what_they_are() => Walks.Effective(Drawn(0)).ShouldBe(4000, 500);

    [Fact]
    public void Draws_that_remember_are_worth_as_much_less_as_they_remember() => Walks.Effective(Drawn(0.8)).ShouldBe(4000 * 0.2 / 1.8, 120);

    [Fact]
    public void Walks_through_the_same_agree_and_walks_apart_do_not()
    {
        double[][] together = Drawn(0.2);

        Walks.Disagreement(together).ShouldBe(1, 0.01);
        Walks.Disagreement([together[0], [.. together[1].Select(one => one + 3)]]).ShouldBeGreaterThan(1.5);
        Walks.Disagreement([[1, 1, 1, 1], [1, 1, 1, 1]]).ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void What_goes_together_is_seen() => Walks.Correlation([1, 2, 3, 4], [-1, -2, -3, -4]).ShouldBe(-1, 1e-12);

    private static double[][] Drawn(double memory) =>
    [
        .. Enumerable.Range(0, 4).Select(number =>
        {
            Chance chance = new(7, number);
            double at = chance.Normal();
            return (double[])[.. Enumerable.Range(0, 1000).Select(_ => at = (memory * at) + (Math.Sqrt(1 - (memory * memory)) * chance.Normal()))];
        }),
    ];
}
