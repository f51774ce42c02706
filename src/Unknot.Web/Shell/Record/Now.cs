using Unknot.Core.Diary;

namespace Unknot.Web.Shell.Record;

/// <summary>The moment of a request, in the person's zone. The same from its first line to its last.</summary>
public sealed class Now(TimeProvider clock, LocalPerson person)
{
    private int _made;

    /// <summary>The instant.</summary>
    public DateTimeOffset Instant { get; } = clock.GetUtcNow();

    /// <summary>The person's zone.</summary>
    public TimeZoneInfo Zone { get; } = person.Zone;

    /// <summary>The person's day, which begins at 04:00.</summary>
    public DateOnly Today => PersonDay.Of(Instant, Zone);

    /// <summary>A new id. Rows of one moment lie together, in the order they were made.</summary>
    /// <returns>A version 7 identifier.</returns>
    public Guid NewId() => Guid.CreateVersion7(Instant.AddMilliseconds(_made++));

    /// <summary>The day of another instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The person's day then.</returns>
    public DateOnly DayOf(DateTimeOffset instant) => PersonDay.Of(instant, Zone);
}
