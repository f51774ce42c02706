using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Web.Shell.Record;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Store;

/// <summary>What grows with the years is read as seldom as can be.</summary>
public sealed class HowOftenItIsAsked
{
    // Those of the person's days, and the latest forecast.
    private const int MostQueries = 8;
    private const string Asks = "class=\"quick\"";
    private const string Diary = "\"Tenderness\"";
    private const string OfOneDay = "\"Day\" = ";

    [Fact]
    public async Task A_check_in_reads_the_diary_once()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"));

        Shown page = await walk.OpenAsync("/checkin");
        Guid knot = await walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());

        IReadOnlyList<Asked> asked = await HeardAsync(walk, () => walk.SendAsync(page, "class=\"dock\"", ($"nprs-{knot:N}", "5"), ("note", "After the walk.")));

        asked.Count(one => one.Sql.Contains(Diary, StringComparison.Ordinal) && !one.Sql.Contains(OfOneDay, StringComparison.Ordinal)).ShouldBe(1, string.Join("\n\n", asked.Select(one => one.Sql)));
        asked.Count.ShouldBeLessThan(20);
    }

    [Theory, EachDatabase]
    public async Task Today_looked_at_again_asks_nothing_and_after_a_write_of_this_or_another_program_everything(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        await walk.KnotAsync();
        (await HeardAsync(walk, () => walk.OpenAsync("/today"))).Count.ShouldBeInRange(3, MostQueries);
        (await SettledAsync(walk)).ShouldBeEmpty();

        await walk.CheckInAsync(("nprs", "4"));
        (await walk.OpenAsync("/today")).Html.ShouldNotContain(Asks);
        (await walk.OpenAsync("/today")).Html.ShouldNotContain(Asks);

        await RemovedElsewhereAsync(walk, kind);

        (await walk.OpenAsync("/today")).Html.ShouldContain(Asks);
    }

    [Fact]
    public async Task Whoever_has_written_nothing_is_shown_the_first_page_without_it_and_after_one_mark_with_it()
    {
        await using Walk walk = await Walk.StartAsync();
        (await HeardAsync(walk, async () => await walk.OpenAsync("/"))).ShouldBeEmpty();

        await walk.App.StoredAsync(db =>
        {
            db.Visits.Add(new() { Id = Guid.CreateVersion7(), StartedAt = TestDatabase.Noon, Step = "where", Words = "a rope on my shoulder" });
            return db.SaveChangesAsync();
        });

        (await walk.OpenAsync("/")).Html.ShouldContain("a rope on my shoulder");
    }

    [Theory, EachDatabase]
    public async Task What_only_looks_cannot_save(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await using UnknotDb db = database.For(await database.NewPersonAsync());
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await db.LookAsync(TestContext.Current.CancellationToken);

        db.Preferences.Add(new() { Id = Guid.CreateVersion7(), Name = "theme", Value = "dark", SetAt = TestDatabase.Noon });

        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    /// <summary>What a look asks once nothing is written behind the pages any more: the first look may have had a forecast made.</summary>
    private static async Task<IReadOnlyList<Asked>> SettledAsync(Walk walk)
    {
        IReadOnlyList<Asked> asked = await HeardAsync(walk, () => walk.OpenAsync("/today"));
        for (int tries = 0; tries < 50 && asked.Count > 0; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            asked = await HeardAsync(walk, () => walk.OpenAsync("/today"));
        }

        return asked;
    }

    /// <summary>The entry of the day goes, by another program that shares the database.</summary>
    private static async Task RemovedElsewhereAsync(Walk walk, DatabaseKind kind)
    {
        string place = await walk.App.StoredAsync(db => Task.FromResult(db.Database.GetConnectionString()!));
        Database other = (kind == DatabaseKind.Sqlite ? await Database.OpenFileAsync(Path.Combine(walk.App.Data, "unknot.db")) : await Database.OpenServerAsync(place)).Value;
        await using UnknotDb db = other.Connect().ActFor(walk.App.Services.GetRequiredService<LocalPerson>().Id);
        (await db.CheckIns.ExecuteDeleteAsync()).ShouldBe(1);
    }

    private static async Task<IReadOnlyList<Asked>> HeardAsync(Walk walk, Func<Task> does)
    {
        Heard heard = new(await walk.App.StoredAsync(db => Task.FromResult(db.Database.GetConnectionString()!)));
        using IDisposable listening = DiagnosticListener.AllListeners.Subscribe(heard);
        await does();
        return [.. heard.Asked];
    }
}
