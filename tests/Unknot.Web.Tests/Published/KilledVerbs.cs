using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Store.Exports;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Store;

namespace Unknot.Web.Tests.Published;

/// <summary>The program is killed in the middle of an upgrade, a restore and an import. After each time the file is whole, and holds either what it held or what it was to hold.</summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class KilledVerbs(PublishedProgram program) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly int s_rounds = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_KILL_ROUNDS") ?? "4", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("unknot-home-");
    private readonly Random _dice = new(Killed.Seed);

    private string FilePath => Path.Combine(_home.FullName, "unknot.db");

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public async Task An_upgrade()
    {
        string first = Path.Combine(PublishedProgram.Sources, "tests/Unknot.Web.Tests/Keeping/Upgrades/FirstLoop.sql");
        await using (SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadWriteCreate, default))
        {
            await file.ExecuteAsync("PRAGMA foreign_keys = OFF;" + await File.ReadAllTextAsync(first), default);
        }

        byte[] old = await File.ReadAllBytesAsync(FilePath);
        for (int round = 0; round < s_rounds; round++)
        {
            await KillAsync(FilePath + ".upgrading", 60, "serve", "--port", "0", "--no-open", "--data", _home.FullName);
            await WholeAsync();
            (await Database.OpenFileAsync(FilePath)).Problems.ShouldBeEmpty();
            await using (UnknotDb db = (await Database.OpenFileAsync(FilePath)).Value.Connect())
            {
                byte[] export = await Export.EverythingAsync(db.ActFor((await db.People.SingleAsync()).Id));
                System.Text.Encoding.UTF8.GetString(export).ShouldBe(await File.ReadAllTextAsync(Path.ChangeExtension(first, ".json")));
            }

            await PutAsync(old);
        }
    }

    [Fact]
    public async Task A_restore()
    {
        await MakeAsync(3);
        string backup = Path.Combine(_home.FullName, "three.backup");
        (await Backup.WriteAsync(FilePath, backup, null)).Problems.ShouldBeEmpty();
        await MakeAsync(4);
        SqliteConnection.ClearAllPools();
        byte[] seven = await File.ReadAllBytesAsync(FilePath);
        for (int round = 0; round < s_rounds; round++)
        {
            await KillAsync(FilePath + ".restoring", 40, "restore", backup, "--data", _home.FullName);

            int held = await CheckInsAsync(FilePath);
            held.ShouldBeOneOf(3, 7);
            if (held == 3)
            {
                (await CheckInsAsync(FilePath + ".before-restore")).ShouldBe(7);
            }

            foreach (string aside in Directory.GetFiles(_home.FullName, "*before-restore*"))
            {
                File.Delete(aside);
            }

            await PutAsync(seven);
        }

        using RunningProgram restoring = program.Start("restore", backup, "--data", _home.FullName);
        (await restoring.End(s_patience)).Code.ShouldBe(0);
        (await CheckInsAsync(FilePath)).ShouldBe(3);
    }

    [Fact]
    public async Task An_import()
    {
        await MakeAsync(40);
        string document = Path.Combine(_home.FullName, "everything.json");
        await using (UnknotDb db = (await Database.OpenFileAsync(FilePath)).Value.Connect())
        {
            await File.WriteAllBytesAsync(document, await Export.EverythingAsync(db.ActFor((await db.People.SingleAsync()).Id)));
        }

        await PutAsync(null);
        for (int round = 0; round < s_rounds; round++)
        {
            await KillAsync(FilePath + "-wal", 400, "import", document, "--yes", "--data", _home.FullName);

            int held = File.Exists(FilePath) && (await Database.OpenFileAsync(FilePath)).IsValue ? await CheckInsAsync(FilePath) : 0;
            held.ShouldBeOneOf(0, 40);
            await PutAsync(null);
        }

        using RunningProgram importing = program.Start("import", document, "--yes", "--data", _home.FullName);
        (await importing.End(s_patience)).Code.ShouldBe(0);
        (await CheckInsAsync(FilePath)).ShouldBe(40);
    }

    /// <summary>Starts a verb and kills it at a random moment after it made a file; or it ends before.</summary>
    private async Task KillAsync(string made, int within, params string[] arguments)
    {
        using RunningProgram running = program.Start(arguments);
        for (int waited = 0; !File.Exists(made) && !running.HasEnded && waited < 20_000; waited++)
        {
            await Task.Delay(1);
        }

        await Task.Delay(_dice.Next(within));
        running.Kill();
        await running.End(s_patience);
    }

    private async Task MakeAsync(int checkIns)
    {
        Database database = (await Database.OpenFileAsync(FilePath)).Value;
        Guid person = (await database.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon)).Id;
        await using UnknotDb db = database.Connect().ActFor(person);
        Unknot.Store.Rows.Knot knot = OneLoop.Knot();
        db.AddRange([knot, .. Enumerable.Range(0, checkIns).Select(_ => OneLoop.CheckIn(knot, 4))]);
        await db.SaveChangesAsync();
    }

    private async Task PutAsync(byte[]? content)
    {
        SqliteConnection.ClearAllPools();
        foreach (string file in Directory.GetFiles(_home.FullName, "unknot.db*"))
        {
            File.Delete(file);
        }

        if (content is not null)
        {
            await File.WriteAllBytesAsync(FilePath, content);
        }
    }

    private async Task WholeAsync()
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadOnly, default);
        (await file.ColumnAsync("PRAGMA integrity_check", default)).ShouldBe(["ok"]);
    }

    private static async Task<int> CheckInsAsync(string path)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadOnly, default);
        (await file.ColumnAsync("PRAGMA integrity_check", default)).ShouldBe(["ok"]);
        (await file.ColumnAsync("PRAGMA foreign_key_check", default)).ShouldBeEmpty();
        return int.Parse((await file.ColumnAsync("SELECT CAST(COUNT(*) AS TEXT) FROM CheckIns", default))[0], CultureInfo.InvariantCulture);
    }
}
