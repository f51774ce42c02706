using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Player;

/// <summary>A session that is left half-way: what was done counts, and the rest waits.</summary>
[Trait("Takes", "long")]
public sealed class LeftHalfWay : IAsyncLifetime
{
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
    public async Task What_was_done_of_a_step_whose_rest_is_skipped_counts_by_its_minutes_and_not_as_a_step_that_is_done()
    {
        using HttpResponseMessage skipped = await _somebody.StepAsync(_session, 0, "skipped", ("doneSeconds", "60"), ("ahead", "true"));

        // On the first evening the page draws nothing yet; what a spreadsheet gets is there.
        (await App.PageAsync("/trend?handler=csv&chart=minutes")).Split('\n')[1].ShouldContain(",1,");
        (await App.StoredAsync(db => db.Steps.Where(step => step.Number == 0).Select(step => step.State).SingleAsync())).ShouldBe(StepState.Skipped);
    }

    [Fact]
    public async Task On_the_evening_of_a_first_session_Trend_says_what_was_told_at_the_start_and_draws_nothing()
    {
        using HttpResponseMessage done = await _somebody.StepAsync(_session, 0, "done", ("doneSeconds", "120"));

        string trend = await App.PageAsync("/trend");

        trend.ShouldContain("It begins tomorrow");
        trend.ShouldContain("at worst that week.");
        trend.ShouldNotContain("<unknot-chart");
    }

    [Fact]
    public async Task That_the_long_questions_are_behind_is_said_after_the_first_session_and_not_after_the_next()
    {
        List<bool> said = [];
        for (string at = _session; said.Count < 2; at = await _somebody.BegunAsync())
        {
            using HttpResponseMessage ended = await _somebody.SendAsync($"{at}/done", $"{at}/done", ("ease", "7"));
            said.Add((await App.PageAsync($"{at}/done")).Contains("The long questions are behind you", StringComparison.Ordinal));
        }

        said.ShouldBe([true, false]);
    }

    [Fact]
    public async Task The_end_tells_whole_steps_from_those_done_in_part()
    {
        using HttpResponseMessage done = await _somebody.StepAsync(_session, 0, "done", ("doneSeconds", "120"));
        using HttpResponseMessage partly = await _somebody.StepAsync(_session, 1, "skipped", ("doneSeconds", "60"));

        (await App.PageAsync($"{_session}/done")).ShouldContain("1 of 4 steps done and 1 in part, 3 minutes: all of it counts.");
    }

    [Fact]
    public async Task What_was_held_of_a_step_is_credited_and_the_step_stays_to_be_done()
    {
        using HttpResponseMessage left = await LeftAsync(0, 70);
        using HttpResponseMessage less = await LeftAsync(0, 20);

        left.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StepAsync(0)).ShouldBe((StepState.Begun, 70));
        (await App.PageAsync(_session)).ShouldContain("name=\"number\" value=\"0\"");
    }

    [Fact]
    public async Task A_step_that_is_done_is_not_taken_back_by_a_page_that_is_left()
    {
        using HttpResponseMessage done = await _somebody.StepAsync(_session, 0, "done", ("doneSeconds", "120"));

        using HttpResponseMessage left = await LeftAsync(0, 200);

        left.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await StepAsync(0)).ShouldBe((StepState.Done, 120));
    }

    [Fact]
    public async Task Ended_before_its_end_it_says_what_counts_and_is_done()
    {
        using HttpResponseMessage done = await _somebody.StepAsync(_session, 0, "done", ("doneSeconds", "120"));

        string end = await App.PageAsync($"{_session}/done");
        end.ShouldContain("1 of 4 steps, 2 minutes: all of it counts");
        end.ShouldContain($"href=\"{_session}\"");
        using HttpResponseMessage kept = await App.SendAsync($"{_session}/done", $"{_session}/done", ("ease", "5"));

        (await App.StoredAsync(db => db.Sessions.Select(s => s.State).SingleAsync())).ShouldBe(SessionState.Finished);
        string after = await App.PageAsync($"{_session}/done");
        after.ShouldContain("all of it counts");
        after.ShouldContain("enough for today");
        after.ShouldNotContain("to treat the cause");
    }

    private async Task<HttpResponseMessage> LeftAsync(int number, int seconds) =>
        await _somebody.SendAsync(_session, $"{_session}?handler=Left", ("number", $"{number}"), ("doneSeconds", $"{seconds}"));

    private async Task<(StepState, int?)> StepAsync(int number)
    {
        PlannedStep step = await App.StoredAsync(db => db.Steps.AsNoTracking().SingleAsync(s => s.Number == number));
        return (step.State, step.DoneSeconds);
    }
}
