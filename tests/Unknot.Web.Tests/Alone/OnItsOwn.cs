using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Alone;

/// <summary>What is started on its own, over HTTP.</summary>
[Trait("Takes", "long")]
public sealed class OnItsOwn : IAsyncLifetime
{
    private const string Heat = "value=\"heat_20\"";
    private const string Breathing = "value=\"slow_breathing\"";

    private Walk _walk = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        await _walk.KnotAsync();
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task Warmth_asks_about_the_skin_first_and_then_lasts_twenty_minutes()
    {
        Shown asked = await _walk.SendAsync(await _walk.OpenAsync("/alone"), Heat, ("seconds", "1200"));
        asked.Asked.ShouldContain("skin");

        Shown player = await _walk.SendOnAsync(asked, "name=\"asked\"", asked.AllNo());

        player.Path.ShouldStartWith("/session/");
        PlannedSession session = await SessionAsync();
        (session.Kind, session.Steps.Single().Phase, session.Steps.Single().PlannedSeconds).ShouldBe((SessionKind.Alone, Phase.Heat, 1200));
    }

    [Fact]
    public async Task A_yes_leaves_warmth_out_and_says_so()
    {
        Shown asked = await _walk.SendAsync(await _walk.OpenAsync("/alone"), Heat, ("seconds", "1200"));

        Shown after = await _walk.SendOnAsync(asked, "name=\"asked\"", asked.AllNo(("skin", "yes")));

        after.Said.ShouldContain("is left out after what you just said");
        (await _walk.OpenAsync("/alone")).Html.ShouldNotContain(Heat);
    }

    [Fact]
    public async Task A_question_that_is_left_open_is_asked_again_and_the_others_are_kept()
    {
        Shown asked = await _walk.SendAsync(await _walk.OpenAsync("/alone"), Heat, ("seconds", "1200"));

        Shown again = await _walk.SendAsync(asked, "name=\"asked\"", asked.AllNo().Where(answer => answer.Name != "skin"));

        ((int)again.Status).ShouldBe(400);
        again.Asked.ShouldBe(["skin"]);
    }

    [Fact]
    public async Task Breathing_in_the_chosen_rhythm_is_kept_and_is_no_session_of_the_plan()
    {
        Shown asked = await _walk.SendAsync(await _walk.OpenAsync("/alone"), Breathing, ("seconds", "180"), ("pace", "3-4"));
        Shown player = await _walk.SendOnAsync(asked, "name=\"asked\"", asked.AllNo());
        Shown list = await _walk.SendOnAsync(player, "name=\"ease\"", ("ease", "3"));
        list.Html.ShouldContain("\"breathIn\":3");
        Shown done = await _walk.SendOnAsync(list, "name=\"number\"", ("outcome", "done"));
        done = await _walk.SendOnAsync(done, "name=\"ease\"", ("ease", "6"));

        done.Said.ShouldContain("kept beside the plan");
        (await _walk.OpenAsync("/today")).Said.ShouldContain("Practised on 0 of the last 7 days");
    }

    [Fact]
    public async Task What_is_no_longer_offered_starts_nothing()
    {
        Shown page = await _walk.OpenAsync("/alone");

        using HttpResponseMessage after = await _walk.App.PostAsync("/alone", [.. page.Hidden(Breathing).Where(field => field.Name != "movement"), ("movement", "prone_y_raise"), ("seconds", "60")]);

        after.Headers.Location!.ToString().ShouldBe("/today");
        (await _walk.App.StoredAsync(db => db.Sessions.CountAsync())).ShouldBe(0);
    }

    private Task<PlannedSession> SessionAsync() => _walk.App.StoredAsync(db => db.Sessions.AsNoTracking().Include(s => s.Steps).SingleAsync());
}
