namespace Unknot.Web.Shell.Logs;

/// <summary>Takes warnings and worse to standard error (standard output belongs to the command) and to the files in the data folder.</summary>
/// <param name="files">The files.</param>
/// <param name="clock">Tells the time.</param>
[ProviderAlias("Unknot")]
internal sealed class PlainLog(LogFiles files, TimeProvider clock) : ILoggerProvider
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Part(categoryName, files, clock);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Part(string name, LogFiles files, TimeProvider clock) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and not LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Happening happened = Happening.Of(clock.GetUtcNow(), logLevel, name, eventId, state, exception);
                Console.Error.WriteLine(happened.AsText());
                files.Add(happened.AsJson());
            }
        }
    }
}
