using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>Runs the arms of a protocol for the people of one draw.</summary>
internal sealed class TrialRun
{
    private const double DaysOfAYear = 365.25;

    private readonly Protocol _protocol;
    private readonly ArmDays[] _days;
    private readonly Cohort _cohort;
    private readonly bool _countsEpisodesAlone;

    public TrialRun(Protocol protocol, Cohort cohort)
    {
        (_protocol, _cohort) = (protocol, cohort);
        _countsEpisodesAlone = protocol.Outcomes is [TrialOutcome.NewEpisodeRate] && 7 * protocol.Weeks <= Cohort.LongestWait;
        _days = [.. protocol.Arms.Select(arm => new ArmDays(arm, cohort.Group, cohort.Desks, protocol.Weeks))];
    }

    /// <summary>What was measured of everybody: arm by arm, outcome by outcome, week by week.</summary>
    /// <param name="people">The people at entry; they are left as they are.</param>
    public TrialTallies Of(IReadOnlyList<Life> people)
    {
        TrialTallies tallies = new(_protocol);
        for (int arm = 0; arm < _days.Length; arm++)
        {
            foreach (Life life in people)
            {
                if (life.Ahead is { } ahead && _days[arm].AreUsual && _countsEpisodesAlone)
                {
                    Foreseen(ahead, arm, tallies);
                    continue;
                }

                // Everybody goes through every arm by the same chance, so that what differs is the arm.
                Live(life.Copy(), arm, _cohort.Habits(life), tallies);
            }
        }

        return tallies;
    }

    private void Live(Life life, int arm, Chance habits, TrialTallies tallies)
    {
        ArmDays days = _days[arm];
        double staying = habits.Share();
        Measures measures = new(life, _protocol.Outcomes.Contains(TrialOutcome.Fatigue));
        int last = 7 * _protocol.Weeks;
        int next = 0;
        for (int day = 0; day <= last; day++)
        {
            if (next < _protocol.MeasureWeeks.Count && day == 7 * _protocol.MeasureWeeks[next])
            {
                measures.Add(tallies, arm, next++, day / DaysOfAYear);
            }

            if (day < last)
            {
                double adherence = days.Adherence(day);
                measures.Live(days.On(day, life.WorksNext, staying < adherence, habits.Share() < adherence), day / DaysOfAYear);
            }
        }
    }

    /// <summary>Where usual days have been lived already to see when an episode comes, they are not lived again.</summary>
    private void Foreseen(UsualYear ahead, int arm, TrialTallies tallies)
    {
        for (int week = 0; week < _protocol.MeasureWeeks.Count; week++)
        {
            int day = 7 * _protocol.MeasureWeeks[week];
            bool came = ahead.FirstEpisode < day;
            tallies[arm, TrialOutcome.NewEpisodeRate, week].Add(came ? 1 : 0, (came ? ahead.FirstEpisode!.Value : day) / DaysOfAYear);
        }
    }
}
