using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing.Template;
using Unknot.Web.Tests.Player;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Keeping;

/// <summary>
/// A retry, a double click, the back button: the same form comes a second time. The forms are those that a walk through every page finds, and the endpoints that take one are read off the app: what
/// is added later is in it, or has to be named below.
/// </summary>
[Trait("Takes", "long")]
public sealed partial class SentTwice
{
    private const string Answers = "/safety/answers";
    private const int MostSeen = 5;
    private const int MostTried = 2;

    /// <summary>What stores nothing by these walks, and why it makes no second entry.</summary>
    private static readonly Dictionary<string, string> s_elsewhere = new()
    {
        ["history/search?"] = "looks something up",
        ["library/search?"] = "looks something up",
        ["knot/{id:guid}/causes/all?WhatIf"] = "works something out",
        ["settings/import?"] = "looks at a file",
        ["settings/import?Yes"] = "EverythingTakenAlong: taken in again it changes nothing",
        ["settings/import/diary?"] = "looks at a file",
        ["settings/import/diary?Columns"] = "AnotherDiary: what was taken in is not taken in again",
        ["knot/{id:guid}?Follow"] = "weighs what is stored; nothing is entered",
        ["where?Part"] = "names the place that is taken out; out it is out",
        ["settings?Zone"] = "names the zone",
        ["settings?RemoveCopies"] = "removes copies; removed they are removed",
        ["session/{id:guid}?Hear"] = "the first visit below",
        ["session/{id:guid}?Left"] = "the first visit below",
        ["session/{id:guid}/done?"] = "the first visit below",
        ["session/{id:guid}/change?Back"] = "the first visit below",
        ["breaks?Answer"] = "TheClock: a double click keeps one",
        ["knot/{id:guid}/questions?"] = "the first visit below",
        ["plan?Asked"] = "the first visit below",
        ["plan?Lean"] = "names the session that is wanted; carries a key",
        ["plan?Tools"] = "sets what there is to use; carries a key",
        ["safety/answers?Correct"] = "the first visit below",
        ["safety/answers?Seen"] = "carries a key, with which it is stored",
        ["safety/mood?Decline"] = "carries a key, with which it is stored",
        ["safety/gate?"] = "its round names the walk; an answer of it is corrected, not added",
    };

    /// <summary>The forms that carry no key, and what makes them one entry without it.</summary>
    private static readonly Dictionary<string, string> s_keyless = new()
    {
        ["history/search?"] = "looks something up",
        ["library/search?"] = "looks something up",
        ["where?Find"] = "looks something up",
        ["where?"] = "the visit that is open is one, and is kept as the form says",
        ["where?Keep"] = "the visit that is open is one, and is kept as the form says",
        ["where?Read"] = "the visit that is open is one, and is kept as the form says",
        ["where?Accept"] = "names the places that are marked; marked they are marked",
        ["where?Join"] = "names the places that are one; joined they are joined",
        ["where?Remove"] = "removed it is removed",
        ["history/{kind}/{id:guid}?Remove"] = "removed it is removed",
        ["knots/{id:guid}/delete?"] = "removed it is removed",
        ["library/own?Remove"] = "removed it is removed",
        ["settings/delete?"] = "names the day until which everything goes; gone it is gone",
        ["settings?Zone"] = "names the zone",
        ["settings?RemoveCopies"] = "removed they are removed",
        ["safety/lines?"] = "names the country",
        ["safety/again?"] = "its round is its key",
        ["safety/gate?"] = "its round is its key",
        ["session/{id:guid}?Begin"] = "names the session, which begins once",
        ["session/{id:guid}?Step"] = "names the step, of which the first word stands",
        ["session/{id:guid}/done?"] = "names the session, which ends once",
    };

