using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>What is held possible of an evening, taken apart: so many draws of who the person is and how they stand.</summary>
internal sealed class Draws
{
    /// <summary>Takes them.</summary>
    public Draws(Ensemble ensemble, int count, Chance chance)
    {
        (int[] taken, _) = ensemble.Take(count, chance);
        People = [.. taken.Select(ensemble.PersonAt)];
        States = [.. taken.Select(i => ensemble.StateAt(i))];
        Noises = [.. taken.Select(ensemble.NoiseAt)];
        First = [.. taken.Select(i => ensemble.NoiseOf(i, 1))];
    }

    public Person[] People { get; }

    public LoadState[] States { get; }

    public double[] Noises { get; }

    /// <summary>How the noise goes on to the first day.</summary>
    public (double Kept, double Deviation)[] First { get; }
}

/// <summary>What is switched off in the days ahead.</summary>
/// <param name="Stress">Whether load and stress stay as usual.</param>
/// <param name="Sensitised">Whether weeks of it have left nothing.</param>
/// <param name="Unhealed">Whether it is calm today.</param>
internal readonly record struct SwitchedOff(bool Stress, bool Sensitised, bool Unhealed);

/// <summary>All the ways on from an evening with what is done in the days ahead: each draw goes on twice, by chance of its own.</summary>
internal sealed class Ways
{
    /// <summary>How often each draw goes on: what two ways of one draw have in common is what is known of it.</summary>
    public const int OfEach = 2;

    private readonly double[,] _returned;
    private readonly double[,] _quieted;
    private readonly double[,] _relapsed;

    /// <summary>Goes every way.</summary>
    public Ways(Draws draws, Standing standing, IReadOnlyList<Day> ahead, IReadOnlyList<int> horizons, SwitchedOff off, int seed)
    {
        int ways = draws.People.Length * OfEach;
        (_returned, _quieted, _relapsed) = (new double[horizons.Count, ways], new double[horizons.Count, ways], new double[horizons.Count, ways]);
        Pains = [.. ahead.Select(_ => new double[ways])];
        for (int way = 0; way < ways; way++)
        {
            Go(way, draws, standing, ahead, horizons, off, new Chance(seed, way));
        }
    }

    /// <summary>Pain, day by day and way by way [NPRS points].</summary>
    public double[][] Pains { get; }

    /// <summary>How likely it has returned within a horizon, way by way.</summary>
    public ReadOnlySpan<double> Returned(int horizon) => Row(_returned, horizon);

    /// <summary>How likely it has been quiet within a horizon, way by way.</summary>
    public ReadOnlySpan<double> Quieted(int horizon) => Row(_quieted, horizon);

    /// <summary>Whether it has relapsed within a horizon, way by way.</summary>
    public ReadOnlySpan<double> Relapsed(int horizon) => Row(_relapsed, horizon);

    private static ReadOnlySpan<double> Row(double[,] table, int row) =>
        System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(ref table[row, 0], table.GetLength(1));

    private void Go(int way, Draws draws, Standing standing, IReadOnlyList<Day> ahead, IReadOnlyList<int> horizons, SwitchedOff off, Chance chance)
    {
        int draw = way / OfEach;
        Person person = draws.People[draw];
        Way on = new(person, Without(draws.States[draw], off), draws.Noises[draw], standing.Spell, chance);
        (double Kept, double Deviation) noise = draws.First[draw];
        (double Kept, double Deviation) next = Observation.NoiseAfter(person, 1);
        for (int day = 0, reached = 0; day < ahead.Count; day++, noise = next)
        {
            on.Live(ahead[day], noise, standing.WrittenShare, !off.Stress);
            Pains[day][way] = on.Pain;
            if (reached < horizons.Count && day + 1 == horizons[reached])
            {
                (_returned[reached, way], _quieted[reached, way], _relapsed[reached, way]) = (1 - on.StillQuiet, 1 - on.StillSore, on.Relapsed ? 1 : 0);
                reached++;
            }
        }
    }

    private static LoadState Without(LoadState state, SwitchedOff off)
    {
        state.Swing = off.Stress ? 0 : state.Swing;
        state.Sensitisation = off.Sensitised ? 0 : state.Sensitisation;
        state.Irritability = off.Unhealed ? 0 : state.Irritability;
        return state;
    }
}
