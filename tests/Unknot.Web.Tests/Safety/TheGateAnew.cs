using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>A complete new gate, at least a day later and without such a yes, lets an old yes of the gate go.</summary>
[Trait("Takes", "long")]
public sealed class TheGateAnew : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;
    private string _knot = "";

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task A_day_later_eight_times_no_lets_it_go_and_the_session_is_a_whole_one_again()
    {
        await SayAsync("G3", "NK_POST_R:sore");
        (await _walk.OpenAsync($"/safety/answers?knot={_knot}")).Html.ShouldContain($"href=\"/safety/gate?knot={_knot}\"");
        _walk.Clock.Push(TimeSpan.FromHours(25));

        Shown end = await AnswerAnewAsync();

        end.Path.ShouldBe($"/safety/answers?knot={_knot}");
        end.Said.ShouldContain("no longer stands");
        end.Said.ShouldContain("Nothing stands.");
        end.Html.ShouldNotContain("/safety/gate");
        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Question == "G3" && a.ReplacedAt == null))).ShouldBe(2);
    }

    [Fact]
    public async Task What_stopped_for_the_day_goes_on_after_it()
    {
        Shown stopped = await SayAsync("G2", "SH_TOP_R:sore");
        stopped.Path.ShouldStartWith("/safety/stop");
        _walk.Clock.Push(TimeSpan.FromDays(2));
        (await _walk.OpenAsync("/safety/stop?knot=" + _knot)).Html.ShouldContain($"href=\"/safety/gate?knot={_knot}\"");

        (await AnswerAnewAsync()).Path.ShouldBe($"/knot/{_knot}/questions");
    }

    [Fact]
    public async Task Before_a_day_has_passed_it_says_from_when_on_and_asks_nothing()
    {
        await SayAsync("G3", "NK_POST_R:sore");
        _walk.Clock.Push(TimeSpan.FromHours(23));

        Shown page = await _walk.OpenAsync($"/safety/gate?knot={_knot}");

        page.Said.ShouldContain("From Tuesday, 9:");
        page.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_yes_stands_as_before_and_is_asked_about()
    {
        await SayAsync("G3", "NK_POST_R:sore");
        _walk.Clock.Push(TimeSpan.FromDays(2));

        Shown end = await AnswerAnewAsync(("G3", "yes"));

        end.Html.ShouldContain("/safety/gate");
        (await _walk.OpenAsync($"/safety/answers?knot={_knot}")).Said.ShouldContain("What stands");
    }

    [Fact]
    public async Task Half_of_it_lets_nothing_go_and_can_be_gone_on_with()
    {
        await SayAsync("G3", "NK_POST_R:sore");
        _walk.Clock.Push(TimeSpan.FromDays(2));
        Shown first = await _walk.OpenAsync($"/safety/gate?knot={_knot}");
        (await _walk.SendAsync(first, Dock, first.AllNo().Skip(1))).Status.ShouldBe(HttpStatusCode.BadRequest);

        Shown second = await _walk.SendOnAsync(first, Dock, first.AllNo());

        second.Asked.ShouldNotContain("G3");
        (await _walk.OpenAsync($"/safety/answers?knot={_knot}")).Said.ShouldContain("What stands");
        Shown end = await _walk.SendOnAsync(await _walk.OpenAsync(second.Path), Dock, second.AllNo());
        end.Said.ShouldContain("Nothing stands.");
    }

    [Fact]
    public async Task An_emergency_is_not_let_go_this_way()
    {
        await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"), ("G1", "yes"), ("RF01", "yes"));
        Knot knot = await _walk.App.StoredAsync(db => db.Knots.SingleAsync());
        _walk.Clock.Push(TimeSpan.FromDays(2));

        (await _walk.OpenAsync($"/safety/gate?knot={knot.Id}")).Path.ShouldStartWith("/safety/stop");
    }

    private async Task<Shown> SayAsync(string question, string mark)
    {
        Shown page = await _walk.AnswerAsync(await _walk.MarkAsync(mark), (question, "yes"));
        _knot = $"{await _walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync())}";
        return await _walk.SkipAsync(page);
    }

    private async Task<Shown> AnswerAnewAsync(params (string Name, string Value)[] but)
    {
        Shown page = await _walk.OpenAsync($"/safety/gate?knot={_knot}");
        while (page.Path.StartsWith("/safety/gate", StringComparison.Ordinal))
        {
            page.Chosen.ShouldBeEmpty();
            page = await _walk.SendOnAsync(page, Dock, page.AllNo(but.Where(one => page.Asked.Contains(one.Name))));
        }

        return page;
    }
}
