using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Player;

/// <summary>"Stop – something feels wrong": the timer halts, the signs are asked, and a yes stands like any flag.</summary>
public sealed class SomethingFeelsWrong : IAsyncLifetime
{
    private const string DuringExercise = "RF34";

    private readonly PlannedApp _planned = new();
    private Somebody _somebody = null!;
    private string _session = null!;

    private RunningApp App => _planned.App;

    public async ValueTask InitializeAsync()
    {
        await _planned.InitializeAsync();
        _somebody = new(App);
        _session = await _somebody.BegunAsync();
    }

    public ValueTask DisposeAsync() => _planned.DisposeAsync();

    [Fact]
    public async Task A_yes_ends_the_session_and_stops_the_knot_until_it_is_seen_to()
    {
        using HttpResponseMessage answer = await AnswerAsync("yes");

        answer.Headers.Location!.ToString().ShouldStartWith("/safety/stop");
        (await StateAsync()).ShouldBe(SessionState.Stopped);
        (await App.StoredAsync(db => db.Steps.Select(s => s.State).Distinct().ToListAsync())).ShouldBe([StepState.Stopped]);
        (await _somebody.LeadsToAsync("/plan")).ShouldStartWith("/safety/stop");
        (await _somebody.LeadsToAsync(_session)).ShouldStartWith("/safety/stop");
    }

    [Fact]
    public async Task Nothing_ends_before_it_is_answered_and_a_no_lets_nothing_stand()
    {
        string page = await App.PageAsync($"{_session}/stop");
        using HttpResponseMessage unanswered = await App.SendAsync($"{_session}/stop", $"{_session}/stop", ("asked", "true"));
        SessionState before = await StateAsync();
        using HttpResponseMessage answer = await AnswerAsync("no");

        page.ShouldContain($"href=\"{_session}\"");
        unanswered.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        before.ShouldBe(SessionState.Begun);
        answer.Headers.Location!.ToString().ShouldBe($"{_session}/done");
        (await _somebody.LeadsToAsync("/plan")).ShouldBe("/plan");
    }

    [Fact]
    public async Task An_answer_that_takes_a_movement_out_ends_the_session_that_holds_it()
    {
        string again = $"/safety/again?knot={await App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync())}";
        await _somebody.FillAsync(again, "class=\"dock\"", [.. Somebody.NothingToReport(await App.PageAsync(again)).Where(field => field.Item1 != "RF42"), ("RF42", "yes")]);

        using HttpResponseMessage player = await App.Client.GetAsync(new Uri(_session, UriKind.Relative), TestContext.Current.CancellationToken);
        player.Headers.Location!.ToString().ShouldBe("/today");
        (await StateAsync()).ShouldBe(SessionState.Stopped);
        (await App.PageAsync("/today")).ShouldContain("Your answers have changed what may be done");
    }

    [Fact]
    public async Task A_yes_stops_at_once_even_where_another_question_has_no_answer_yet()
    {
        string sign = Regex.Match(await App.PageAsync($"{_session}/stop"), "name=\"ticked\" value=\"([^\"]+)\"").Groups[1].Value;
        using HttpResponseMessage signs = await App.SendAsync($"{_session}/stop", $"{_session}/stop", ("ticked", sign));
        string page = await signs.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("name=\"RF05\"");

        using HttpResponseMessage answer = await App.PostAsync($"{_session}/stop", [.. RunningApp.HiddenOf(page), ("RF05", "yes")]);

        answer.Headers.Location!.ToString().ShouldStartWith("/safety/stop");
        (await StateAsync()).ShouldBe(SessionState.Stopped);
    }

    [Fact]
    public async Task A_sign_that_says_what_the_movement_is_not_for_is_asked_once_and_kept_for_the_movement_too()
    {
        string page = await App.PageAsync($"{_session}/stop?step=0");
        page.ShouldContain("dizziness, faintness");
        page.ShouldNotContain("dizziness on neck movement");
        page.ShouldContain("Or does something here hold for you?");
        page.ShouldContain("recent neck injury");

        using HttpResponseMessage signs = await App.SendAsync($"{_session}/stop?step=0", $"{_session}/stop", ("step", "0"), ("ticked", "dizzy_or_speech"));
        string asked = await signs.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using HttpResponseMessage answer = await App.PostAsync($"{_session}/stop", [.. RunningApp.HiddenOf(asked), .. Somebody.NothingToReport(asked)]);

        answer.Headers.Location!.ToString().ShouldBe($"{_session}/done");
        GivenAnswer finding = await App.StoredAsync(db => db.Answers.OrderByDescending(a => a.AnsweredAt).FirstAsync(a => a.Scope == AnswerScope.Finding && a.Question == "dizzy_neck_movement"));
        finding.Value.ShouldBe("yes");
        await _somebody.CheckedAsync();
        (await App.PageAsync(Somebody.Plan)).ShouldContain("is left out: dizziness on neck movement");
    }

    private async Task<HttpResponseMessage> AnswerAsync(string answer)
    {
        using HttpResponseMessage asked = await App.SendAsync($"{_session}/stop", $"{_session}/stop");
        string page = await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain($"name=\"{DuringExercise}\"");
        return await App.PostAsync($"{_session}/stop", [.. RunningApp.HiddenOf(page), (DuringExercise, answer)]);
    }

    private Task<SessionState> StateAsync() => App.StoredAsync(db => db.Sessions.Select(s => s.State).SingleAsync());
}
