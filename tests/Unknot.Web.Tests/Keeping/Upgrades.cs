using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Exports;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Published;

namespace Unknot.Web.Tests.Keeping;

/// <summary>
/// A small database of every version there was, as text (<c>sqlite3 unknot.db .dump</c>), and what it exports today. With a new migration comes a new pair: the database as that version writes
/// it, and its export. An export that changes because of a new column is looked at and written anew: <c>UNKNOT_WRITE_UPGRADES=1</c>.
/// </summary>
public sealed class Upgrades : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-test-").FullName;

    public static TheoryData<string> Versions => [.. Names()];

    private static string Folder { get; } = Path.Combine(PublishedProgram.Sources, "tests/Unknot.Web.Tests/Keeping/Upgrades");

    private string FilePath => Path.Combine(_folder, "unknot.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_version_there_was_has_its_database() =>
        Directory.GetFiles(Folder, "*.sql").Select(Path.GetFileNameWithoutExtension).ShouldBe(Names(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_database_of_each_version_opens_and_keeps_every_row_and_its_export(string version)
    {
        Dictionary<string, long> before = await MakeAsync(version);

        Database database = (await Database.OpenFileAsync(FilePath)).Value;

        byte[] export;
        await using (UnknotDb db = database.Connect())
        {
            export = await Export.EverythingAsync(db.ActFor((await db.People.SingleAsync()).Id));
        }

        SqliteConnection.ClearAllPools();
        (await CountsAsync()).Where(table => before.ContainsKey(table.Key)).ShouldBe(before.Where(table => table.Key != "HeatEvents"), ignoreOrder: true);
        await KeptAsync(Path.Combine(Folder, version + ".json"), export);
    }

    private static IReadOnlyList<string> Names()
    {
        using SqliteUnknotDb db = new(SqliteFile.Options("unused.db"));
        return [.. db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..])];
    }

    private static async Task KeptAsync(string file, byte[] export)
    {
        if (Environment.GetEnvironmentVariable("UNKNOT_WRITE_UPGRADES") == "1")
        {
            await File.WriteAllBytesAsync(file, export);
        }

        System.Text.Encoding.UTF8.GetString(export).ShouldBe(await File.ReadAllTextAsync(file));
    }

    private async Task<Dictionary<string, long>> MakeAsync(string version)
    {
        await using (SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadWriteCreate, default))
        {
            await file.ExecuteAsync("PRAGMA foreign_keys = OFF;" + await File.ReadAllTextAsync(Path.Combine(Folder, version + ".sql")), default);
        }

        return await CountsAsync();
    }

    private async Task<Dictionary<string, long>> CountsAsync()
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadOnly, default);
        IReadOnlyList<string> tables = await file.ColumnAsync("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'", default);
        Dictionary<string, long> counts = [];
        foreach (string table in tables)
        {
            counts[table] = long.Parse((await file.ColumnAsync($"SELECT CAST(COUNT(*) AS TEXT) FROM \"{table}\"", default))[0], System.Globalization.CultureInfo.InvariantCulture);
        }

        return counts;
    }
}
