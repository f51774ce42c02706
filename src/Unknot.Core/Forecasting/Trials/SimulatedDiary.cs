using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>What a simulated person writes of a day.</summary>
/// <param name="Day">Which day, from 0.</param>
/// <param name="DaysLate">How many days later it is written.</param>
/// <param name="Nprs">Pain over the day, 0–10.</param>
/// <param name="Tenderness">What pressing the spot brings, 0–10.</param>
/// <param name="Stress">Stress, 0–10.</param>
/// <param name="DeskHours">Hours at the desk [h].</param>
/// <param name="TrainedMinutes">Minutes of strengthening [min].</param>
/// <param name="Released">Whether anything was released, stretched or massaged.</param>
/// <param name="Back">Whether it is back (true), gone (false) or neither (null).</param>
public readonly record struct SimulatedEntry(int Day, int DaysLate, int Nprs, int Tenderness, int Stress, double DeskHours, double TrainedMinutes, bool Released, bool? Back)
{
    /// <summary>The same as an entry of a diary.</summary>
    /// <param name="first">The date of day 0.</param>
    /// <returns>The entry.</returns>
    public Entry On(DateOnly first) => new()
    {
        Day = first.AddDays(Day),
        Recorded = first.AddDays(Day + DaysLate),
        Nprs = Nprs,
        Tenderness = Tenderness,
        Stress = Stress,
        DeskHours = DeskHours,
        TrainedMinutes = (int)Math.Round(TrainedMinutes),
        Released = Released,
        Back = Back switch { true => Diary.Back.Yes, false => Diary.Back.Gone, null => Diary.Back.No },
    };
}

/// <summary>Diaries of people who do not exist, written by the load model itself.</summary>
/// <param name="draws">Draws of the model's numbers, taken in turns.</param>
/// <param name="levers">What each part carries while all is well [–].</param>
/// <param name="desks">The overload tables.</param>
/// <param name="plan">What everybody does.</param>
/// <param name="days">How many days each diary has; 1 or more.</param>
/// <param name="seed">What decides all chance.</param>
public sealed class SimulatedDiary(IReadOnlyList<Parameters> draws, Parts levers, DeskTables desks, Arm plan, int days, int seed)
{
    private const int QuietUpTo = 2;
    private const int BackFrom = 3;
    private const int MostDaysLate = 3;
    private const int Streams = 2;

    /// <summary>The diary of a person: a year and a half after the person began to work at a desk, from a Monday on. Days without an entry are left out.</summary>
    /// <param name="number">Who, from 0; the same number gives the same diary whoever else is simulated.</param>
    /// <returns>The entries, in order.</returns>
    public IReadOnlyList<SimulatedEntry> Of(int number)
    {
        Parameters group = draws[number % draws.Count];
        Cohort cohort = new(group, levers, desks, seed);
        ArmDays usual = new(new Arm { Name = "before" }, group, desks, 0);
        ArmDays own = new(plan, group, desks, (days + 6) / 7);
        Life life = cohort.Enrol(new(0, 10, 0, TrialPopulation.Office), usual, number, 1)[0];
        Chance habits = cohort.Habits(life);
        Chance writing = new(seed + 1, number * Streams);
        double staying = habits.Share();
        List<SimulatedEntry> entries = new(days);
        int before = Observation.Written(Observation.Tenderness(life.State));
        for (int at = 0; at < days; at++)
        {
            double adherence = own.Adherence(at);
            Day day = own.On(at, life.WorksNext, staying < adherence, habits.Share() < adherence);
            life.Report(day);
            SimulatedEntry entry = Written(life, at, day, before, writing);
            if (!writing.Happens(life.Person.Own[LoadParameter.MissingShare]))
            {
                entries.Add(entry);
                before = entry.Tenderness;
            }
        }

        return entries;
    }

    private static SimulatedEntry Written(Life life, int at, in Day day, int before, Chance chance)
    {
        Parameters own = life.Person.Own;
        int tenderness = Observation.Written(Observation.Tenderness(life.State) + (own[LoadParameter.TendernessNoise] * chance.Normal()));
        int stress = Observation.Written(Observation.Stress(life.Person, life.State) + (own[LoadParameter.StressNoise] * chance.Normal()));
        int late = chance.Happens(own[LoadParameter.LateShare]) ? 1 + chance.Below(MostDaysLate) : 0;
        bool? back = before <= QuietUpTo && tenderness >= BackFrom ? true : before > 0 && tenderness == 0 ? false : null;
        return new(at, late, Observation.Written(life.Pain), tenderness, stress, day.Hours, day.TrainedMinutes, day.ReleaseSeconds > 0, back);
    }
}
