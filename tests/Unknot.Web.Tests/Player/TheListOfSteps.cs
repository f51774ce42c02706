using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Player;

/// <summary>A session without scripts: a list of steps with a button each.</summary>
[Trait("Takes", "long")]
public sealed class TheListOfSteps : IAsyncLifetime
{
    private Walk _walk = null!;
    private Shown _session = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        Somebody somebody = new(_walk.App);
        await somebody.PlannedAsync();
        _session = await _walk.OpenAsync(await somebody.BegunAsync());
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public void Each_step_that_is_done_as_it_is_drawn_shows_its_key_poses()
    {
        string[] shown = [.. Regex.Matches(_session.Html, "<noscript>\\s*<ol class=\"fig-poses\"").Select(one => one.Value)];

        shown.Length.ShouldBeInRange(3, 4);
        _session.Html.ShouldContain("-1-1.webp\" width");
    }

    [Fact]
    public async Task Jumping_ahead_explains_why_the_order_matters_and_asks_before_anything_is_kept()
    {
        Shown asked = await _walk.SendAsync(_session, Step(2), ("outcome", "done"), ("discomfort", "2"));

        asked.Said.ShouldContain("Stretch comes first, and would be left out");
        asked.Said.ShouldContain("build on each other");
        asked.Html.ShouldContain($"href=\"{_session.Path}\"");
        (await StatesAsync()).ShouldAllBe(state => state == StepState.Planned);

        await _walk.SendOnAsync(asked, "name=\"ahead\"", ("ahead", "true"));

        (await StatesAsync())[2].ShouldBe(StepState.Done);
        (await _walk.App.StoredAsync(db => db.Steps.Where(s => s.Number == 2).Select(s => s.Discomfort).SingleAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Passing_over_what_the_next_phase_builds_on_asks_too_and_the_last_phase_can_go_without_a_word()
    {
        Shown asked = await _walk.SendAsync(_session, Step(0), ("outcome", "skipped"));
        asked.Said.ShouldContain("Stretch comes first");

        Shown page = await _walk.SendOnAsync(asked, "name=\"ahead\"", ("ahead", "true"));
        foreach (int number in new[] { 1, 2 })
        {
            page = await _walk.SendOnAsync(page, Step(number), ("outcome", "done"));
        }

        (await _walk.SendAsync(page, Step(3), ("outcome", "skipped"))).Location.ShouldBe(_session.Path);
        (await StatesAsync()).ShouldBe([StepState.Skipped, StepState.Done, StepState.Done, StepState.Skipped]);
    }

    [Fact]
    public async Task In_their_order_the_steps_are_kept_without_being_asked()
    {
        Shown page = _session;
        for (int number = 0; page.Html.Contains("handler=Step", StringComparison.Ordinal); number++)
        {
            page = await _walk.SendOnAsync(page, Step(number), ("outcome", "done"));
        }

        page.Path.ShouldEndWith("/done");
        (await StatesAsync()).ShouldAllBe(state => state == StepState.Done);
    }

    [Fact]
    public async Task What_feels_wrong_is_asked_about_the_step_one_was_in_and_not_about_the_first_open_one()
    {
        string[] movements = await _walk.App.StoredAsync(db => db.Steps.OrderBy(s => s.Number).Select(s => s.Movement).ToArrayAsync());
        _session.Html.ShouldContain($"href=\"{_session.Path}/stop?step=2\"");

        (await _walk.OpenAsync($"{_session.Path}/stop")).Said.ShouldContain("Neck side stretch");
        Shown stop = await _walk.OpenAsync($"{_session.Path}/stop?step=2");
        stop.Said.ShouldContain("Face-down Y-raise");
        movements[2].ShouldBe("prone_y_raise");

        Shown asked = await _walk.SendAsync(stop, "class=\"dock\"", ("ticked", "own-0"));
        asked.Html.ShouldContain("name=\"step\" value=\"2\"");
        asked.Said.ShouldContain("Face-down Y-raise");
    }

    private static string Step(int number) => $"name=\"number\" value=\"{number}\"";

    private async Task<StepState[]> StatesAsync() => await _walk.App.StoredAsync(db => db.Steps.OrderBy(s => s.Number).Select(s => s.State).ToArrayAsync());
}
