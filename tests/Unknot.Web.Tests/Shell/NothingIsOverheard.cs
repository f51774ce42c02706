using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Unknot.Web.Tests.Fuzz;
using Unknot.Web.Tests.Player;
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

    [Fact]
    [Trait("Takes", "long")]
    public async Task What_stands_in_every_field_of_every_form_there_is_is_in_no_log_line_no_address_no_header_and_no_page_of_an_error()
    {
        await using Walk walk = await Walk.StartAsync();
        using Ear ear = Ear.Of(walk.App.Services, LogLevel.Debug);
        Somebody somebody = new(walk.App);
        await somebody.PlannedAsync();
        await somebody.BegunAsync();
        Dictionary<string, FormOnPage> forms = await FormsAsync(walk);

        List<string> told = [];
        foreach (FormOnPage form in forms.Values)
        {
            form.Posts.ShouldBe(form.Posts || !form.Fields.Any(field => field.TakesWords), $"Words in the address: {form.To}");
            told.AddRange(await ToldAsync(walk, form, field => field.TakesWords));
            told.AddRange(await ToldAsync(walk, form, field => !field.IsHidden));
        }

        forms.Count.ShouldBeGreaterThan(25);
        forms.Values.SelectMany(form => form.Fields).Count(field => field.TakesWords).ShouldBeGreaterThan(10);
        told.Concat(ear.Heard).Concat(Directory.GetFiles(walk.App.Data, "*.log", SearchOption.AllDirectories).SelectMany(File.ReadAllLines))
            .Where(line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    /// <summary>Every form that links lead to, a few pages of each kind, but for those that remove all of it.</summary>
    private static async Task<Dictionary<string, FormOnPage>> FormsAsync(Walk walk)
    {
        const int aKind = 2;
        Dictionary<string, FormOnPage> forms = [];
        Dictionary<string, int> kinds = [];
        Queue<string> next = new(GuardTests.AddressesOf(walk.App));
        HashSet<string> asked = [.. next];
        while (next.TryDequeue(out string? address))
        {
            Shown page = await walk.GetAsync(address);
            foreach (FormOnPage form in FormOnPage.Of(address, page.Html).Where(form => !form.To.Contains("elete", StringComparison.Ordinal) && !form.To.Contains("Remove", StringComparison.Ordinal)))
            {
                forms.TryAdd(form.Key, form);
            }

            foreach (string link in FormOnPage.LinksOf(page.Html).Append(page.Location ?? "/").Where(link => asked.Add(link)))
            {
                string kind = string.Join('/', Addresses.Pattern(link).Split('/').Take(2));
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                if (kinds[kind] <= aKind * 10)
                {
                    next.Enqueue(link);
                }
            }
        }

        return forms;
    }

    /// <summary>What an answer tells beside the page it gives back: its headers, and all of it where it is no page of the form.</summary>
    private static async Task<IReadOnlyList<string>> ToldAsync(Walk walk, FormOnPage form, Func<FormField, bool> written)
    {
        IEnumerable<(string, string)> fields = form.Fields.Where(field => field.Kind != "file").GroupBy(field => field.Name).SelectMany(same => same.First().Kind == "hidden" ? same : same.Take(1))
            .Select(field => (field.Name, written(field) ? $"my {Secret} hurts" : field.Kind == "number" ? "5" : field.Value));
        using HttpResponseMessage answer = form.Posts
            ? await walk.App.PostAsync(form.To, fields)
            : await walk.App.Client.GetAsync(new Uri(form.To, UriKind.Relative), TestContext.Current.CancellationToken);
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        bool isProblem = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.RequestEntityTooLarge || answer.StatusCode >= HttpStatusCode.InternalServerError;
        return [.. answer.Headers.Concat(answer.Content.Headers).Select(header => $"{form.To}: {header.Key}: {string.Join(' ', header.Value)}"), .. isProblem ? [$"{form.To}: {text}"] : (string[])[]];
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

        // The traces of the library for pages hold the arguments of what it calls. The app's own log takes warnings and worse, and nothing from outside changes that.
        public static Ear Of(IServiceProvider services, LogLevel least = LogLevel.Trace)
        {
            services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>().CurrentValue.Rules.Add(new(typeof(Ear).FullName, null, least, null));
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
