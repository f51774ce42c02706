using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>Lets everybody in who fits, of so many candidates, to several trials at once, as <see cref="Cohort"/> does one by one; each may take part in more than one.</summary>
/// <param name="cohort">The draw and its people; the desks are those of its rest multiplier.</param>
/// <param name="chance">What chance brings them, for <see cref="Days"/> days or more.</param>
/// <param name="candidates">How many candidates there are.</param>
internal sealed class Crowd(Cohort cohort, CommonChance chance, int candidates)
{
    /// <summary>For how many days everybody is followed: the time before a trial and, where they are free of a knot, the longest wait for one.</summary>
    public const int Days = Cohort.DaysBefore + Cohort.LongestWait;

    /// <summary>From this day on everybody says how it was.</summary>
    public const int DaysUnwatched = Cohort.DaysBefore - Cohort.DaysWatched;

    private readonly OverloadSheet _leaf = cohort.Desks.Unbroken.Leaf ?? throw new ArgumentException("The desks are not those of one rest multiplier.", nameof(cohort));

    /// <summary>Lets people in.</summary>
    /// <param name="enrolments">Who, trial by trial; without weeks of watching, which everybody is followed through here.</param>
    /// <returns>The people of each trial.</returns>
    public List<Life>[] Enrol(IReadOnlyList<Enrolment> enrolments)
    {
        List<Life>[] enrolled = [.. enrolments.Select(_ => new List<Life>(candidates))];
        for (int group = 0; group < chance.Groups; group++)
        {
            Enrol(group, enrolments, enrolled);
        }

        return enrolled;
    }

    private void Enrol(int group, IReadOnlyList<Enrolment> enrolments, List<Life>[] enrolled)
    {
        Chance[] own = new Chance[CommonChance.Abreast];
        Life[] born = [.. Enumerable.Range(0, CommonChance.Abreast).Select(lane => cohort.Born((group * CommonChance.Abreast) + lane, out own[lane]))];
        Watched watched = new(born, new(born, _leaf));
        for (int day = 0; day < Cohort.DaysBefore; day++)
        {
            Live(watched, group, day);
        }

        Life[] lives = [.. Enumerable.Range(0, CommonChance.Abreast).Select(lane => watched.Now(lane, Cohort.DaysBefore))];
        Life?[] withEpisode = Ahead(watched, group, lives);
        for (int lane = 0; lane < CommonChance.Abreast && (group * CommonChance.Abreast) + lane < candidates; lane++)
        {
            for (int trial = 0; trial < enrolled.Length; trial++)
            {
                if (Cohort.Fits(enrolments[trial], lives[lane]) && (enrolments[trial].Population == TrialPopulation.NewEpisode ? withEpisode[lane] : lives[lane]) is { } life)
                {
                    enrolled[trial].Add(enrolments[trial].Population == TrialPopulation.NewEpisode ? cohort.Hurt(life, own[lane]) : life);
                }
            }
        }
    }

    /// <summary>Follows those who are free of a knot until one begins: who they are on that day; nobody where none does.</summary>
    private Life?[] Ahead(Watched watched, int group, Life[] lives)
    {
        Life?[] begun = new Life?[CommonChance.Abreast];
        int awaited = lives.Count(life => life.IsFree);
        for (int day = 0; day < Cohort.LongestWait && awaited > 0; day++)
        {
            int begins = Live(watched, group, Cohort.DaysBefore + day);
            for (int lane = 0; lane < CommonChance.Abreast; lane++)
            {
                if ((begins & (1 << lane)) != 0 && lives[lane].IsFree && begun[lane] is null)
                {
                    begun[lane] = watched.Now(lane, Cohort.DaysBefore + day + 1);
                    lives[lane].Ahead = new(day);
                    awaited--;
                }
            }
        }

        foreach (Life life in lives.Where(life => life.IsFree))
        {
            life.Ahead ??= new(null);
        }

        return begun;
    }

    /// <summary>A day of all four; which of them had an episode begin, a bit each.</summary>
    private int Live(Watched watched, int group, int day)
    {
        bool works = Life.Works(day);
        if (day >= DaysUnwatched)
        {
            return watched.Report(works, chance.Shocks(group, day), chance.Noises(group, day - DaysUnwatched));
        }

        watched.Four.Pass(works, chance.Shocks(group, day));
        return 0;
    }
}
