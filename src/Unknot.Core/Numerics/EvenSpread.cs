namespace Unknot.Core.Numerics;

/// <summary>Points in four dimensions that leave no gaps: however many are taken, they lie more evenly than chance would lay them.</summary>
/// <remarks>
/// The sequence of Halton in bases 2, 3, 5 and 7, begun at a place that the seed decides. What is averaged over some hundred such points is off by a third of what it would be off by over as many
/// that were drawn by lot.
/// </remarks>
public static class EvenSpread
{
    private const double Edge = 1e-9;

    /// <summary>One of the points, as numbers of the normal distribution.</summary>
    /// <param name="seed">Decides where all of them begin.</param>
    /// <param name="number">Which, 0 or more.</param>
    /// <returns>Four numbers [standard deviations].</returns>
    public static (double First, double Second, double Third, double Fourth) Normals(int seed, int number)
    {
        Chance begin = new(seed, int.MaxValue);
        double Next(int digits)
        {
            double share = begin.Share() + Mirrored(number + 1, digits);
            return Gaussian.Quantile(Math.Clamp(share - Math.Floor(share), Edge, 1 - Edge));
        }

        return (Next(2), Next(3), Next(5), Next(7));
    }

    /// <summary>A number written with so many digits, mirrored at the point: 6 = 110 in base 2 is 0.011, that is 3/8.</summary>
    private static double Mirrored(int number, int digits)
    {
        (double share, double place) = (0, 1);
        for (int left = number; left > 0; left /= digits)
        {
            place /= digits;
            share += place * (left % digits);
        }

        return share;
    }
}
