using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class SustainedLoadTests
{
    [Theory]
    [InlineData(0.15)]
    [InlineData(0.2)]
    [InlineData(0.3)]
    [InlineData(0.4)]
    [InlineData(0.5)]
    [InlineData(0.6)]
    public void Endurance_follows_the_published_power_law_within_fifteen_per_cent(double load) =>
        (SustainedLoad.EnduranceSeconds(load, Shoulder.Constants) / (14.86 * Math.Pow(load, -1.83))).ShouldBe(1, 0.15);

    [Fact]
    public void A_load_below_the_asymptote_is_held_for_ever()
    {
        Shoulder.Constants.Asymptote.ShouldBe(0.0845, 1e-4);
        SustainedLoad.EnduranceSeconds(0.084, Shoulder.Constants).ShouldBe(double.PositiveInfinity);
        SustainedLoad.EnduranceSeconds(0.086, Shoulder.Constants).ShouldBeLessThan(3600);
    }

    [Theory]
    [InlineData(0.15)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void The_equation_solved_numerically_gives_the_closed_form(double load)
    {
        double seconds = 0.9 * SustainedLoad.EnduranceSeconds(load, Shoulder.Constants);
        double[] fatigued = [0];

        DormandPrince.Integrate(
            (_, at, rates) => rates[0] = (Shoulder.Constants.FatiguePerSecond * load) - (Shoulder.Constants.RecoveryPerSecond * at[0]), 0, seconds, fatigued, 1e-12);

        SustainedLoad.FatiguedAfter(0, load, seconds, Shoulder.Constants).ShouldBe(fatigued[0], 1e-9);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.6)]
    public void At_the_endurance_time_no_unit_is_left_in_reserve(double load) =>
        SustainedLoad.FatiguedAfter(0, load, SustainedLoad.EnduranceSeconds(load, Shoulder.Constants), Shoulder.Constants).ShouldBe(1 - load, 1e-12);

    [Fact]
    public void In_minutes_the_same_muscle_holds_the_same_time()
    {
        FatigueConstants perMinute = Shoulder.Constants with { FatiguePerSecond = 60 * Shoulder.Constants.FatiguePerSecond, RecoveryPerSecond = 60 * Shoulder.Constants.RecoveryPerSecond };

        (60 * SustainedLoad.EnduranceSeconds(0.3, perMinute)).ShouldBe(SustainedLoad.EnduranceSeconds(0.3, Shoulder.Constants), 1e-9);
        SustainedLoad.FatiguedAfter(0.1, 0.05, 7, perMinute).ShouldBe(SustainedLoad.FatiguedAfter(0.1, 0.05, 420, Shoulder.Constants), 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    [InlineData(-0.2)]
    public void A_load_that_is_none_is_refused(double load) => Should.Throw<ArgumentOutOfRangeException>(() => SustainedLoad.EnduranceSeconds(load, Shoulder.Constants));
}
