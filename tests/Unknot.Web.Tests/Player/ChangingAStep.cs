using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Player;

/// <summary>Another movement, easier or harder, while a session runs.</summary>
[Trait("Takes", "long")]
public sealed class ChangingAStep : IAsyncLifetime
{
    private const int Strengthen = 2;

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
    public async Task Another_movement_is_asked_with_its_reason_and_takes_the_place_of_the_step()
    {
        Session planned = await PlannedAsync();
        Shown change = await _walk.OpenAsync($"{_session.Path}/change?step={Strengthen}");
        change.Said.ShouldContain("Face-down Y-raise");

        Shown after = await _walk.SendOnAsync(change, "change-form", ("ask", "other:position"));

        PlannedStep[] steps = await StepsAsync();
        after.Said.ShouldContain("in place of Face-down Y-raise");
        steps[Strengthen].Movement.ShouldNotBe("prone_y_raise");
        (await PlannedAsync()).Steps[Strengthen].Movement.ShouldBe(steps[Strengthen].Movement);
        (await PlannedAsync()).Steps[Strengthen].Changes.ShouldBe([new(ChangeKind.Other, "prone_y_raise", "position")]);
        steps.Where(step => step.Number != Strengthen).Select(step => step.Movement).ShouldBe(planned.Steps.Where((_, i) => i != Strengthen).Select(step => step.Movement));
        (await _walk.SendOnAsync(after, Step(Strengthen), ("outcome", "done"), ("ahead", "true"))).Html.ShouldNotContain(Step(Strengthen));
    }

    [Fact]
    public async Task Too_hard_makes_it_easier_now_and_begins_easier_next_time()
    {
        Shown change = await _walk.OpenAsync($"{_session.Path}/change?step={Strengthen}");

        Shown after = await _walk.SendOnAsync(change, "change-form", ("ask", "easier:too_hard"));

        after.Said.ShouldContain("is easier now");
        after.Said.ShouldContain("This time:");
        PlannedStep step = (await StepsAsync())[Strengthen];
        (step.Movement, step.TooMuch).ShouldBe(("prone_y_raise", "prone_y_raise"));
    }

    [Fact]
    public async Task What_is_not_there_is_remembered_and_not_asked_for_again()
    {
        string[] needed = [.. (await PlannedAsync()).Steps[Strengthen].Using];
        needed.ShouldNotBeEmpty();
        Shown change = await _walk.OpenAsync($"{_session.Path}/change?step={Strengthen}");

        await _walk.SendOnAsync(change, "change-form", ("ask", "other:nothing_for_it"));

        (await PlannedAsync()).Steps.Skip(Strengthen).First().Using.ShouldNotContain(thing => needed.Contains(thing));
        string settings = (await _walk.OpenAsync("/settings")).Html;
        needed.ShouldAllBe(thing => !Regex.IsMatch(settings, $"<input[^>]*value=\"{thing}\"[^>]*checked"));
    }

    [Theory]
    [InlineData("easier:too_hard")]
    [InlineData("other:nothing_for_it")]
    [InlineData("other:rather_not")]
    public async Task A_slip_of_the_finger_is_undone_with_all_that_was_noted_of_it(string ask)
    {
        string planned = StoredSession.Write(await PlannedAsync()), settings = Ticked(await _walk.OpenAsync("/settings"));
        _session.Html.ShouldNotContain("undo-form");
        Shown changed = await _walk.SendOnAsync(await _walk.OpenAsync($"{_session.Path}/change?step={Strengthen}"), "change-form", ("ask", ask));

        Shown after = await _walk.SendOnAsync(changed, "undo-form");

        after.Said.ShouldContain("Face-down Y-raise is as it was before.");
        after.Html.ShouldNotContain("undo-form");
        StoredSession.Write(await PlannedAsync()).ShouldBe(planned);
        (await StepsAsync())[Strengthen].ShouldSatisfyAllConditions(step => step.Movement.ShouldBe("prone_y_raise"), step => step.TooMuch.ShouldBeNull());
        Ticked(await _walk.OpenAsync("/settings")).ShouldBe(settings);
    }

    private static string Ticked(Shown settings) => string.Join(' ', Regex.Matches(settings.Html, "<input[^>]*name=\"owned\"[^>]*checked").Select(box => Regex.Match(box.Value, "value=\"([^\"]+)").Groups[1].Value));

    [Fact]
    public async Task A_form_sent_twice_changes_once()
    {
        Shown change = await _walk.OpenAsync($"{_session.Path}/change?step={Strengthen}");
        await _walk.SendOnAsync(change, "change-form", ("ask", "other:rather_not"));
        string once = (await StepsAsync())[Strengthen].Movement;

        await _walk.SendOnAsync(change, "change-form", ("ask", "other:rather_not"));

        (await StepsAsync())[Strengthen].Movement.ShouldBe(once);
    }

    [Fact]
    public async Task What_cannot_be_is_told_in_a_sentence_and_nothing_changes()
    {
        Shown change = await _walk.OpenAsync($"{_session.Path}/change?step=0");

        Shown after = await _walk.SendOnAsync(change, "change-form", ("ask", "harder:easy"));

        after.Said.ShouldContain("gets no harder");
        (await PlannedAsync()).Steps.ShouldAllBe(step => step.Changes.Count == 0);
    }

    [Theory]
    [InlineData("harder:hurts")]
    [InlineData("sideways:easy")]
    [InlineData("other")]
    public async Task A_change_that_nobody_offered_is_refused(string ask)
    {
        Shown change = await _walk.OpenAsync($"{_session.Path}/change?step=0");

        (await _walk.SendAsync(change, "change-form", ("ask", ask))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_step_that_is_done_is_changed_no_more_and_the_page_asks_about_the_one_that_is_on()
    {
        await _walk.SendOnAsync(_session, Step(0), ("outcome", "done"));

        (await _walk.OpenAsync($"{_session.Path}/change?step=0")).Html.ShouldContain("name=\"step\" value=\"1\"");
    }

    private static string Step(int number) => $"name=\"number\" value=\"{number}\"";

    private Task<PlannedStep[]> StepsAsync() => _walk.App.StoredAsync(db => db.Steps.AsNoTracking().OrderBy(s => s.Number).ToArrayAsync());

    private async Task<Session> PlannedAsync() => StoredSession.Read(await _walk.App.StoredAsync(db => db.Plans.AsNoTracking().Select(p => p.Answer).SingleAsync()));
}
