using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class DormandPrinceTests
{
    private static readonly RightHandSide s_swing = (_, at, rates) => (rates[0], rates[1]) = (at[1], -at[0]);

    [Fact]
    public void Halving_the_step_makes_it_thirty_two_times_better() => Math.Log2(OffWith(160) / OffWith(320)).ShouldBe(5, 0.15);

    [Fact]
    public void The_adaptive_steps_keep_the_tolerance()
    {
        double[] state = [0, 1];

        DormandPrince.Integrate(s_swing, 0, 10, state, 1e-11);

        state[0].ShouldBe(Math.Sin(10), 1e-9);
    }

    [Fact]
    public void What_runs_away_is_not_followed_for_ever() => Should.Throw<InvalidOperationException>(() =>
    {
        double[] state = [1];
        DormandPrince.Integrate((_, at, rates) => rates[0] = at[0] * at[0], 0, 2, state, 1e-9);
    });

    [Fact]
    public void It_does_not_go_back_in_time() => Should.Throw<ArgumentOutOfRangeException>(() => DormandPrince.Integrate(s_swing, 1, 0, new double[2], 1e-6));

    private static double OffWith(int steps)
    {
        double[] state = [0, 1];
        double[] error = new double[2];
        double step = 10.0 / steps;
        for (int i = 0; i < steps; i++)
        {
            DormandPrince.Step(s_swing, i * step, step, state, error);
        }

        return Math.Abs(state[1] - Math.Cos(10));
    }
}
