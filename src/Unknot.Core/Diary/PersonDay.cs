namespace Unknot.Core.Diary;

/// <summary>The day a person is in: it begins at four in the morning, so that a late evening belongs to the day that was lived.</summary>
public static class PersonDay
{
    /// <summary>The hour of the wall clock at which a day begins.</summary>
    public const int BeginsAtHour = 4;

    /// <summary>The day of an instant.</summary>
    /// <param name="instant">Any instant.</param>
    /// <param name="zone">The person's zone.</param>
    /// <returns>The day by the zone's own wall clock: a day on which clocks change lasts an hour less or more and still begins at four.</returns>
    public static DateOnly Of(DateTimeOffset instant, TimeZoneInfo zone)
    {
        DateTime wall = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        DateOnly day = DateOnly.FromDateTime(wall);
        return wall.Hour < BeginsAtHour && day > DateOnly.MinValue ? day.AddDays(-1) : day;
    }
}
