using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Store.Rows;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Store;

namespace Unknot.Web.Tests.Keeping;

/// <summary>A database that is copied while it is written to, and put back.</summary>
[Trait("Takes", "long")]
public sealed class PuttingBack : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-test-").FullName;

    private string BackupPath => Path.Combine(_folder, "of-today.backup");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a rope on top of my shoulder")]
    public async Task It_holds_what_was_there_and_what_was_there_since_stays_beside_it(string? passphrase)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot, OneLoop.CheckIn(knot, 4));
        (await Backup.WriteAsync(database.Place, BackupPath, passphrase)).Problems.ShouldBeEmpty();
        await WritesOfOnePerson.KeepAsync(database, person, OneLoop.CheckIn(knot, 7));
        SqliteConnection.ClearAllPools();

        Result<string> restored = await Backup.RestoreAsync(BackupPath, database.Place, passphrase);

        restored.Problems.ShouldBeEmpty();
        (await TendernessAsync(database.Place)).ShouldBe([4]);
        restored.Value.ShouldBe(database.Place + ".before-restore");
        (await TendernessAsync(restored.Value)).ShouldBe([4, 7]);
        Directory.GetFiles(Path.GetDirectoryName(database.Place)!).Select(Path.GetFileName).ShouldNotContain(name => name!.Contains("copying") || name.Contains("restoring"));
        SqliteConnection.ClearAllPools();
        (await Backup.RestoreAsync(BackupPath, database.Place, passphrase)).Value.ShouldBe(database.Place + ".before-restore.2");
    }

    [Fact]
    public async Task The_same_bytes_come_back_and_the_same_content_gives_the_same_bytes()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot);
        byte[] once = await SnapshotAsync(database.Place), twice = await SnapshotAsync(database.Place);
        await Backup.WriteAsync(database.Place, BackupPath, null);
        string fresh = Path.Combine(_folder, "unknot.db");

        (await Backup.RestoreAsync(BackupPath, fresh, null)).Value.ShouldBeEmpty();

        twice.ShouldBe(once);
        (await File.ReadAllBytesAsync(fresh)).ShouldBe(once);
        if (!OperatingSystem.IsWindows())
        {
            Directory.GetFiles(_folder).Select(File.GetUnixFileMode).Distinct().ShouldBe([UnixFileMode.UserRead | UnixFileMode.UserWrite]);
        }
    }

    [Fact]
    public async Task While_writing_goes_on_it_holds_one_moment()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot);
        using CancellationTokenSource enough = new();
        int written = 0;
        // Two that are written together: a copy that tore them apart would hold an odd number.
        Task writing = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await WritesOfOnePerson.KeepAsync(database, person, OneLoop.CheckIn(knot, 1), OneLoop.CheckIn(knot, 2));
                Interlocked.Add(ref written, 2);
            }
        });

        List<int> held = [];
        for (int round = 0; round < 8; round++)
        {
            // On a busy machine the writer gets its turn late: a copy is only made once there is more than the last one held.
            while (Volatile.Read(ref written) <= held.LastOrDefault() && !writing.IsCompleted)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            (await Backup.WriteAsync(database.Place, BackupPath + round, null)).Problems.ShouldBeEmpty();
            string at = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, $"{round}")).FullName, "unknot.db");
            (await Backup.RestoreAsync(BackupPath + round, at, null)).Problems.ShouldBeEmpty();
            held.Add((await TendernessAsync(at)).Count);
        }

        await enough.CancelAsync();
        await writing;
        held.ShouldAllBe(count => count % 2 == 0);
        held.Zip(held.Skip(1)).ShouldAllBe(next => next.Second > next.First);
    }

    [Fact]
    public async Task A_running_Unknot_keeps_it_out_and_it_keeps_one_from_starting()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await Backup.WriteAsync(database.Place, BackupPath, null);
        byte[] before = await File.ReadAllBytesAsync(database.Place);
        using (InUse serving = (await InUse.ServeAsync(database.Place)).Value)
        {
            (await Backup.RestoreAsync(BackupPath, database.Place, null)).Problems.ShouldHaveSingleItem().What.ShouldContain("Unknot is running");
        }

        (await File.ReadAllBytesAsync(database.Place)).ShouldBe(before);
        using InUse alone = InUse.Alone(database.Place).Value;
        (await InUse.ServeAsync(database.Place)).Problems.ShouldHaveSingleItem().What.ShouldContain("being put back");
    }

    [Fact]
    public async Task It_takes_the_place_of_a_damaged_database_which_is_kept_byte_for_byte()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await Backup.WriteAsync(database.Place, BackupPath, null);
        SqliteConnection.ClearAllPools();
        byte[] damaged = [.. Enumerable.Range(0, 9000).Select(n => (byte)(n * 7))];
        await File.WriteAllBytesAsync(database.Place, damaged);

        string aside = (await Backup.RestoreAsync(BackupPath, database.Place, null)).Value;

        (await File.ReadAllBytesAsync(aside)).ShouldBe(damaged);
        (await TendernessAsync(database.Place)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_FromTheFuture', '99.0')", "newer Unknot")]
    [InlineData("DROP TABLE __EFMigrationsHistory", "no whole database")]
    public async Task What_it_holds_is_looked_at_before_anything_is_touched(string sql, string says)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        byte[] before = await File.ReadAllBytesAsync(database.Place);
        await using (TestDatabase odd = await TestDatabase.NewAsync(DatabaseKind.Sqlite))
        {
            await using (SqliteConnection file = await SqliteFile.ConnectAsync(odd.Place, SqliteOpenMode.ReadWrite, default))
            {
                await file.ExecuteAsync(sql, default);
            }

            await using FileStream to = File.Create(BackupPath), content = File.OpenRead(odd.Place);
            await BackupFile.WriteAsync(content, to, null, default);
        }

        (await Backup.RestoreAsync(BackupPath, database.Place, null)).Problems.ShouldHaveSingleItem().What.ShouldContain(says);

        (await File.ReadAllBytesAsync(database.Place)).ShouldBe(before);
        File.Exists(database.Place + ".restoring").ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten_and_a_damaged_database_is_not_copied()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await File.WriteAllTextAsync(BackupPath, "mine");
        (await Backup.WriteAsync(database.Place, BackupPath, null)).Problems.ShouldHaveSingleItem().What.ShouldContain("overwrites nothing");
        (await File.ReadAllTextAsync(BackupPath)).ShouldBe("mine");
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(database.Place, "a letter and no database");

        (await Backup.WriteAsync(database.Place, BackupPath + "2", null)).Problems.ShouldHaveSingleItem().What.ShouldContain("damaged");

        Directory.GetFiles(_folder).ShouldBe([BackupPath]);
    }

    private static async Task<byte[]> SnapshotAsync(string database)
    {
        await using Snapshot snapshot = (await Snapshot.TakeAsync(database, default)).Value;
        using MemoryStream bytes = new();
        await snapshot.Content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task<List<int?>> TendernessAsync(string path)
    {
        await using UnknotDb db = (await Database.OpenFileAsync(path)).Value.Connect();
        List<int?> said = await db.CheckIns.IgnoreQueryFilters().OrderBy(c => c.Tenderness).Select(c => c.Tenderness).ToListAsync();
        SqliteConnection.ClearAllPools();
        return said;
    }
}
