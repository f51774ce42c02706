using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Walks;

/// <summary>Somebody who walks through the app without scripts, on a clock that is pushed. Everything they do takes a minute.</summary>
public sealed class Walk : IAsyncDisposable
{
    private readonly TestDatabase? _database;

    private Walk(RunningApp app, PushedClock clock, TestDatabase? database) => (App, Clock, _database) = (app, clock, database);

    public RunningApp App { get; }

    public PushedClock Clock { get; }

    public static async Task<Walk> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, DirectoryInfo? data = null, string? connection = null)
    {
        PushedClock clock = new();
        TestDatabase? database = kind == DatabaseKind.Postgres ? await TestDatabase.NewAsync(kind) : null;
        return new(await RunningApp.StartAsync(data, clock: clock, connection: connection ?? database?.Place), clock, database);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>Asks for a page and follows no redirect.</summary>
    public async Task<Shown> GetAsync(string path)
    {
        using HttpResponseMessage answer = await App.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ShownAsync(path, answer);
    }

    /// <summary>Asks for a page and goes where it sends.</summary>
    public async Task<Shown> OpenAsync(string path)
    {
        Shown page = await GetAsync(path);
        for (int hops = 0; page.Location is { } next; hops++)
        {
            hops.ShouldBeLessThan(6, $"{path} goes round in circles");
            page = await GetAsync(next);
        }

        return page;
    }

    /// <summary>Fills a form in and sends it.</summary>
    /// <param name="page">Where it stands.</param>
    /// <param name="holds">A text that tells it from the other forms of the page.</param>
    /// <param name="fields">What is filled in.</param>
    public async Task<Shown> SendAsync(Shown page, string holds, params IEnumerable<(string Name, string Value)> fields)
    {
        Clock.Push(TimeSpan.FromMinutes(1));
        string to = page.ActionOf(holds);
        using HttpResponseMessage answer = await App.PostAsync(to, [.. page.Hidden(holds), .. fields]);
        return await ShownAsync(to, answer);
    }

    /// <summary>Sends a form and goes where it sends to.</summary>
    public async Task<Shown> SendOnAsync(Shown page, string holds, params IEnumerable<(string Name, string Value)> fields) =>
        await SendAsync(page, holds, fields) is { Location: { } next } ? await OpenAsync(next) : throw new InvalidOperationException($"{page.Path} was not taken.");

    /// <summary>Marks places: each with its kind, as <c>SH_TOP_R:sore</c>. Ends at the first safety screen.</summary>
    public Task<Shown> MarkAsync(params IEnumerable<string> marks) => MarkAsync(4, marks);

    /// <summary>The same, with how sore it is now.</summary>
    public async Task<Shown> MarkAsync(int now, params IEnumerable<string> marks) => await SendOnAsync(
        await OpenAsync("/where"), "name=\"now\"", [.. marks.Select(mark => ("mark", mark)), ("now", $"{now}"), ("worst", "7"), ("since", "21"), ("before", "yes")]);

    /// <summary>Answers safety screens until they end, all with no but for what is said.</summary>
    /// <param name="page">The first screen.</param>
    /// <param name="but">Answers that are others.</param>
    public async Task<Shown> AnswerAsync(Shown page, params IEnumerable<(string Name, string Value)> but)
    {
        (string Name, string Value)[] others = [.. but];
        while (page.Path.StartsWith("/safety", StringComparison.Ordinal) && !page.Path.StartsWith("/safety/", StringComparison.Ordinal))
        {
            page = await SendOnAsync(page, "class=\"dock\"", page.AllNo(others.Where(o => page.Asked.Contains(o.Name))));
        }

        return page;
    }

    /// <summary>Answers safety screens with no until one of them holds a text.</summary>
    public async Task<Shown> AnswerUntilAsync(Shown page, string holds)
    {
        while (!page.Html.Contains(holds, StringComparison.Ordinal))
        {
            page = await SendOnAsync(page, "class=\"dock\"", page.AllNo());
        }

        return page;
    }

    /// <summary>Passes over all questions about the spot. Ends at the result.</summary>
    public async Task<Shown> SkipAsync(Shown page)
    {
        while (page.Path.EndsWith("/questions", StringComparison.Ordinal))
        {
            page = await SendOnAsync(page, "name=\"skip\"", ("skip", "true"));
        }

        return page;
    }

    /// <summary>Answers one question about the body, whichever the page puts first.</summary>
    /// <param name="questions">The page of questions.</param>
    /// <param name="question">The question, as <c>quality:electric</c>.</param>
    /// <param name="answer">The answer.</param>
    public async Task<Shown> SayAsync(Shown questions, string question, string answer)
    {
        Clock.Push(TimeSpan.FromMinutes(1));
        (string, string)[] hidden = [.. questions.Hidden("name=\"skip\"").Where(field => field.Name is not ("question" or "requestKey"))];
        using HttpResponseMessage sent = await App.PostAsync(questions.Path, [.. hidden, ("requestKey", $"{Guid.NewGuid()}"), ("question", question), ("answer", answer)]);
        return await OpenAsync(sent.Headers.Location!.ToString());
    }

    /// <summary>A knot on the right shoulder ridge with nothing to report, as a first visit leaves it.</summary>
    public async Task<Knot> KnotAsync()
    {
        await SkipAsync(await AnswerAsync(await MarkAsync("SH_TOP_R:sore")));
        return await App.StoredAsync(db => db.Knots.AsNoTracking().SingleAsync());
    }

    /// <summary>Sends a check-in about the only knot.</summary>
    /// <param name="scores">Fields by their plain names; those about the knot get its id.</param>
    public async Task<Shown> CheckInAsync(params IEnumerable<(string Name, string Value)> scores)
    {
        Shown page = await OpenAsync("/checkin");
        Guid knot = await App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());
        return await SendAsync(page, "class=\"dock\"", scores.Select(s => (s.Name is "nprs" or "tenderness" or "back" or "spread" or "gone" ? $"{s.Name}-{knot:N}" : s.Name, s.Value)));
    }

    private static async Task<Shown> ShownAsync(string path, HttpResponseMessage answer) =>
        new(path, answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
