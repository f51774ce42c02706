using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class TheSqliteFile
{
    [Fact]
    public async Task Every_connection_writes_ahead_waits_for_the_disk_and_holds_references()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        List<UnknotDb> open = [.. Enumerable.Range(0, 5).Select(_ => database.Database.Connect())];
        foreach (UnknotDb db in open)
        {
            await db.Database.OpenConnectionAsync();

            (await PragmaAsync(db, "journal_mode")).ShouldBe("wal");
            (await PragmaAsync(db, "synchronous")).ShouldBe("2");
            (await PragmaAsync(db, "foreign_keys")).ShouldBe("1");
            (await PragmaAsync(db, "busy_timeout")).ShouldBe("5000");
        }

        foreach (UnknotDb db in open)
        {
            await db.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_connection_that_comes_back_from_the_pool_is_set_right_again()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using (UnknotDb careless = database.Database.Connect())
        {
            await careless.Database.OpenConnectionAsync();
            await careless.Database.ExecuteSqlRawAsync("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;");
        }

        await using UnknotDb next = database.Database.Connect();
        next.Database.OpenConnection();

        (await PragmaAsync(next, "synchronous")).ShouldBe("2");
        (await PragmaAsync(next, "foreign_keys")).ShouldBe("1");
    }

    [Fact]
    public async Task The_older_SQLitePCLRaw_answers_for_the_newer_one()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);

        typeof(SqliteConnection).Assembly.GetReferencedAssemblies().Single(a => a.Name == "SQLitePCLRaw.core").Version!.ShouldBeGreaterThan(new(2, 1));
        typeof(SQLitePCL.raw).Assembly.GetName().Version!.ShouldBeLessThan(new(2, 1));
    }

    [Fact]
    public async Task The_systems_own_SQLite_is_used_where_there_is_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the packaged one serves.");
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);

        IEnumerable<string?> loaded = Process.GetCurrentProcess().Modules.Cast<ProcessModule>().Select(m => Path.GetFileName(m.FileName)).Where(m => m is not null && m.Contains("sqlite3", StringComparison.Ordinal));

        loaded.ShouldContain(name => name!.StartsWith("libsqlite3.so", StringComparison.Ordinal));
        loaded.ShouldNotContain("libe_sqlite3.so");
    }

    [Fact]
    public void Asking_for_the_older_SQLite_twice_does_no_harm()
    {
        OlderSqlite.Use();

        Should.NotThrow(OlderSqlite.Use);
    }

    private static async Task<string> PragmaAsync(UnknotDb db, string name)
        => (await ((SqliteConnection)db.Database.GetDbConnection()).ColumnAsync("PRAGMA " + name, default)).Single();
}
