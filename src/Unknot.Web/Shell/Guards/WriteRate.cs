namespace Unknot.Web.Shell.Guards;

/// <summary>How many writes are taken in a while: far more than a person or a page of ours sends, and few enough that a script run wild does not fill the disk. Thread-safe.</summary>
/// <param name="clock">Counts the time that passes, whatever the calendar does.</param>
internal sealed partial class WriteRate(TimeProvider clock)
{
    /// <summary>How many at once.</summary>
    internal const int AtOnce = 2000;

    /// <summary>How many a second in the long run.</summary>
    internal const int EachSecond = 20;

    private readonly Lock _one = new();
    private double _left = AtOnce;
    private long _at = clock.GetTimestamp();

    /// <summary>Counts a write.</summary>
    /// <returns>Whether it may be taken.</returns>
    internal bool Take()
    {
        lock (_one)
        {
            long now = clock.GetTimestamp();
            _left = Math.Min(AtOnce, _left + (Math.Max(0, clock.GetElapsedTime(_at, now).TotalSeconds) * EachSecond));
            _at = now;
            if (_left < 1)
            {
                return false;
            }

            _left--;
            return true;
        }
    }

    /// <summary>Refuses what is too much. Comes after all that refuses other sites, so that they cannot use it up.</summary>
    /// <param name="app">The app.</param>
    /// <param name="texts">Its words.</param>
    internal static void Use(IApplicationBuilder app, Texts texts)
    {
        ILogger log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Unknot.Guards");
        WriteRate rate = new(app.ApplicationServices.GetRequiredService<TimeProvider>());
        app.Use((context, next) =>
        {
            if (!HttpMethods.IsPost(context.Request.Method) || rate.Take())
            {
                return next(context);
            }

            TooMany(log);
            context.Response.Headers.RetryAfter = "60";
            return Refusal.Write(context, texts["refused.rate"], StatusCodes.Status429TooManyRequests);
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a write because there were too many in a short time")]
    private static partial void TooMany(ILogger log);
}
