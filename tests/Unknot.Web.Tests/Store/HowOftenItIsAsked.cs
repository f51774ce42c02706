using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Store;

/// <summary>What grows with the years is read as seldom as can be.</summary>
public sealed class HowOftenItIsAsked
{
    private const string Diary = "\"Tenderness\"";

    [Fact]
    public async Task A_check_in_reads_the_diary_once()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"));

        Shown page = await walk.OpenAsync("/checkin");
        Guid knot = await walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());

        IReadOnlyList<Asked> asked = await HeardAsync(walk, () => walk.SendAsync(page, "class=\"dock\"", ($"nprs-{knot:N}", "5"), ("note", "After the walk.")));

        asked.Count(one => one.Sql.Contains(Diary, StringComparison.Ordinal)).ShouldBe(1, string.Join("\n\n", asked.Select(one => one.Sql)));
        asked.Count.ShouldBeLessThan(20);
    }

    private static async Task<IReadOnlyList<Asked>> HeardAsync(Walk walk, Func<Task> does)
    {
        Heard heard = new(await walk.App.StoredAsync(db => Task.FromResult(db.Database.GetConnectionString()!)));
        using IDisposable listening = DiagnosticListener.AllListeners.Subscribe(heard);
        await does();
        return [.. heard.Asked];
    }
}
