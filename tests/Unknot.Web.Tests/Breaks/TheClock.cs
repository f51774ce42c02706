using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Desk;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Breaks;

/// <summary>The clock for breaks, without scripts.</summary>
public sealed class TheClock : IAsyncLifetime
{
    private const string Start = "handler=Start";
    private const string Answer = "handler=Answer";

    private Walk _walk = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        await _walk.KnotAsync();
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task A_break_is_due_one_interval_after_the_start_and_what_was_made_of_it_is_kept_with_its_time()
    {
        Shown page = await StartedAsync(30);
        page.Said.ShouldContain("is when the next break is due");

        _walk.Clock.Push(TimeSpan.FromMinutes(31));
        page = await _walk.OpenAsync("/breaks");
        page.Said.ShouldContain("Now is a good moment.");
        DateTimeOffset before = _walk.Clock.GetUtcNow();
        page = await _walk.SendOnAsync(page, Answer, ("answer", "done"));

        page.Said.ShouldContain("is when the next break is due");
        DeskEvent kept = (await EventsAsync())[^1];
        (kept.Answer, kept.Movement).ShouldBe((BreakAnswer.Done, "scapular_depression_hold"));
        kept.StartedAt.ShouldBe(before.AddMinutes(1));
    }

    [Fact]
    public async Task What_it_offers_is_shown_on_the_page_and_in_the_notification()
    {
        Shown page = await StartedAsync(30);

        string picture = Regex.Match(page.Html, "data-icon=\"(/figure/[^\"]+)\"").Groups[1].Value;

        page.Html.ShouldContain($"<img src=\"{picture}\"");
        (await _walk.GetAsync(picture)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_next_one_is_of_another_kind()
    {
        Shown page = await StartedAsync(30);
        string first = page.Hidden(Answer).Single(f => f.Name == "kind").Value;

        page = await _walk.SendOnAsync(page, Answer, ("answer", "skipped"));

        page.Hidden(Answer).Single(f => f.Name == "kind").Value.ShouldNotBe(first);
    }

    [Fact]
    public async Task Later_puts_it_off_by_minutes_and_a_double_click_keeps_one()
    {
        Shown page = await StartedAsync(30);
        _walk.Clock.Push(TimeSpan.FromMinutes(40));
        page = await _walk.OpenAsync("/breaks");

        await _walk.SendOnAsync(page, Answer, ("answer", "later"));
        await _walk.SendOnAsync(page, Answer, ("answer", "later"));

        (await EventsAsync()).Count(e => e.Answer == BreakAnswer.Later).ShouldBe(1);
        _walk.Clock.Push(TimeSpan.FromMinutes(6));
        (await _walk.OpenAsync("/breaks")).Said.ShouldContain("Now is a good moment.");
    }

    [Fact]
    public async Task What_is_not_a_break_is_not_kept()
    {
        Shown page = await StartedAsync(30);
        (string Name, string Value)[] form = [.. page.Hidden(Answer).Where(field => field.Name is not ("kind" or "move"))];

        foreach ((string kind, string move, string answer) in ((string, string, string)[])[("nap", "wall_angel", "done"), ("roll", "handstand", "done"), ("roll", "wall_angel", "7")])
        {
            using HttpResponseMessage sent = await _walk.App.PostAsync("/breaks?handler=Answer", [.. form, ("kind", kind), ("move", move), ("answer", answer)]);
            (await _walk.OpenAsync("/breaks")).Said.ShouldContain("no longer offered");
        }

        (await EventsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_clock_ends_when_the_person_says_so()
    {
        Shown page = await _walk.SendOnAsync(await StartedAsync(60), "handler=End");

        page.Said.ShouldContain("The clock is not running.");
    }

    private async Task<Shown> StartedAsync(int every) => await _walk.SendOnAsync(await _walk.OpenAsync("/breaks"), Start, ("every", $"{every}"));

    private Task<List<DeskEvent>> EventsAsync() => _walk.App.StoredAsync(db => db.DeskEvents.AsNoTracking().OrderBy(e => e.StartedAt).ToListAsync());
}
