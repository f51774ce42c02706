namespace Unknot.Web.Shell;

/// <summary>
/// The key that tells a form from any other, and with that when it was shown. What is stored since and says the same was sent from another tab that showed the same: it is one entry. For an hour;
/// after that the same is said anew.
/// </summary>
internal static class FormKey
{
    private const int Timed = 7;
    private const int TimeBytes = 6;

    private static readonly TimeSpan s_same = TimeSpan.FromHours(1);

    /// <summary>Since when the same from another tab is the same.</summary>
    /// <param name="key">The key of the form.</param>
    /// <param name="now">The moment.</param>
    /// <returns>An instant; the moment itself where the key holds no time, since nothing can be later.</returns>
    internal static DateTimeOffset SameSince(Guid key, DateTimeOffset now)
    {
        if (key.Version != Timed)
        {
            return now;
        }

        long shown = key.ToByteArray(bigEndian: true).Take(TimeBytes).Aggregate(0L, (sum, part) => (sum << 8) | part);
        return shown > now.ToUnixTimeMilliseconds() ? now
            : DateTimeOffset.FromUnixTimeMilliseconds(shown) is var at && at < now - s_same ? now - s_same
            : at;
    }
}
