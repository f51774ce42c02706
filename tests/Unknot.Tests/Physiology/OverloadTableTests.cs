using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class OverloadTableTests
{
    private const double HalfDay = 4 * 3600;

    private static readonly OverloadTable s_unbroken = new(Shoulder.Constants, WorkRhythm.Unbroken(30));
    private static readonly WorkRhythm s_everyFortyMinutes = new(30, 2400, 120);
    private static readonly OverloadTable s_withBreaks = new(Shoulder.Constants, s_everyFortyMinutes);

    [Fact]
    public void It_agrees_with_the_exact_solution_to_one_in_ten_thousand_everywhere() => Worst(s_unbroken, WorkRhythm.Unbroken(30)).ShouldBeLessThan(1e-4);

    [Fact]
    public void It_does_so_with_breaks() => Worst(s_withBreaks, s_everyFortyMinutes).ShouldBeLessThan(1e-4);

    [Fact]
    public void A_day_of_other_hours_goes_by_its_hours()
    {
        foreach (double hours in (double[])[3, 5, 6, 10, 12])
        {
            DeskStretch exact = new(0.06, 0.1, Shoulder.Constants, WorkRhythm.Unbroken(30));
            s_unbroken.Dose(0.06, 0.1, 15, 0.12, hours).ShouldBe(exact.Overload(hours / 2 * 3600, 0.12) / HalfDay, 1e-4);
        }

        s_unbroken.Dose(0.06, 0.1, 15, 0.12, 0).ShouldBe(0);
    }

    [Fact]
    public void Narrowed_to_one_multiplier_it_still_agrees_for_loads_and_thresholds_that_are_held_possible()
    {
        Chance chance = new(8, 0);
        double worst = 0;
        for (int draw = 0; draw < 40; draw++)
        {
            double multiplier = 2 * Math.Exp(chance.Share() * 3);
            OverloadTable narrowed = s_withBreaks.Narrowed(multiplier);
            for (int i = 0; i < 200; i++)
            {
                double load = 0.01 * Math.Exp(chance.Share() * 3);
                double rest = Math.Pow(chance.Share(), 2) * 0.8;
                double threshold = 0.08 + (chance.Share() * 0.4);
                DeskStretch exact = new(load, rest, Shoulder.Constants with { RestMultiplier = multiplier }, s_everyFortyMinutes);
                worst = Math.Max(worst, Math.Abs(narrowed.Dose(load, rest, multiplier, threshold, 8) - (exact.Overload(HalfDay, threshold) / HalfDay)));
            }
        }

        worst.ShouldBeLessThan(1e-4);
    }

    [Fact]
    public void Of_another_multiplier_and_other_hours_a_narrowed_table_says_what_the_whole_one_does()
    {
        OverloadTable narrowed = s_unbroken.Narrowed(12);

        narrowed.Dose(0.06, 0.1, 15, 0.12, 8).ShouldBe(s_unbroken.Dose(0.06, 0.1, 15, 0.12, 8));
        narrowed.Dose(0.06, 0.1, 12, 0.12, 6).ShouldBe(s_unbroken.Dose(0.06, 0.1, 12, 0.12, 6));
    }

    /// <summary>The greatest distance over loads, rests, multipliers and thresholds as people have them.</summary>
    private static double Worst(OverloadTable table, WorkRhythm rhythm)
    {
        Chance chance = new(7, 0);
        double worst = 0;
        for (int i = 0; i < 20_000; i++)
        {
            double load = 0.01 * Math.Exp(chance.Share() * 4);
            double rest = Math.Pow(chance.Share(), 2) * 0.8;
            double multiplier = 2 * Math.Exp(chance.Share() * 3.3);
            double threshold = chance.Share() * 0.5;
            DeskStretch exact = new(load, rest, Shoulder.Constants with { RestMultiplier = multiplier }, rhythm);
            double off = Math.Abs(table.Dose(load, rest, multiplier, threshold, 8) - (exact.Overload(HalfDay, threshold) / HalfDay));
            worst = Math.Max(worst, off);
        }

        return worst;
    }
}
