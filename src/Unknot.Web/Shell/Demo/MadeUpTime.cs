namespace Unknot.Web.Shell.Demo;

/// <summary>When something made up happened, and the ids of what was written then.</summary>
/// <param name="zone">The person's zone.</param>
internal sealed class MadeUpTime(TimeZoneInfo zone)
{
    private int _made;

    /// <summary>An hour of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hour">The hour by the wall clock.</param>
    /// <returns>The instant.</returns>
    internal DateTimeOffset At(DateOnly day, int hour)
    {
        DateTime wall = day.ToDateTime(new(hour, 0));
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall)).ToUniversalTime();
    }

    /// <summary>An id of a row that was written then.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>A version 7 identifier; those of one instant in the order they were made.</returns>
    internal Guid NewId(DateTimeOffset at) => Guid.CreateVersion7(at.AddMilliseconds(_made++ % 1000));
}
