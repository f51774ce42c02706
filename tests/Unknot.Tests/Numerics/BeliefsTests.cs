using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class BeliefsTests
{
    [Fact]
    public void Shares_add_up_to_one_however_small_or_large_the_weights()
    {
        double[] shares = [-2000, -2001, double.NegativeInfinity];

        Beliefs.Normalise(shares);

        shares.Sum().ShouldBe(1, 1e-12);
        (shares[0] / shares[1]).ShouldBe(Math.E, 1e-9);
        shares[2].ShouldBe(0);
    }

    [Fact]
    public void Nothing_at_all_cannot_be_shared() => Should.Throw<ArgumentException>(() => Beliefs.Normalise([double.NegativeInfinity]));

    [Fact]
    public void The_ceiling_gives_what_is_over_to_the_others_in_proportion()
    {
        double[] shares = [0.96, 0.03, 0.01];

        Beliefs.Cap(shares, 0.9, shares.Length - 1);

        shares.ShouldBe([0.9, 0.075, 0.025], 1e-12);
    }

    [Fact]
    public void What_comes_after_the_first_has_no_ceiling()
    {
        double[] shares = [0.03, 0.97];

        Beliefs.Cap(shares, 0.9, shares.Length - 1);

        shares.ShouldBe([0.03, 0.97]);
    }

    [Fact]
    public void Where_nothing_else_is_left_the_last_takes_what_is_over()
    {
        double[] shares = [1, 0, 0];

        Beliefs.Cap(shares, 0.9, shares.Length - 1);

        shares.ShouldBe([0.9, 0, 0.1], 1e-12);
    }

    [Fact]
    public void Four_alike_are_two_bits_and_one_is_none()
    {
        Beliefs.EntropyBits([0.25, 0.25, 0.25, 0.25]).ShouldBe(2, 1e-12);
        Beliefs.EntropyBits([1, 0]).ShouldBe(0);
    }

    [Fact]
    public void Like_findings_add_up_nearly_as_they_are_while_small_and_never_beyond_the_limit()
    {
        Beliefs.Saturate(0.1, 2).ShouldBe(0.1, 0.001);
        Beliefs.Saturate(50, 2).ShouldBe(2, 1e-9);
    }
}
