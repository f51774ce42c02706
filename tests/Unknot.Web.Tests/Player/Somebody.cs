using System.Net;
using System.Text.RegularExpressions;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Player;

/// <summary>An app in which somebody has come as far as a plan.</summary>
public sealed class PlannedApp : IAsyncLifetime
{
    public RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await RunningApp.StartAsync();
        await new Somebody(App).PlannedAsync();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

/// <summary>Somebody with a sore right shoulder ridge and nothing to report, who sends forms as a browser without scripts would.</summary>
internal sealed partial class Somebody(RunningApp app)
{
    /// <summary>The plan of ten minutes.</summary>
    internal const string Plan = "/plan?minutes=10";

    /// <summary>Walks from the first page to the plan.</summary>
    /// <param name="now">How sore it is now, 0–10.</param>
    internal async Task PlannedAsync(int now = 4)
    {
        string at = await FillAsync("/where", "name=\"now\"", [("mark", "SH_TOP_R:sore"), ("now", $"{now}"), ("worst", "7"), ("since", "21"), ("before", "yes")]);
        while (at.StartsWith("/safety", StringComparison.Ordinal))
        {
            at = await FillAsync(at, "class=\"dock\"", NothingToReport(await app.PageAsync(at)));
        }

        while (at.EndsWith("/questions", StringComparison.Ordinal))
        {
            at = await FillAsync(at, "name=\"skip\"", [("skip", "true")]);
        }

        await app.PageAsync(at);
        await CheckedAsync();
    }

    /// <summary>Answers what is asked before the movements of the plan, all with no.</summary>
    internal async Task CheckedAsync()
    {
        for (string page = await app.PageAsync(Plan); page.Contains("handler=Asked", StringComparison.Ordinal); page = await app.PageAsync(Plan))
        {
            await FillAsync(Plan, "handler=Asked", NothingToReport(page));
        }
    }

    /// <summary>Starts a session.</summary>
    /// <returns>Its address.</returns>
    internal Task<string> StartedAsync() => FillAsync(Plan, "/plan/start", [("minutes", "10")]);

    /// <summary>Starts a session and says how it is before it.</summary>
    /// <returns>Its address.</returns>
    internal async Task<string> BegunAsync()
    {
        string session = await StartedAsync();
        return await FillAsync(session, "handler=Begin", [("ease", "4")]);
    }

    /// <summary>Keeps a step as the player does, which has asked itself before the order is left, with the token that the page now holds.</summary>
    internal async Task<HttpResponseMessage> StepAsync(string session, int number, string outcome, params IEnumerable<(string, string)> fields)
    {
        (string, string) token = RunningApp.HiddenOf(await app.PageAsync(session)).First(field => field.Name.StartsWith("__", StringComparison.Ordinal));
        return await app.PostAsync($"{session}?handler=Step", [token, ("number", $"{number}"), ("outcome", outcome), ("ahead", "true"), .. fields]);
    }

    /// <summary>Sends fields as a script does, with nothing else of the page than its token.</summary>
    internal async Task<HttpResponseMessage> SendAsync(string page, string to, params IEnumerable<(string, string)> fields) =>
        await app.PostAsync(to, [RunningApp.HiddenOf(await app.PageAsync(page)).First(field => field.Name.StartsWith("__", StringComparison.Ordinal)), .. fields]);

    /// <summary>Fills in the form that holds a text.</summary>
    /// <returns>The page it leads to.</returns>
    internal async Task<string> FillAsync(string page, string holds, IEnumerable<(string, string)> fields)
    {
        string form = Forms().Matches(await app.PageAsync(page)).Select(match => match.Value).First(text => text.Contains(holds, StringComparison.Ordinal));
        string to = Action().Match(form) is { Success: true } action ? WebUtility.HtmlDecode(action.Groups[1].Value) : page;
        using HttpResponseMessage answer = await app.PostAsync(to, [.. RunningApp.HiddenOf(form), .. fields]);
        return await LeadsToAsync(answer.Headers.Location?.ToString() ?? throw new InvalidOperationException($"{to} answered {answer.StatusCode} to {string.Join(", ", fields)}."));
    }

    /// <summary>Where an address sends to in the end.</summary>
    internal async Task<string> LeadsToAsync(string address)
    {
        using HttpResponseMessage answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.Headers.Location is { } next ? await LeadsToAsync(next.ToString()) : address;
    }

    /// <summary>Every question of a page answered with a no.</summary>
    internal static IEnumerable<(string, string)> NothingToReport(string page) => Inputs().Matches(page).Select(match => match.Value)
        .Select(input => (Name().Match(input).Groups[1].Value, Value().Match(input).Groups[1].Value))
        .Where(field => field.Item2 is "no" or "none" or "from_16");

    /// <summary>The id in a session's address.</summary>
    internal static Guid IdOf(string session) => Guid.Parse(session.Split('/')[^1]);

    [GeneratedRegex("<form[^>]*>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("^<form[^>]* action=\"([^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("<input[^>]* type=\"(?:radio|checkbox)\"[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
