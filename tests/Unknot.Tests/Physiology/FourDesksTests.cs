using System.Runtime.Intrinsics;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class FourDesksTests
{
    private static readonly WorkRhythm[] s_rhythms = [WorkRhythm.Unbroken(30), new(30, 2400, 60), new(30, 1000, 100), new(45, 1800, 130)];

    [Fact]
    public void Four_at_once_are_what_each_is_alone_bit_for_bit()
    {
        for (int number = 0; number < 400; number++)
        {
            Chance chance = new(31, number);
            WorkRhythm rhythm = s_rhythms[number % s_rhythms.Length];
            double seconds = chance.Share() * 5 * 3600;
            (DeskStretch[] desks, double[] thresholds) = ([.. Enumerable.Range(0, 4).Select(_ => Any(chance, rhythm))], [.. Enumerable.Range(0, 4).Select(_ => chance.Share() * 0.4)]);

            Vector256<double> together = new FourDesks(desks[0], desks[1], desks[2], desks[3]).Overload(seconds, Vector256.Create(thresholds));

            for (int i = 0; i < desks.Length; i++)
            {
                BitConverter.DoubleToInt64Bits(together[i]).ShouldBe(BitConverter.DoubleToInt64Bits(desks[i].Overload(seconds, thresholds[i])), $"{number}, {i}: {together[i]}");
            }
        }
    }

    [Fact]
    public void Four_that_go_in_different_rhythms_are_refused()
    {
        (DeskStretch one, DeskStretch other) = (new(0.05, 0.1, Shoulder.Constants, s_rhythms[0]), new(0.05, 0.1, Shoulder.Constants, s_rhythms[1]));

        Should.Throw<ArgumentException>(() => new FourDesks(one, one, other, one));
    }

    /// <summary>Loads below the level of rest, of a desk, and so great that the cap is reached.</summary>
    private static DeskStretch Any(Chance chance, WorkRhythm rhythm)
    {
        double load = chance.Below(4) switch { 0 => chance.Share() * 0.01, 1 => 0.1 + (chance.Share() * 0.4), _ => 0.02 + (chance.Share() * 0.06) };
        return new(load, chance.Share() * chance.Share() * 0.9, Shoulder.Constants with { RestMultiplier = 5 + (chance.Share() * 30) }, rhythm);
    }
}
