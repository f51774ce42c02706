using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Exports;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Shell;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Fuzz;

/// <summary>One app, in which somebody has come some way, and some hundreds of requests to it that nobody meant.</summary>
/// <param name="seed">What is sent follows from it.</param>
/// <param name="times">How long the endpoints took.</param>
/// <param name="faults">What was found.</param>
internal sealed class Round(int seed, Times times, ConcurrentQueue<string> faults)
{
    private const int MostForms = 400;
    private const int Again = 5;

    private readonly Random _dice = new(seed);
    private readonly PushedClock _clock = new();
    private readonly Dictionary<string, FormOnPage> _forms = [];
    private readonly HashSet<string> _links = [];
    private readonly List<string> _seen = [];
    private readonly List<string> _names = ["handler", "knot", "at", "until", "minutes", "entry", "minute", "days", "id", "said", "q"];

    /// <summary>Sends them.</summary>
    /// <param name="data">A folder to begin with; it is the round's own.</param>
    /// <param name="count">How many.</param>
    public async Task RunAsync(DirectoryInfo data, int count)
    {
        await using (RunningApp app = await RunningApp.StartAsync(data, clock: _clock))
        {
            _links.UnionWith(GuardTests.AddressesOf(app));
            foreach (string page in (string[])[.. _links])
            {
                await SendAsync(app, new(HttpMethod.Get, page, null, ""));
            }

            for (int sent = 0; sent < count; sent++)
            {
                await SendAsync(app, Next());
                _clock.Push(TimeSpan.FromSeconds(_dice.Next(200) switch { 0 => 86_400 * _dice.Next(1, 40), 1 => -7200, _ => _dice.Next(1, 600) }));
            }

            await KeptIsSoundAsync(app);
        }

        foreach (string line in data.EnumerateFiles("*.log", SearchOption.AllDirectories).SelectMany(file => File.ReadLines(file.FullName)).Where(line => line.Contains("\"faults\"", StringComparison.Ordinal) || line.Contains(nameof(Web.Shell.Forecasts), StringComparison.Ordinal)))
        {
            faults.Enqueue($"seed {seed}: logged {line}");
        }

        data.Delete(recursive: true);
    }

    private Request Next() => _forms.Count > 0 && _dice.Next(10) < 6
        ? Request.Sent(_dice, _forms.Values.ElementAt(_dice.Next(_forms.Count)), _seen)
        : Request.Read(_dice, _links.ElementAt(_dice.Next(_links.Count)), _names, _seen);

    private async Task SendAsync(RunningApp app, Request request)
    {
        double took = await AskAsync(app, request);
        if (times.IsFarAbove(request.Endpoint, took))
        {
            // A machine that does other things may hold it up for a while; if it is this request that takes so long it does so each time.
            double again = took;
            for (int time = 0; time < Again; time++)
            {
                again = Math.Min(again, await AskAsync(app, request));
            }

            if (times.IsFarAbove(request.Endpoint, again))
            {
                faults.Enqueue($"seed {seed}: {again:0} ms for {Short(request)}");
            }
        }
    }

    private async Task<double> AskAsync(RunningApp app, Request request)
    {
        using HttpRequestMessage message = request.Message();
        long began = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await app.Client.SendAsync(message);
        string text = await answer.Content.ReadAsStringAsync();
        double took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        times.Add(request.Endpoint, took);
        Look(request, answer, text);
        Learn(request, answer, text);
        return took;
    }

    private void Look(Request request, HttpResponseMessage answer, string text)
    {
        string? location = answer.Headers.Location?.OriginalString;
        string? wrong =
            answer.StatusCode >= HttpStatusCode.InternalServerError ? $"answered {(int)answer.StatusCode}" :
            answer.StatusCode == HttpStatusCode.TooManyRequests ? "was too much" :
            text.Contains("<qx", StringComparison.OrdinalIgnoreCase) && answer.Content.Headers.ContentType?.MediaType == "text/html" ? "gave markup back as markup" :
            location is not null && (!location.StartsWith('/') || location.StartsWith("//", StringComparison.Ordinal)) ? $"led away to {location}" :
            text.Length > 0 && answer.Content.Headers.ContentType is null ? "did not say what it is" : null;
        if (wrong is not null)
        {
            faults.Enqueue($"seed {seed}: {wrong}: {Short(request)}");
        }
    }

    private void Learn(Request request, HttpResponseMessage answer, string text)
    {
        if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return;
        }

        foreach (FormOnPage form in FormOnPage.Of(request.Address, text).Where(form => _forms.Count < MostForms || _forms.ContainsKey(form.Key)))
        {
            _forms[form.Key] = form;
            _seen.AddRange(form.Fields.Select(field => field.Value).Where(value => value.Length is > 0 and < 60).Take(5));
        }

        if (_links.Count < MostForms)
        {
            _links.UnionWith(FormOnPage.LinksOf(text));
        }

        if (_seen.Count > MostForms)
        {
            _seen.RemoveRange(0, _seen.Count - MostForms);
        }
    }

    /// <summary>What was taken is what may be taken: its own export comes in elsewhere without a word.</summary>
    private async Task KeptIsSoundAsync(RunningApp app)
    {
        byte[] all = await app.StoredAsync(async db => await Export.EverythingAsync(db));
        await using TestDatabase other = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using UnknotDb db = other.For(await other.NewPersonAsync());
        Result<ImportOutcome> taken = await Import.TryAsync(db, all, "export.json");
        foreach (Problem problem in taken.Problems)
        {
            faults.Enqueue($"seed {seed}: was kept though it may not be: {problem}");
        }
    }

    private static string Short(Request request) => request.ToString() is var text && text.Length > 1200 ? text[..1200] + "…" : text;
}
