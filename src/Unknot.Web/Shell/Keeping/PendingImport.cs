namespace Unknot.Web.Shell.Keeping;

/// <summary>The document that somebody was just told about, until they say yes. In memory alone, one at a time, for a quarter of an hour. Thread-safe.</summary>
/// <param name="clock">Tells the time.</param>
public sealed class PendingImport(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    private readonly Lock _one = new();
    private (Guid Key, byte[] Json)? _held;
    private ITimer? _forgetting;

    /// <summary>Holds a document, and lets go of the one before.</summary>
    /// <param name="json">The document.</param>
    /// <returns>What it is asked for by.</returns>
    public Guid Hold(byte[] json)
    {
        lock (_one)
        {
            Forget();
            Guid key = Guid.NewGuid();
            _held = (key, json);
            _forgetting = clock.CreateTimer(_ => Take(key), null, s_patience, Timeout.InfiniteTimeSpan);
            return key;
        }
    }

    /// <summary>Looks at it, and goes on holding it.</summary>
    /// <param name="key">What it is asked for by.</param>
    /// <returns>The document; null when it is no longer held.</returns>
    public byte[]? Look(Guid key)
    {
        lock (_one)
        {
            return _held is { } held && held.Key == key ? held.Json : null;
        }
    }

    /// <summary>Gives it out, once.</summary>
    /// <param name="key">What it is asked for by.</param>
    /// <returns>The document; null when it is no longer held.</returns>
    public byte[]? Take(Guid key)
    {
        lock (_one)
        {
            if (_held is not { } held || held.Key != key)
            {
                return null;
            }

            Forget();
            return held.Json;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Forget();

    private void Forget()
    {
        _forgetting?.Dispose();
        (_forgetting, _held) = (null, null);
    }
}
