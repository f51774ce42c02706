using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>Finds the people of a trial as a trial does: many live for a year and a half, and those who fit are let in. So regression to the mean appears by itself.</summary>
/// <param name="Group">The draw of the model's numbers.</param>
/// <param name="Levers">What each part carries while all is well [–].</param>
/// <param name="Desks">The overload tables.</param>
/// <param name="Seed">Decides everybody.</param>
internal sealed record Cohort(Parameters Group, Parts Levers, DeskTables Desks, int Seed)
{
    /// <summary>
    /// Whether people lie evenly spread in how they differ, two and two alike and by chance that mirrors the other's, rather than by lot: far fewer then tell as much of the group.
    /// </summary>
    public bool Even { get; init; }

    // A year and a half in whole weeks, so that every trial begins on a Monday.
    internal const int DaysBefore = 553;
    internal const int DaysWatched = 98;
    internal const int LongestWait = 365;
    private const int MostForOne = 40;
    private const double ChronicFrom = 3;

    private const int StreamsOfAPerson = 4;

    /// <summary>Lets people in.</summary>
    /// <param name="enrolment">Who.</param>
    /// <param name="desk">The desk they have always had.</param>
    /// <param name="first">The number of the first who may come.</param>
    /// <param name="count">How many are wanted.</param>
    /// <returns>So many, or fewer where hardly anybody fits.</returns>
    public List<Life> Enrol(Enrolment enrolment, ArmDays desk, int first, int count)
    {
        List<Life> enrolled = new(count);
        for (int number = first; enrolled.Count < count && number < first + (MostForOne * count); number++)
        {
            if (Candidate(enrolment, desk, number) is { } life)
            {
                enrolled.Add(life);
            }
        }

        return enrolled;
    }

    /// <summary>What somebody does of a trial's days, by chance of their own.</summary>
    public Chance Habits(Life life) => Stream(life.Number, StreamsOfAPerson - 1);

    /// <summary>One of the streams of chance that belong to somebody.</summary>
    public static Chance Stream(int seed, int number, int which) => new(seed, (number * StreamsOfAPerson) + which);

    /// <summary>What chance brings somebody day by day; of two who are alike the second has the mirror of the first's.</summary>
    public static Chance Days(int seed, int number, int which, bool even) =>
        even && number % 2 == 1 ? Stream(seed, number - 1, which).Mirrored() : Stream(seed, number, which);

    /// <summary>Somebody without a knot, and the rest of their own chance.</summary>
    public Life Born(int number, out Chance own)
    {
        own = Stream(number, 0);
        Person byLot = People.Draw(Group, Levers, own);
        return Life.Begin(number, Even ? Spread(number / 2) : byLot, Days(Seed, number, 1, Even), Days(Seed, number, 2, Even));
    }

    /// <summary>Whether somebody may take part; in a trial of new episodes, whether they may once they get one.</summary>
    public static bool Fits(Enrolment enrolment, Life life) =>
        (enrolment.NprsMin <= 0 || (life.WeekMean >= enrolment.NprsMin && life.WeekMean <= enrolment.NprsMax)) && enrolment.Population switch
        {
            TrialPopulation.AtRisk or TrialPopulation.NewEpisode => life.IsFree,
            TrialPopulation.Chronic => life.WeekMean >= ChronicFrom && life.QuarterMean >= ChronicFrom,
            _ => true,
        };

    /// <summary>Sets the knot of somebody who has just got an episode as much as it hurts people who seek care.</summary>
    public Life Hurt(Life life, Chance own)
    {
        life.Hurt(Group[LoadParameter.EpisodePain] + (Group[LoadParameter.EpisodeSpread] * own.Normal()));
        return life;
    }

    private Person Spread(int number)
    {
        (double load, double rest, double gain, double days) = EvenSpread.Normals(Seed, number);
        return People.Of(Group, Levers, load, rest, gain, days);
    }

    private Chance Stream(int number, int which) => Stream(Seed, number, which);

    private Life? Candidate(Enrolment enrolment, ArmDays desk, int number)
    {
        Life life = Born(number, out Chance own);
        int before = DaysBefore + (7 * enrolment.RunInWeeks);
        for (int day = 0; day < before - DaysWatched; day++)
        {
            life.Pass(desk.Usual(life.WorksNext));
        }

        for (int day = 0; day < DaysWatched; day++)
        {
            life.Report(desk.Usual(life.WorksNext));
        }

        return !Fits(enrolment, life) ? null : enrolment.Population != TrialPopulation.NewEpisode ? life : GetsIt(desk, life) ? Hurt(life, own) : null;
    }

    /// <summary>People are not let in by lot but by getting an episode: who is prone to it comes sooner.</summary>
    private static bool GetsIt(ArmDays desk, Life life)
    {
        for (int day = 0; day < LongestWait; day++)
        {
            if (life.Report(desk.Usual(life.WorksNext)))
            {
                return true;
            }
        }

        return false;
    }
}
