using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Player;

/// <summary>The keys of the player, and how it is heard.</summary>
public sealed class TheKeys(PlannedApp planned) : IClassFixture<PlannedApp>
{
    private static readonly (string, string)[] s_first =
        [("pause", "Space"), ("back", "ArrowLeft"), ("next", "ArrowRight"), ("skip", "s"), ("soften", "f"), ("change", "c"), ("stop", "x"), ("leave", "Escape"), ("help", "?")];

    private readonly RunningApp _app = planned.App;
    private readonly Somebody _somebody = new(planned.App);

    [Fact]
    public async Task Another_key_is_kept_and_the_session_goes_by_it()
    {
        string session = await _somebody.BegunAsync();

        using HttpResponseMessage kept = await _somebody.SendAsync("/settings/keys", "/settings/keys", [.. With("stop", "z"), ("session", session.Split('/')[^1]), ("requestKey", $"{Guid.NewGuid()}")]);

        kept.Headers.Location!.ToString().ShouldBe(session);
        string page = await _app.PageAsync(session);
        page.ShouldContain("\"stop\":\"z\"");
        page.ShouldContain("<kbd>Z</kbd>");
        using HttpResponseMessage first = await _somebody.SendAsync("/settings/keys", "/settings/keys", ("first", "true"), ("requestKey", $"{Guid.NewGuid()}"));
        (await _app.PageAsync(session)).ShouldContain("\"stop\":\"x\"");
    }

    [Fact]
    public async Task Two_things_on_one_key_are_told_and_nothing_is_kept()
    {
        using HttpResponseMessage refused = await _somebody.SendAsync("/settings/keys", "/settings/keys", With("skip", "x"));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("shares its key (X)");
    }

    [Fact]
    public async Task A_key_that_is_none_is_refused()
    {
        using HttpResponseMessage refused = await _somebody.SendAsync("/settings/keys", "/settings/keys", With("skip", "Enter"));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Sounds_and_voice_switched_in_the_player_stay_so()
    {
        string session = await _somebody.BegunAsync();
        (await _app.PageAsync(session)).ShouldContain("\"sound\":true,\"voice\":false");

        using HttpResponseMessage switched = await _somebody.SendAsync(session, $"{session}?handler=Hear", ("voice", "on"));

        (await _app.PageAsync(session)).ShouldContain("\"sound\":true,\"voice\":true");
        (await _app.StoredAsync(db => db.Preferences.Where(p => p.Name == "player.voice").Select(p => p.Value).SingleAsync())).ShouldBe("on");
    }

    private static IEnumerable<(string, string)> With(string action, string key) => s_first.Select(one => one.Item1 == action ? (action, key) : one);
}
