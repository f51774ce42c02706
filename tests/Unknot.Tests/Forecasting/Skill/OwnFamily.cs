using Unknot.Core.Diary;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>(a) People of the load model's own family.</summary>
/// <param name="draws">The numbers they are drawn from.</param>
/// <param name="days">How long each writes [days].</param>
/// <param name="seed">Decides all chance.</param>
internal sealed class OwnFamily(IReadOnlyList<Parameters> draws, int days, int seed)
{
    private sealed record Truth(Person Person, LoadState[] States, double[] Noises);

    internal Subject Of(int number)
    {
        Parameters group = draws[number % draws.Count];
        ArmDays usual = new(new Arm { Name = "usual" }, group, ModelPeople.Desks, 0);
        Life life = new Cohort(group, ModelPeople.Levers, ModelPeople.Desks, seed).Enrol(new(0, 10, 0, TrialPopulation.Office), usual, number, 1)[0];
        Truth truth = new(life.Person, new LoadState[days], new double[days]);
        (LoadState state, double noise) = (life.State, life.Pain - Observation.Pain(life.Person, life.State));
        Chance chance = new(seed + 1, number);
        List<Entry> entries = [];
        for (int day = 0; day < days; day++)
        {
            Day lived = usual.Usual(day % 7 < 5);
            LoadModel.Step(life.Person, ref state, lived, chance.Normal());
            noise = Observation.NextNoise(life.Person, noise, 1, chance.Normal());
            (truth.States[day], truth.Noises[day]) = (state, noise);
            int pain = Observation.Written(Observation.Pain(life.Person, state) + noise);
            int tenderness = Observation.Written(Observation.Tenderness(state) + (life.Person.Own[LoadParameter.TendernessNoise] * chance.Normal()));
            int stress = Observation.Written(Observation.Stress(life.Person, state) + (life.Person.Own[LoadParameter.StressNoise] * chance.Normal()));
            if (!chance.Happens(life.Person.Own[LoadParameter.MissingShare]))
            {
                entries.Add(Subject.Entry(day, pain, tenderness, stress, lived.Hours));
            }
        }

        return new(new("k1", Subject.First, entries), (day, standing) => Oracle(truth, day, standing, usual, number));
    }

    private (double, double, double) Oracle(Truth truth, int asOf, Standing standing, ArmDays usual, int number)
    {
        double written = 1 - truth.Person.Own[LoadParameter.MissingShare];
        (double returned, double quiet, double relapsed) = (0, 0, 0);
        for (int i = 0; i < Subject.OraclePaths; i++)
        {
            Way way = new(truth.Person, truth.States[asOf], truth.Noises[asOf], standing.Spell, new Chance(seed + 2 + number, (asOf * Subject.OraclePaths) + i));
            for (int day = 1; day <= Subject.RelapseDays; day++)
            {
                way.Live(usual.Usual((asOf + day) % 7 < 5), Observation.NoiseAfter(truth.Person, 1), written, swings: true);
                returned += day == Subject.ShownDays ? 1 - way.StillQuiet : 0;
                quiet += day == Subject.ShownDays ? 1 - way.StillSore : 0;
            }

            relapsed += way.Relapsed ? 1 : 0;
        }

        return (returned / Subject.OraclePaths, quiet / Subject.OraclePaths, relapsed / Subject.OraclePaths);
    }
}