    [Fact]
    public async Task Every_form_that_is_sent_twice_makes_one_entry()
    {
        HashSet<string> stored = [], keyless = [];
        List<string> doubled = [];
        await using (RunningApp fresh = await RunningApp.StartAsync())
        {
            await new Walker(fresh, Path.Combine(fresh.Data, "unknot.db"), stored, keyless, doubled).WalkAsync("/today");
        }

        await using (RunningApp planned = await RunningApp.StartAsync())
        {
            Somebody somebody = new(planned);
            await somebody.PlannedAsync();
            await new Walker(planned, Path.Combine(planned.Data, "unknot.db"), stored, keyless, doubled).WalkAsync(await somebody.StartedAsync());
        }

        await using RunningApp year = await RunningApp.StartAsync(demo: true);
        await new Walker(year, Path.Combine(year.Data, "demo", "unknot.db"), stored, keyless, doubled).WalkAsync("/today");

        doubled.ShouldBeEmpty();
        Endpoints(year).Keys.Except(stored).Except(s_elsewhere.Keys).Order(StringComparer.Ordinal)
            .ShouldBeEmpty("Each endpoint that takes a form has stored something here, or is named with what holds it.");
        keyless.Except(s_keyless.Keys).Order(StringComparer.Ordinal).ShouldBeEmpty("Each form carries a key, or is named with why it needs none.");
    }

    [Fact]
    public async Task A_first_visit_of_which_every_form_is_sent_twice_stores_what_one_stores()
    {
        string[] once = await VisitAsync(times: 1), twice = await VisitAsync(times: 2);

        once.ShouldNotBeEmpty();
        twice.ShouldBe(once);
    }

