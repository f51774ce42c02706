using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class DeskStretchTests
{
    private const double HalfDay = 4 * 3600;

    private static readonly WorkRhythm s_unbroken = WorkRhythm.Unbroken(30);

    [Theory]
    [InlineData(0.04, 0.12, 0.1)]
    [InlineData(0.07, 0.03, 0.2)]
    [InlineData(0.12, 0, 0.3)]
    [InlineData(0.3, 0.02, 0.2)]
    public void It_agrees_with_a_solution_in_small_steps(double load, double rest, double threshold)
    {
        double exact = new DeskStretch(load, rest, Shoulder.Constants, s_unbroken).Overload(3600, threshold);

        exact.ShouldBe(InSmallSteps(load, rest, threshold, 3600), 1e-3 * 3600);
    }

    [Fact]
    public void More_rest_never_raises_fatigue() => ForAll((load, rest, threshold, chance) =>
        Overload(load, Math.Min(0.95, rest + (chance.Share() * 0.1)), threshold).ShouldBeLessThanOrEqualTo(Overload(load, rest, threshold) + 1e-9));

    [Fact]
    public void More_load_never_lowers_it_below_the_cap() => ForAll((load, rest, threshold, _) =>
        Overload(load * 1.1, rest, threshold).ShouldBeGreaterThanOrEqualTo(Overload(load, rest, threshold) - 1e-9), mostLoad: 0.07);

    [Fact]
    public void Breaks_never_raise_fatigue() => ForAll((load, rest, threshold, chance) =>
        new DeskStretch(load, rest, Shoulder.Constants, new(30, 600 + (30 * chance.Below(60)), 30 + (30 * chance.Below(6)))).Overload(HalfDay, threshold)
            .ShouldBeLessThanOrEqualTo(Overload(load, rest, threshold) + 1e-9));

    [Fact]
    public void A_stretch_is_the_sum_of_its_minutes()
    {
        DeskStretch stretch = new(0.06, 0.1, Shoulder.Constants, new(30, 1200, 60));

        double sum = Enumerable.Range(1, 240).Sum(minute => stretch.Overload(minute * 60, 0.12) - stretch.Overload((minute - 1) * 60, 0.12));

        sum.ShouldBe(stretch.Overload(HalfDay, 0.12), 1e-6);
    }

    [Fact]
    public void A_load_at_the_level_of_rest_overloads_nothing() => new DeskStretch(0.005, 0.1, Shoulder.Constants, s_unbroken).Overload(HalfDay, 0.01).ShouldBe(0);

    private static double Overload(double load, double rest, double threshold) => new DeskStretch(load, rest, Shoulder.Constants, s_unbroken).Overload(HalfDay, threshold);

    private static void ForAll(Action<double, double, double, Chance> holds, double mostLoad = 0.3)
    {
        Chance chance = new(3, 0);
        for (int i = 0; i < 500; i++)
        {
            holds(0.01 + (chance.Share() * (mostLoad - 0.01)), chance.Share() * 0.6, chance.Share() * 0.4, chance);
        }
    }

    private static double InSmallSteps(double load, double rest, double threshold, double seconds)
    {
        const double Step = 0.01;
        (double fatigued, double overload) = (0, 0);
        for (int i = 0; i < seconds / Step; i++)
        {
            bool working = i * Step % 30 < (1 - rest) * 30;
            double rate = working ? (Shoulder.Constants.FatiguePerSecond * load) - (Shoulder.Constants.RecoveryPerSecond * fatigued)
                : -Shoulder.Constants.RestMultiplier * Shoulder.Constants.RecoveryPerSecond * fatigued;
            fatigued = Math.Min(1 - load, fatigued + (Step * rate));
            overload += Step * Math.Max(0, fatigued - threshold);
        }

        return overload;
    }
}
