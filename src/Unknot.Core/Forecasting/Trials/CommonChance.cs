using System.Runtime.Intrinsics;
using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>
/// What chance brings to the first people of a seed, drawn once for every draw of the model's numbers: common random numbers. Four people lie side by side, day by day.
/// The numbers are those that <see cref="Cohort"/> draws of each.
/// </summary>
internal sealed class CommonChance
{
    /// <summary>How many people lie side by side.</summary>
    public const int Abreast = 4;

    private readonly double[][] _shocks;
    private readonly double[][] _noises;

    public CommonChance(int seed, int people, int days, int watchedFrom, bool even = false)
    {
        Groups = (people + Abreast - 1) / Abreast;
        (_shocks, _noises) = (new double[Groups][], new double[Groups][]);
        Parallel.For(0, Groups, group => (_shocks[group], _noises[group]) = (Drawn(seed, group, 1, days, even), Drawn(seed, group, 2, days - watchedFrom, even)));
    }

    /// <summary>How many times four people there are.</summary>
    public int Groups { get; }

    /// <summary>What turns load and stress up or down on a day.</summary>
    public Vector256<double> Shocks(int group, int day) => Vector256.Create(_shocks[group], day * Abreast);

    /// <summary>What turns reported pain up or down on a watched day.</summary>
    public Vector256<double> Noises(int group, int watched) => Vector256.Create(_noises[group], watched * Abreast);

    private static double[] Drawn(int seed, int group, int stream, int days, bool even)
    {
        double[] drawn = new double[days * Abreast];
        for (int lane = 0; lane < Abreast; lane++)
        {
            Chance chance = Cohort.Days(seed, (group * Abreast) + lane, stream, even);
            for (int day = 0; day < days; day++)
            {
                drawn[(day * Abreast) + lane] = chance.Normal();
            }
        }

        return drawn;
    }
}
