using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Player;

/// <summary>A session from its start to its end, as the pages keep it.</summary>
public sealed class APlayedSession(PlannedApp planned) : IClassFixture<PlannedApp>
{
    private readonly RunningApp _app = planned.App;
    private readonly Somebody _somebody = new(planned.App);

    [Fact]
    public async Task Started_twice_from_one_form_is_one_session()
    {
        IEnumerable<(string, string)> form = RunningApp.HiddenOf(StartForm(await _app.PageAsync(Somebody.Plan)));
        int before = await _app.StoredAsync(db => db.Sessions.CountAsync());

        using HttpResponseMessage first = await _app.PostAsync("/plan/start", [.. form, ("minutes", "10")]);
        using HttpResponseMessage second = await _app.PostAsync("/plan/start", [.. form, ("minutes", "10")]);

        first.Headers.Location!.ToString().ShouldStartWith("/session/");
        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await _app.StoredAsync(db => db.Sessions.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Keeps_each_step_once_with_what_was_said_of_it_first()
    {
        string session = await _somebody.BegunAsync();

        using HttpResponseMessage first = await _somebody.StepAsync(session, 0, "done", ("doneSeconds", "120"), ("discomfort", "2"));
        using HttpResponseMessage second = await _somebody.StepAsync(session, 0, "done", ("doneSeconds", "10"), ("discomfort", "9"));
        using HttpResponseMessage third = await _somebody.StepAsync(session, 0, "skipped");

        PlannedStep step = await StepOf(session, 0);
        (step.State, step.DoneSeconds, step.Discomfort, step.IncompleteHold).ShouldBe((StepState.Done, 120, 2, false));
        third.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_step_that_was_skipped_can_still_be_done()
    {
        string session = await _somebody.BegunAsync();

        using HttpResponseMessage skipped = await _somebody.StepAsync(session, 1, "skipped", ("doneSeconds", "0"));
        using HttpResponseMessage done = await _somebody.StepAsync(session, 1, "done", ("doneSeconds", "40"), ("softened", "true"));

        PlannedStep step = await StepOf(session, 1);
        (step.State, step.DoneSeconds, step.SoftenedEarly).ShouldBe((StepState.Done, 40, true));
    }

    [Theory]
    [InlineData("30", true)]
    [InlineData("75", true)]
    [InlineData("90", false)]
    public async Task A_stretch_left_before_its_minimum_on_each_side_is_kept_as_incomplete(string seconds, bool incomplete)
    {
        string session = await _somebody.BegunAsync();

        using HttpResponseMessage left = await _somebody.StepAsync(session, 0, "skipped", ("doneSeconds", seconds));

        PlannedStep step = await StepOf(session, 0);
        (step.Phase, step.DoneSeconds, step.IncompleteHold).ShouldBe((Phase.Stretch, int.Parse(seconds, null), incomplete));
    }

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("lots")]
    public async Task Discomfort_outside_its_range_is_said_and_nothing_is_kept(string discomfort)
    {
        string session = await _somebody.BegunAsync();

        using HttpResponseMessage answer = await _somebody.StepAsync(session, 0, "done", ("discomfort", discomfort));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("from 0 to 10");
        (await StepOf(session, 0)).State.ShouldBe(StepState.Planned);
    }

    [Theory]
    [InlineData(0, "finished")]
    [InlineData(99, "done")]
    [InlineData(-1, "done")]
    public async Task An_outcome_or_a_step_that_is_none_is_refused(int number, string outcome)
    {
        string session = await _somebody.BegunAsync();

        using HttpResponseMessage answer = await _somebody.StepAsync(session, number, outcome);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Left_and_opened_again_goes_on_with_the_first_step_that_is_not_done()
    {
        string session = await _somebody.BegunAsync();
        using HttpResponseMessage done = await _somebody.StepAsync(session, 0, "done");

        string again = await _app.PageAsync(session);

        again.ShouldNotContain("name=\"number\" value=\"0\"");
        again.ShouldContain("name=\"number\" value=\"1\"");
        again.ShouldContain("\"number\":0,");
    }

    [Fact]
    public async Task Pressed_by_hand_a_release_is_shown_by_hand()
    {
        string page = await _app.PageAsync(await _somebody.BegunAsync());

        page.ShouldContain("find the sorest point of the ridge with the fingertips");
        page.ShouldContain("\"figure\":\"/figure/ball_upper_trap_wall.json\",\"with\":\"hand\"");
        page.ShouldContain("/figure/ball_upper_trap_wall-2-2.webp");
        page.ShouldNotContain("/figure/ball_upper_trap_wall-1-");
    }

    [Fact]
    public async Task Finished_in_two_tabs_keeps_what_the_first_one_said()
    {
        string session = await _somebody.BegunAsync();
        foreach (int number in await _app.StoredAsync(db => db.Steps.Where(s => s.SessionId == Somebody.IdOf(session)).Select(s => s.Number).ToListAsync()))
        {
            using HttpResponseMessage step = await _somebody.StepAsync(session, number, "done");
        }

        IReadOnlyList<(string, string)> tab = RunningApp.HiddenOf(await _app.PageAsync($"{session}/done"));
        using HttpResponseMessage first = await _app.PostAsync($"{session}/done", [.. tab, ("ease", "7")]);
        using HttpResponseMessage second = await _app.PostAsync($"{session}/done", [.. tab, ("ease", "2")]);

        PlannedSession stored = await _app.StoredAsync(db => db.Sessions.AsNoTracking().SingleAsync(s => s.Id == Somebody.IdOf(session)));
        (stored.State, stored.EaseBefore, stored.EaseAfter).ShouldBe((SessionState.Finished, 4, 7));
        second.Headers.Location!.ToString().ShouldBe($"{session}/done");
        (await _somebody.LeadsToAsync(session)).ShouldBe($"{session}/done");
    }

    [Fact]
    public async Task What_was_sorer_than_it_may_be_is_taken_up_at_the_end_and_the_next_time_begins_easier_where_it_can()
    {
        string session = await _somebody.BegunAsync();
        int strengthens = (await _app.StoredAsync(db => db.Steps.AsNoTracking().FirstAsync(s => s.SessionId == Somebody.IdOf(session) && s.Phase == Phase.Strengthen))).Number;
        using HttpResponseMessage stretch = await _somebody.StepAsync(session, 0, "done", ("doneSeconds", "120"), ("discomfort", "4"));
        using HttpResponseMessage strengthen = await _somebody.StepAsync(session, strengthens, "done", ("doneSeconds", "60"), ("discomfort", "7"));
        using HttpResponseMessage ended = await _somebody.SendAsync($"{session}/done", $"{session}/done", ("ease", "7"));

        string done = await _app.PageAsync($"{session}/done");

        done.ShouldContain("Face-down Y-raise: you said 7 of 10, more than the 4 it may be. The plan takes note of it: from the next session on it begins a step easier.");
        done.ShouldContain("If the knot is sorer tomorrow, say so in the check-in");
        done.ShouldNotContain("you said 4 of 10");
    }

    [Fact]
    public async Task What_was_too_sore_stands_at_its_movement_on_the_next_plan_and_what_was_not_does_not()
    {
        string session = await _somebody.BegunAsync();
        using HttpResponseMessage stretch = await _somebody.StepAsync(session, 0, "done", ("doneSeconds", "120"), ("discomfort", "6"));
        using HttpResponseMessage release = await _somebody.StepAsync(session, 1, "done", ("doneSeconds", "120"), ("discomfort", "3"));
        using HttpResponseMessage ended = await _somebody.SendAsync($"{session}/done", $"{session}/done", ("ease", "7"));

        string plan = await _app.PageAsync("/plan");

        plan.ShouldContain("Last time you said 6 of 10 in it, more than the 4 it may be. Ease off sooner, or skip it; only its depth or force is too much, not its time.");
        plan.ShouldNotContain("Last time you said 3");
    }

    [Fact]
    public async Task After_the_first_session_Today_says_that_it_asks_tomorrow_and_what_was_said_at_the_start()
    {
        string session = await _somebody.BegunAsync();
        IReadOnlyList<(string, string)> tab = RunningApp.HiddenOf(await _app.PageAsync($"{session}/done"));
        using HttpResponseMessage ended = await _app.PostAsync($"{session}/done", [.. tab, ("ease", "7")]);

        string today = await _app.PageAsync("/today");

        today.ShouldContain("We ask tomorrow");
        today.ShouldContain("At the start: 4 of 10, 7 at worst");
        today.ShouldNotContain("value=\"yes\"");
    }

    [Fact]
    public async Task Ease_outside_its_range_is_asked_again()
    {
        string session = await _somebody.StartedAsync();

        using HttpResponseMessage answer = await _app.SendAsync(session, $"{session}?handler=Begin", ("ease", "12"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _app.StoredAsync(db => db.Sessions.Where(s => s.Id == Somebody.IdOf(session)).Select(s => s.State).SingleAsync())).ShouldBe(SessionState.Planned);
    }

    private static string StartForm(string page) => page[page.IndexOf("action=\"/plan/start\"", StringComparison.Ordinal)..].Split("</form>")[0];

    private Task<PlannedStep> StepOf(string session, int number) =>
        _app.StoredAsync(db => db.Steps.AsNoTracking().SingleAsync(s => s.SessionId == Somebody.IdOf(session) && s.Number == number));
}
