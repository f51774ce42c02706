using Unknot.Core.Outcomes;
using Unknot.Store;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>Has forecasts made behind the pages, one time after another; what is asked for while one waits is made with it. Thread-safe.</summary>
internal sealed partial class ForecastKeeper(IServiceScopeFactory scopes, Texts texts, ILogger<ForecastKeeper> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _end = new();
    private Task _running = Task.CompletedTask;
    private Task? _waiting;
    private Task _told = Task.CompletedTask;

    /// <summary>What kept the last forecasts from being made; empty where nothing did.</summary>
    internal IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>Asks for the forecasts of today.</summary>
    /// <returns>Ends when forecasts were stored that know everything stored until now. Never fails.</returns>
    internal Task AskAsync()
    {
        lock (_gate)
        {
            return _end.IsCancellationRequested ? Task.CompletedTask : _waiting ??= AfterAsync(_running);
        }
    }

    /// <summary>Asks for them because something was just told.</summary>
    internal void Tell() => _told = Task.WhenAny(AskAsync(), Task.Delay(s_patience));

    /// <summary>Lets forecasts that are on their way because something was told arrive.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Whether there was something to wait for; ends when they are stored, at the latest a moment after it was told.</returns>
    internal async ValueTask<bool> ArrivedAsync(CancellationToken stop)
    {
        Task told = _told;
        bool waits = !told.IsCompleted;
        await told.WaitAsync(stop);
        return waits;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task left;
        lock (_gate)
        {
            _end.Cancel();
            left = _waiting ?? _running;
        }

        await left;
    }

    /// <inheritdoc/>
    public void Dispose() => _end.Dispose();

    private async Task AfterAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        lock (_gate)
        {
            (_running, _waiting) = (_waiting!, null);
        }

        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            Problems = await scope.ServiceProvider.GetRequiredService<ForecastsOfPerson>().KeepAsync(past: false, _end.Token);
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // The app ends; the next start makes them.
        }
#pragma warning disable CA1031 // Whatever is wrong with a forecast, the pages go on without it.
        catch (Exception failed)
#pragma warning restore CA1031
        {
            // The kind alone: a message could hold what somebody wrote.
            NotMade(log, StorageFaults.Of(failed) is { } fault ? texts[StorageTrouble.KeyOf(fault) + ".title"] : failed.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A forecast could not be made ({Kind}); the pages show the one before.")]
    private static partial void NotMade(ILogger log, string kind);
}
