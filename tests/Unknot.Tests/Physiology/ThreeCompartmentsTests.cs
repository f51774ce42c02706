using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class ThreeCompartmentsTests
{
    private const double Tracking = 10;
    private const double Tolerance = 1e-10;

    private static readonly (double Load, double Seconds)[] s_intervals = [.. Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? 0.3 : 0, 30.0))];

    /// <summary>
    /// Active and tired shares, worked out with forty digits: each branch of the controller is linear, so it was solved by matrix exponentials, and the times at which branches
    /// change were found by bisection.
    /// </summary>
    public static TheoryData<string, double, double[], double, double> Reference => new()
    {
        { "half of the greatest force for 30 s", 15, [0.5, 30], 0.499091653191192, 0.2648885927989759 },
        { "the same for 120 s, beyond endurance", 15, [0.5, 120], 0.2052461285619629, 0.7946204156172486 },
        { "a fifth for 400 s, beyond endurance", 15, [0.2, 400], 0.09410935960505758, 0.9057384795480911 },
        { "an hour at a desk", 15, [0.04, 3600], 0.03992733225529536, 0.4315240022089181 },
        { "30 s of work and 30 s of rest, ten times", 15, [.. s_intervals.SelectMany(block => (double[])[block.Load, block.Seconds])], 0, 0.1352358592925559 },
        { "a desk with a minute's break", 7.5, [0.04, 1800, 0, 60, 0.04, 600], 0.03992733225529536, 0.3451921076696294 },
    };

    [Theory]
    [MemberData(nameof(Reference))]
    public void It_agrees_with_an_independent_solution(string what, double restMultiplier, double[] blocks, double active, double fatigued)
    {
        Pools pools = After(blocks, Shoulder.Constants with { RestMultiplier = restMultiplier }, Tolerance);

        pools.Active.ShouldBe(active, 1e-6, what);
        pools.Fatigued.ShouldBe(fatigued, 1e-6, what);
    }

    [Fact]
    public void A_finer_tolerance_gives_a_better_answer()
    {
        double[] blocks = [0.2, 400];

        double rough = Math.Abs(After(blocks, Shoulder.Constants, 1e-5).Fatigued - 0.9057384795480911);
        double fine = Math.Abs(After(blocks, Shoulder.Constants, 1e-9).Fatigued - 0.9057384795480911);

        fine.ShouldBeLessThan(rough);
        fine.ShouldBeLessThan(1e-7);
    }

    [Theory]
    [MemberData(nameof(Reference))]
    public void The_pools_add_up_to_one_and_none_is_below_nought(string what, double restMultiplier, double[] blocks, double active, double fatigued)
    {
        Pools pools = After(blocks, Shoulder.Constants with { RestMultiplier = restMultiplier }, Tolerance);

        (pools.Active + pools.Resting + pools.Fatigued).ShouldBe(1, 1e-12, what);
        Math.Min(pools.Active, Math.Min(pools.Resting, pools.Fatigued)).ShouldBeGreaterThan(-1e-9, what);
        (active + fatigued).ShouldBeLessThan(1);
    }

    [Fact]
    public void The_reduced_form_of_an_hour_at_a_desk_is_off_by_less_than_one_in_a_thousand() =>
        Math.Abs(SustainedLoad.FatiguedAfter(0, 0.04, 3600, Shoulder.Constants) - 0.4315240022089181).ShouldBeInRange(1e-4, 1e-3);

    private static Pools After(double[] blocks, FatigueConstants constants, double tolerance)
    {
        Pools pools = Pools.Rested;
        for (int i = 0; i < blocks.Length; i += 2)
        {
            pools = ThreeCompartments.After(pools, blocks[i], blocks[i + 1], constants, Tracking, tolerance);
        }

        return pools;
    }
}
