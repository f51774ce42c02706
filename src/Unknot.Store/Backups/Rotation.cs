namespace Unknot.Store.Backups;

/// <summary>Which automatic copies are kept: those of the last seven days, and of each of the four calendar weeks before them the latest. (Weeks that moved with the day would let none grow older than one.)</summary>
public static class Rotation
{
    /// <summary>How many days each have a copy.</summary>
    public const int Days = 7;

    /// <summary>How many weeks before those have one.</summary>
    public const int Weeks = 4;

    private const int DaysAWeek = 7;

    /// <summary>The first day on which a copy made on a day is no longer left: whatever it holds is gone then.</summary>
    /// <param name="made">The day it was made.</param>
    /// <returns>The day.</returns>
    public static DateOnly GoneOn(DateOnly made) => DateOnly.FromDayNumber((Week(made) + Weeks) * DaysAWeek).AddDays(Days);

    /// <summary>Those that go. The latest never does, and none of a day to come: then a clock was wrong.</summary>
    /// <param name="made">The days copies were made on.</param>
    /// <param name="today">The person's day.</param>
    /// <returns>The days whose copies go.</returns>
    public static IReadOnlyList<DateOnly> Going(IReadOnlyList<DateOnly> made, DateOnly today)
    {
        IEnumerable<DateOnly> weekly = made.Where(day => day <= today.AddDays(-Days)).GroupBy(Week).Where(week => week.Key > Week(today.AddDays(-Days)) - Weeks).Select(week => week.Max());
        HashSet<DateOnly> kept = [.. made.Where(day => day > today.AddDays(-Days)), .. weekly, .. made.OrderDescending().Take(1)];
        return [.. made.Where(day => !kept.Contains(day))];
    }

    /// <summary>The number of a day's week; weeks begin on a Monday, as the first day of all did.</summary>
    private static int Week(DateOnly day) => day.DayNumber / DaysAWeek;
}
