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
    // A year and a half in whole weeks, so that every trial begins on a Monday.
    private const int DaysBefore = 553;
    private const int DaysWatched = 98;
    private const int LongestWait = 365;
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

    /// <summary>Lets everybody in who fits, of so many candidates, to several trials at once: each may take part in more than one.</summary>
    /// <param name="enrolments">Who, trial by trial.</param>
    /// <param name="desk">The desk they have always had.</param>
    /// <param name="candidates">How many candidates there are.</param>
    /// <returns>The people of each trial.</returns>
    public List<Life>[] EnrolAll(IReadOnlyList<Enrolment> enrolments, ArmDays desk, int candidates)
    {
        List<Life>[] enrolled = [.. enrolments.Select(_ => new List<Life>())];
        for (int number = 0; number < candidates; number++)
        {
            (Life life, Chance own) = Lived(desk, number, 0);
            for (int trial = 0; trial < enrolled.Length; trial++)
            {
                Life copy = life.Copy();
                if (Fits(enrolments[trial], desk, copy, own.Copy()))
                {
                    enrolled[trial].Add(copy);
                }
            }
        }

        return enrolled;
    }

    /// <summary>What somebody does of a trial's days, by chance of their own.</summary>
    public Chance Habits(Life life) => Stream(life.Number, StreamsOfAPerson - 1);

    private Chance Stream(int number, int which) => new(Seed, (number * StreamsOfAPerson) + which);

    private Life? Candidate(Enrolment enrolment, ArmDays desk, int number)
    {
        (Life life, Chance own) = Lived(desk, number, enrolment.RunInWeeks);
        return Fits(enrolment, desk, life, own) ? life : null;
    }

    /// <summary>Somebody after a year and a half and the weeks of watching, and the rest of their own chance.</summary>
    private (Life Life, Chance Own) Lived(ArmDays desk, int number, int runInWeeks)
    {
        Chance own = Stream(number, 0);
        Life life = Life.Begin(number, People.Draw(Group, Levers, own), Stream(number, 1), Stream(number, 2));
        int before = DaysBefore + (7 * runInWeeks);
        for (int day = 0; day < before - DaysWatched; day++)
        {
            life.Pass(desk.Usual(life.WorksNext));
        }

        for (int day = 0; day < DaysWatched; day++)
        {
            life.Report(desk.Usual(life.WorksNext));
        }

        return (life, own);
    }

    private bool Fits(Enrolment enrolment, ArmDays desk, Life life, Chance own) =>
        (enrolment.NprsMin <= 0 || (life.WeekMean >= enrolment.NprsMin && life.WeekMean <= enrolment.NprsMax)) && enrolment.Population switch
        {
            TrialPopulation.AtRisk => life.IsFree,
            TrialPopulation.Chronic => life.WeekMean >= ChronicFrom && life.QuarterMean >= ChronicFrom,
            TrialPopulation.NewEpisode => life.IsFree && GetsIt(desk, life, own),
            _ => true,
        };

    /// <summary>People are not let in by lot but by getting an episode: who is prone to it comes sooner.</summary>
    private bool GetsIt(ArmDays desk, Life life, Chance own)
    {
        for (int day = 0; day < LongestWait; day++)
        {
            if (life.Report(desk.Usual(life.WorksNext)))
            {
                life.Hurt(Group[LoadParameter.EpisodePain] + (Group[LoadParameter.EpisodeSpread] * own.Normal()));
                return true;
            }
        }

        return false;
    }
}
