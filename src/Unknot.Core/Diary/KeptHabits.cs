namespace Unknot.Core.Diary;

/// <summary>A small habit that was kept.</summary>
/// <param name="Id">Its id in the content.</param>
/// <param name="Week">Whether it was kept on each of the last seven days, the earliest first.</param>
/// <param name="Of28">On how many of the last 28 days.</param>
/// <param name="First">The first day it was kept.</param>
public sealed record KeptHabit(string Id, IReadOnlyList<bool> Week, int Of28, DateOnly First);

/// <summary>Which small habits were kept, as the check-ins tell: days that count, and never a streak.</summary>
public static class KeptHabits
{
    /// <summary>What stands before the id of a habit among the extras of an entry.</summary>
    public const string Prefix = "habit:";

    private const int Week = 7;
    private const int Month = 28;

    /// <summary>The extra that says that a habit was kept.</summary>
    /// <param name="habit">The habit's id.</param>
    /// <returns>The extra's id.</returns>
    public static string Extra(string habit) => Prefix + habit;

    /// <summary>The habit an extra speaks of.</summary>
    /// <param name="extra">An extra.</param>
    /// <returns>The habit's id; null where it speaks of something else.</returns>
    public static string? HabitOf(string extra) => extra.StartsWith(Prefix, StringComparison.Ordinal) ? extra[Prefix.Length..] : null;

    /// <summary>The habits of the last 28 days.</summary>
    /// <param name="entries">Entries of any knots, in any order: a habit is kept by a person.</param>
    /// <param name="today">The person's day.</param>
    /// <returns>Those kept at least once in that time, the most often kept first.</returns>
    /// <remarks><source key="ARTICLE_A" at="small changes can make the biggest difference" /></remarks>
    public static IReadOnlyList<KeptHabit> Of(IEnumerable<Entry> entries, DateOnly today)
    {
        ILookup<string, DateOnly> kept = entries.Where(entry => entry.Day <= today)
            .SelectMany(entry => entry.Extras.Select(HabitOf).OfType<string>().Select(habit => (habit, entry.Day))).Distinct().ToLookup(one => one.habit, one => one.Day, StringComparer.Ordinal);
        return
        [
            .. kept.Select(days => new KeptHabit(days.Key, DaysOf(days, today), days.Count(day => day > today.AddDays(-Month)), days.Min()))
                .Where(habit => habit.Of28 > 0).OrderByDescending(habit => habit.Of28).ThenBy(habit => habit.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The last seven days as kept or not.</summary>
    /// <param name="days">Days on which something was done.</param>
    /// <param name="today">The person's day.</param>
    /// <returns>Seven, the earliest first; today is the last.</returns>
    public static IReadOnlyList<bool> DaysOf(IEnumerable<DateOnly> days, DateOnly today)
    {
        HashSet<DateOnly> done = [.. days];
        return [.. Enumerable.Range(0, Week).Select(ago => done.Contains(today.AddDays(ago - Week + 1)))];
    }
}
