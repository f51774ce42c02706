using Unknot.Core.Diary;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Finds the days on which pain or tenderness went up and stayed up for longer than a day.</summary>
public static class FlareWatch
{
    /// <summary>All flares of a diary.</summary>
    /// <param name="entries">Entries of the knot, in any order.</param>
    /// <param name="today">The last day that counts.</param>
    /// <param name="rule">Points, days and hours.</param>
    /// <returns>In order; the last may hold today.</returns>
    /// <remarks>
    /// A day's score is the mean of its entries. It is up when it is at least <c>rise</c> points above the mean of the days with a score among the <c>base_days</c> before; a flare is found
    /// on the next day with a score that is at least <c>over_days</c> later, at most twice that, and still as far above the same mean. Pain and tenderness are looked at apart, either is
    /// enough. The rule holds for its hours from the day it was found, and as long after as the last score is still up.
    /// </remarks>
    public static IReadOnlyList<Flare> All(IReadOnlyList<Entry> entries, DateOnly today, FlareRule rule)
    {
        List<Flare> flares = [.. In(Days(entries, today, e => e.Nprs), rule), .. In(Days(entries, today, e => e.Tenderness), rule)];
        flares.Sort((one, other) => one.Found.CompareTo(other.Found));
        List<Flare> joined = [];
        foreach (Flare flare in flares)
        {
            if (joined.Count > 0 && flare.From <= joined[^1].Until)
            {
                joined[^1] = joined[^1] with { Until = flare.Until > joined[^1].Until ? flare.Until : joined[^1].Until };
            }
            else
            {
                joined.Add(flare);
            }
        }

        return joined;
    }

    private static IEnumerable<Flare> In((DateOnly Day, double Score)[] days, FlareRule rule)
    {
        for (int i = 0; i + 1 < days.Length; i++)
        {
            if (Base(days, i, rule.BaseDays) is not { } usual || !IsUp(i, usual) || Next(days, i, rule.OverDays) is not { } found || !IsUp(found, usual))
            {
                continue;
            }

            int last = found;
            while (last + 1 < days.Length && IsUp(last + 1, usual))
            {
                last++;
            }

            DateOnly until = days[found].Day.AddDays(DaysOf(rule.Hours));
            DateOnly over = last + 1 < days.Length ? days[last + 1].Day : days[last].Day.AddDays(rule.OverDays + 1);
            yield return new(days[i].Day, days[found].Day, over > until ? over : until);
            i = last;
        }

        bool IsUp(int at, double usual) => days[at].Score + 1e-9 >= usual + rule.Rise;
    }

    private static int DaysOf(int hours) => (hours + 23) / 24;

    private static double? Base((DateOnly Day, double Score)[] days, int at, int baseDays)
    {
        (double sum, int count) = (0, 0);
        for (int i = at - 1; i >= 0 && days[at].Day.DayNumber - days[i].Day.DayNumber <= baseDays; i--)
        {
            (sum, count) = (sum + days[i].Score, count + 1);
        }

        return count == 0 ? null : sum / count;
    }

    private static int? Next((DateOnly Day, double Score)[] days, int at, int overDays)
    {
        for (int i = at + 1; i < days.Length; i++)
        {
            int later = days[i].Day.DayNumber - days[at].Day.DayNumber;
            if (later >= overDays)
            {
                return later <= 2 * overDays ? i : null;
            }
        }

        return null;
    }

    private static (DateOnly Day, double Score)[] Days(IReadOnlyList<Entry> entries, DateOnly today, Func<Entry, int?> score) =>
        [.. entries.Where(e => e.Day <= today && score(e) is not null).GroupBy(e => e.Day).OrderBy(day => day.Key).Select(day => (day.Key, day.Average(e => score(e)!.Value)))];
}
