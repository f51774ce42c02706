using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>
/// Everybody whom somebody may be of whom nothing is known yet: people of every calibrated draw after a year and a half at a desk. Made once and shared; immutable.
/// </summary>
public sealed class StartingPeople
{
    private static readonly Enrolment s_anybody = new(0, 10, 0, TrialPopulation.Office);

    private StartingPeople(FreeScale scale, Person[] people, LoadState[] states, double[] free, double written) =>
        (Scale, People, States, Free, WrittenShare) = (scale, people, states, free, written);

    /// <summary>How many there are.</summary>
    public int Count => People.Length;

    /// <summary>The share of days on which somebody writes an entry [0–1].</summary>
    public double WrittenShare { get; }

    internal FreeScale Scale { get; }

    internal Person[] People { get; }

    internal LoadState[] States { get; }

    internal double[] Free { get; }

    /// <summary>Lets people live until they may be met.</summary>
    /// <param name="model">The model's content.</param>
    /// <param name="draws">Calibrated draws of its numbers, taken in turns.</param>
    /// <param name="desks">The overload tables.</param>
    /// <param name="count">How many people; some thousands, as only a few are like the one who writes.</param>
    /// <param name="seed">Decides who they are.</param>
    /// <returns>The people, in about a tenth of a second for each thousand.</returns>
    public static StartingPeople Of(LoadModelContent model, IReadOnlyList<Parameters> draws, DeskTables desks, int count, int seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        (FreeScale scale, Parts levers) = (new(model), Parts.Of(model.Parts));
        (Person[] people, LoadState[] states) = (new Person[count], new LoadState[count]);
        double[] free = new double[count * scale.Count];
        Parallel.For(0, count, i =>
        {
            Life life = Met(draws[i % draws.Count], levers, desks, i, seed);
            (people[i], states[i]) = (life.Person, life.State);
            scale.Write(life.Person.Own, free.AsSpan(i * scale.Count, scale.Count));
        });
        return new(scale, people, states, free, 1 - model[LoadParameter.MissingShare].Value);
    }

    private static Life Met(Parameters group, Parts levers, DeskTables desks, int number, int seed) =>
        new Cohort(group, levers, desks, seed).Enrol(s_anybody, new ArmDays(new Arm { Name = "before" }, group, desks, 0), number, 1)[0];
}