    /// <summary>A first visit, a session begun from it, and a step of it.</summary>
    private static async Task<string[]> VisitAsync(int times)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        app.EachIsSent = times;
        Somebody somebody = new(app);
        await somebody.PlannedAsync();
        string session = await somebody.BegunAsync();
        (await somebody.StepAsync(session, 0, "done", ("discomfort", "2"))).Dispose();
        (await somebody.SendAsync(session, $"{session}?handler=Left", ("number", "1"), ("doneSeconds", "20"))).Dispose();
        (await somebody.SendAsync(session, $"{session}?handler=Hear", ("sound", "off"))).Dispose();
        await somebody.FillAsync(session + "/change?step=2", "change-form", [("ask", "other:rather_not")]);
        await somebody.FillAsync(session + "/change?step=3", "change-form", [("ask", "easier:too_hard")]);
        (await app.PageAsync(session)).ShouldContain("undo-form");
        await somebody.FillAsync(session, "undo-form", []);
        await somebody.FillAsync(session + "/done", "ask-ease", [("ease", "6"), ("effort", "4")]);
        await somebody.FillAsync(Answers, "handler=Correct", [Somebody.NothingToReport(await app.PageAsync(Answers)).Select(said => (said.Item1, "unsure")).First()]);
        return [.. (await StoredRows.OfAsync(Path.Combine(app.Data, "unknot.db"))).Said];
    }

    private static async Task<string?> HtmlAsync(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : null;

    private static string KeyOf(string action, Dictionary<string, TemplateMatcher> endpoints)
    {
        string path = action.Split('?', '#')[0], handler = Handler().Match(action) is { Success: true } found ? found.Groups[1].Value : "";
        return endpoints.FirstOrDefault(one => one.Key.EndsWith("?" + handler, StringComparison.OrdinalIgnoreCase) && one.Value.TryMatch(path, [])).Key ?? action;
    }

    /// <summary>Each endpoint that takes a form, as its route and the name of its handler.</summary>
    private static Dictionary<string, TemplateMatcher> Endpoints(RunningApp app)
    {
        PageLoader loader = app.Services.GetRequiredService<PageLoader>();
        return app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .SelectMany(page => loader.LoadAsync(page, EndpointMetadataCollection.Empty).GetAwaiter().GetResult().HandlerMethods
                .Where(handler => handler.HttpMethod == "Post")
                .Select(handler => KeyValuePair.Create($"{page.AttributeRouteInfo!.Template}?{handler.Name}", new TemplateMatcher(TemplateParser.Parse(page.AttributeRouteInfo.Template!), []))))
            .ToDictionary();
    }

    /// <summary>Somebody who goes through every page there is a link to, and sends the forms of each; those that remove something last.</summary>
    private sealed class Walker(RunningApp app, string database, HashSet<string> stored, HashSet<string> keyless, List<string> doubled)
    {
        private readonly Dictionary<string, TemplateMatcher> _endpoints = Endpoints(app);
        private readonly Queue<string> _pages = [];
        private readonly Dictionary<string, int> _seen = [];
        private readonly Dictionary<string, int> _tried = [];
        private readonly List<Found> _removing = [];

        internal async Task WalkAsync(string from)
        {
            foreach (string page in _endpoints.Keys.Select(key => "/" + key[..key.IndexOf('?', StringComparison.Ordinal)]).Where(path => !path.Contains('{', StringComparison.Ordinal)).Prepend(from).Distinct())
            {
                _pages.Enqueue(page);
            }

            while (_pages.TryDequeue(out string? page))
            {
                string kind = Ids().Replace(page, "*");
                if ((_seen[kind] = _seen.GetValueOrDefault(kind) + 1) <= MostSeen)
                {
                    using HttpResponseMessage answer = await app.Client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
                    await LookAsync(page, answer);
                }
            }

            foreach (Found form in _removing.OrderBy(form => form.Form.Action.Contains("settings", StringComparison.Ordinal)))
            {
                await TryAsync(form);
            }
        }

        /// <summary>Goes where an answer leads, and sends the forms it shows.</summary>
        private async Task LookAsync(string page, HttpResponseMessage answer)
        {
            if (answer.Headers.Location is { } next)
            {
                _pages.Enqueue(next.ToString());
            }

            if (await HtmlAsync(answer) is not { } html)
            {
                return;
            }

            foreach (Match link in Links().Matches(html))
            {
                _pages.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
            }

            foreach (Found form in SentForm.On(page, html).Select((form, number) => new Found(form, page, number)))
            {
                if (form.Form.Action.Contains("Remove", StringComparison.Ordinal) || form.Form.Action.Contains("delete", StringComparison.Ordinal))
                {
                    _removing.Add(form);
                }
                else
                {
                    await TryAsync(form);
                }
            }
        }

        private async Task TryAsync(Found found)
        {
            string key = KeyOf(found.Form.Action, _endpoints);
            if (found.Form.Fields.All(field => field.Name != "requestKey"))
            {
                keyless.Add(key);
            }

            if (stored.Contains(key) || (_tried[key] = _tried.GetValueOrDefault(key) + 1) > MostTried)
            {
                return;
            }

            using HttpResponseMessage page = await app.Client.GetAsync(new Uri(found.Page, UriKind.Relative), TestContext.Current.CancellationToken);
            SentForm form = found.Form, ofOtherTab = SentForm.On(found.Page, await HtmlAsync(page) ?? "").ElementAtOrDefault(found.Number) is { } same && same.Action == form.Action ? same : form;
            if (form.Half is { } half)
            {
                await SendAsync(half, ofOtherTab.Half ?? half, key, " half filled in");
            }

            using HttpResponseMessage answer = await SendAsync(form, ofOtherTab, key, "");
            _pages.Enqueue(found.Page);
            await LookAsync(found.Page, answer);
        }

        /// <summary>Sends a form by a double click, once more, and then the same form of another tab.</summary>
        private async Task<HttpResponseMessage> SendAsync(SentForm form, SentForm ofOtherTab, string key, string how)
        {
            StoredRows before = await StoredRows.OfAsync(database);
            HttpResponseMessage[] both = await Task.WhenAll(app.PostAsync(form.Action, form.Fields), app.PostAsync(form.Action, form.Fields));
            StoredRows once = await StoredRows.OfAsync(database);
            using HttpResponseMessage again = await app.PostAsync(form.Action, form.Fields);
            StoredRows twice = await StoredRows.OfAsync(database);
            using HttpResponseMessage other = await app.PostAsync(form.Action, ofOtherTab.Fields);
            StoredRows tabs = await StoredRows.OfAsync(database);

            doubled.AddRange(once.TwinsSince(before).Select(line => $"{key}{how} by a double click: {line}"));
            doubled.AddRange(twice.Since(once).Select(line => $"{key}{how} sent again: {line}"));
            doubled.AddRange(tabs.TwinsSince(before).Select(line => $"{key}{how} from another tab: {line}"));
            doubled.AddRange(both.Append(again).Append(other).Where(answer => (int)answer.StatusCode >= 500).Select(answer => $"{key}{how}: {answer.StatusCode}"));
            if (once.Since(before).Any())
            {
                stored.Add(key);
            }

            both[1].Dispose();
            return both[0];
        }
    }

    /// <summary>A form, and where it stands.</summary>
    private sealed record Found(SentForm Form, string Page, int Number);

    [GeneratedRegex("href=\"(/[^\"#]*)[\"#]")]
    private static partial Regex Links();

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[0-9]+")]
    private static partial Regex Ids();

    [GeneratedRegex("[?&]handler=([A-Za-z]+)")]
    private static partial Regex Handler();
}
