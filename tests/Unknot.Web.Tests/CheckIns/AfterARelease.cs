using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Player;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.CheckIns;

/// <summary>How long it stayed easier after a release: asked 24 and 48 hours later, at the next opening, and dated back where that is late.</summary>
[Trait("Takes", "long")]
public sealed class AfterARelease : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;
    private PlannedStep _release = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        Somebody somebody = new(_walk.App);
        await somebody.PlannedAsync();
        string session = await somebody.BegunAsync();
        _walk.Clock.Push(TimeSpan.FromMinutes(5));
        using HttpResponseMessage kept = await somebody.StepAsync(session, 1, "done", ("doneSeconds", "150"));
        _release = await _walk.App.StoredAsync(db => db.Steps.AsNoTracking().SingleAsync(s => s.Number == 1));
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task It_is_asked_after_a_day_and_after_two_and_each_answer_is_kept_apart()
    {
        _walk.Clock.Push(TimeSpan.FromHours(23));
        ReliefFields(await _walk.OpenAsync("/checkin")).ShouldBeEmpty();

        _walk.Clock.Push(TimeSpan.FromHours(2));
        Shown day = await _walk.OpenAsync("/checkin");
        ReliefFields(day).ShouldBe([Field(24), Field(24) + "-spot", Field(24) + "-feel"]);
        await _walk.SendOnAsync(day, Dock, (Field(24), "still"), (Field(24) + "-spot", "yes"), (Field(24) + "-feel", "no"));
        ReliefFields(await _walk.OpenAsync("/checkin")).ShouldBeEmpty();

        _walk.Clock.Push(TimeSpan.FromHours(24));
        await _walk.SendOnAsync(await _walk.OpenAsync("/checkin"), Dock, (Field(48), "a_day"));

        ReliefCheck[] kept = await KeptAsync();
        kept.Select(k => (k.AfterHours, k.Relief, k.SameSpot, k.SameFeel)).ShouldBe([(24, Relief.Still, true, false), (48, Relief.ADay, null, null)]);
        ReliefFields(await _walk.OpenAsync("/checkin")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Late_it_is_asked_once_for_the_second_day_and_dated_back_to_when_it_was_due()
    {
        _walk.Clock.Push(TimeSpan.FromDays(4));

        Shown late = await _walk.OpenAsync("/checkin");
        ReliefFields(late).ShouldBe([Field(48), Field(48) + "-spot", Field(48) + "-feel"]);
        await _walk.SendOnAsync(late, Dock, (Field(48), "hours"));

        ReliefCheck kept = (await KeptAsync()).Single();
        (kept.StepId, kept.DueAt, kept.AfterHours, kept.Relief).ShouldBe((_release.Id, _release.EndedAt!.Value.AddHours(48), 48, Relief.Hours));
        kept.AskedAt.ShouldBeGreaterThan(kept.DueAt);
    }

    [Fact]
    public async Task After_a_week_nobody_remembers_and_nothing_is_asked()
    {
        _walk.Clock.Push(TimeSpan.FromDays(8));

        ReliefFields(await _walk.OpenAsync("/checkin")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Relief_does_not_make_a_knot_quiet_and_its_end_is_no_return()
    {
        _walk.Clock.Push(TimeSpan.FromHours(25));
        await _walk.SendOnAsync(await _walk.OpenAsync("/checkin"), Dock, (Field(24), "still"));

        (await _walk.App.StoredAsync(db => db.Knots.SingleAsync())).State.ShouldBe(KnotStanding.Open);
        (await _walk.OpenAsync("/trend")).Said.ShouldContain("No quiet time yet");
    }

    private string Field(int hours) => $"relief-{_release.Id:N}-{hours}";

    private static string[] ReliefFields(Shown page) => [.. page.Asked.Where(name => name.StartsWith("relief-", StringComparison.Ordinal))];

    private Task<ReliefCheck[]> KeptAsync() => _walk.App.StoredAsync(db => db.ReliefChecks.AsNoTracking().OrderBy(r => r.AfterHours).ToArrayAsync());
}
