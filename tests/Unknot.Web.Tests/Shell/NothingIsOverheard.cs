using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Shell;

/// <summary>Free text and measurements appear in bodies only: not in an address, and not in a log, however much it tells.</summary>
public sealed class NothingIsOverheard
{
    private const string Secret = "quagga";

    [Fact]
    public async Task What_somebody_writes_on_a_whole_walk_stands_in_no_log_line_and_no_address()
    {
        await using Walk walk = await Walk.StartAsync();
        using Ear ear = Ear.Of(walk.App.Services);

        await WriteEverywhereAsync(walk);

        string[] lines = [.. ear.Heard];
        lines.ShouldContain(line => line.Contains("/where?handler=Read", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("/checkin", StringComparison.Ordinal));
        lines.Where(line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        lines.Where(line => line.Contains("nprs", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    private static async Task WriteEverywhereAsync(Walk walk)
    {
        Shown where = await walk.OpenAsync("/where");
        await walk.App.PostAsync("/where?handler=Read", [.. where.Hidden("name=\"now\""), ("words", $"my {Secret} shoulder aches")]);
        await walk.App.PostAsync("/where?handler=Find", [.. where.Hidden("name=\"now\""), ("find", Secret)]);
        await walk.App.PostAsync("/where", [.. where.Hidden("name=\"now\""), ("words", $"my {Secret}"), ("mark", "SH_TOP_R:sore"), ("now", Secret), ("worst", "7"), ("began", Secret)]);
        await walk.KnotAsync();
        Shown kept = await walk.CheckInAsync(("nprs", "7"), ("note", $"The {Secret} came by."));
        kept.Location.ShouldNotBeNull();
        await walk.OpenAsync(kept.Location);
        await walk.SendAsync(await walk.OpenAsync("/history"), "role=\"search\"", ("words", Secret));
        await walk.SendAsync(await walk.OpenAsync("/library"), "role=\"search\"", ("words", Secret));
        Shown knot = await walk.OpenAsync($"/knots/{await walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync())}");
        await walk.SendAsync(knot, "handler=Activity", ("activity", Secret), ("score", "4"));
        await walk.SendAsync(knot, "handler=Name", ("name", Secret));
        Shown refused = await walk.CheckInAsync(("nprs", Secret), ("desk-hours", Secret), ("extras", Secret));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        await walk.OpenAsync("/trend");
    }

    /// <summary>Hears all that the app logs, down to the least.</summary>
    private sealed class Ear : ILoggerProvider
    {
        public ConcurrentQueue<string> Heard { get; } = new();

        public static Ear Of(IServiceProvider services)
        {
            services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>().CurrentValue.Rules.Add(new(typeof(Ear).FullName, null, LogLevel.Trace, null));
            Ear ear = new();
            services.GetRequiredService<ILoggerFactory>().AddProvider(ear);
            return ear;
        }

        public ILogger CreateLogger(string categoryName) => new Line(Heard, categoryName);

        public void Dispose()
        {
        }
    }

    private sealed class Line(ConcurrentQueue<string> heard, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            heard.Enqueue($"{category} {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            heard.Enqueue($"{category} {formatter(state, exception)} {exception}");
    }
}
