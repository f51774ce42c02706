namespace Unknot.Core.Desk;

/// <summary>Something a calendar reminds of, at the same time of the wall clock on some days of the week, without end.</summary>
/// <param name="Id">Tells it from every other reminder, of other people too: a calendar that reads it again changes it and adds none.</param>
/// <param name="Title">What it is called; it is seen by whoever sees the calendar.</param>
/// <param name="What">What to do, in a sentence.</param>
/// <param name="At">When.</param>
/// <param name="Minutes">How long it takes [min], at least 1.</param>
/// <param name="Days">On which days; at least one.</param>
public sealed record Reminder(string Id, string Title, string What, TimeOnly At, int Minutes, IReadOnlySet<DayOfWeek> Days)
{
    /// <summary>When it comes next.</summary>
    /// <param name="wall">What the clock on the wall says now.</param>
    /// <returns>The next time on one of its days, by the same clock.</returns>
    /// <exception cref="ArgumentException">It has no day.</exception>
    public DateTime Next(DateTime wall)
    {
        if (Days.Count == 0)
        {
            throw new ArgumentException("A reminder without a day never comes.", nameof(wall));
        }

        DateTime next = wall.Date + At.ToTimeSpan();
        while (next < wall || !Days.Contains(next.DayOfWeek))
        {
            next = next.AddDays(1);
        }

        return next;
    }
}
