namespace Unknot.Core.Desk;

/// <summary>When somebody works, by the clock on their wall.</summary>
/// <param name="Days">The days on which work begins; none means that no day is like another.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends; before <paramref name="From"/> where it goes past midnight.</param>
public sealed record WorkingDay(IReadOnlySet<DayOfWeek> Days, TimeOnly From, TimeOnly Until)
{
    private const int Week = 7;

    /// <summary>The days of the calendar on which a time belongs to work.</summary>
    /// <param name="at">A time of day.</param>
    /// <returns>The days of work, or the mornings after them where work goes past midnight and the time lies before its end; every day where no day of work is named.</returns>
    public IReadOnlySet<DayOfWeek> DaysAt(TimeOnly at)
    {
        int later = Until < From && at <= Until ? 1 : 0;
        return (Days.Count == 0 ? Enum.GetValues<DayOfWeek>() : Days.Select(day => (DayOfWeek)(((int)day + later) % Week))).ToHashSet();
    }
}
