namespace Unknot.Web.Tests.Walks;

/// <summary>A clock that stands until it is pushed. It begins on a Monday morning.</summary>
public sealed class PushedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public void Push(TimeSpan by) => _now += by;
}
