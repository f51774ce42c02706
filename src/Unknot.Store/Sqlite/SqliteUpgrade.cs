using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Unknot.Store.Sqlite;

/// <summary>Brings a file up to this program's version: a copy is migrated and checked, and only then written back, in one transaction. Whatever fails before leaves the file as it was.</summary>
internal static class SqliteUpgrade
{
    /// <summary>Runs the migrations that a file lacks.</summary>
    /// <param name="path">A file that exists; empty for a new one.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>When the file is of this version.</returns>
    internal static Task RunAsync(string path, CancellationToken stop) => RunAsync(path, MigrateAsync, stop);

    /// <summary>The same with another way to migrate the copy.</summary>
    /// <param name="path">A file that exists.</param>
    /// <param name="migrate">Migrates the file it is given.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>When the file is of this version.</returns>
    internal static async Task RunAsync(string path, Func<string, CancellationToken, Task> migrate, CancellationToken stop)
    {
        string copy = path + ".upgrading";
        await using SqliteConnection file = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadWrite, stop);
        await AloneAsync(file, stop);
        try
        {
            Remove(copy);
            await CopyAsync(file, copy, stop);
            await migrate(copy, stop);
            await using SqliteConnection migrated = await SqliteFile.ConnectAsync(copy, SqliteOpenMode.ReadWrite, stop);
            await CheckAsync(migrated, stop);
            migrated.BackupDatabase(file);
        }
        finally
        {
            Remove(copy);
        }
    }

    private static async Task MigrateAsync(string copy, CancellationToken stop)
    {
        if (await IsNewAsync(copy, stop))
        {
            return;
        }

        await using SqliteUnknotDb db = new(SqliteFile.OptionsOfCopy(copy));
        await db.Database.MigrateAsync(stop);
    }

    /// <summary>Whether nothing is in it; then it is made.</summary>
    private static async Task<bool> IsNewAsync(string copy, CancellationToken stop)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(copy, SqliteOpenMode.ReadWrite, stop);
        if ((await file.ColumnAsync("SELECT name FROM sqlite_master", stop)).Count > 0)
        {
            return false;
        }

        await file.ExecuteAsync($"PRAGMA synchronous = OFF; BEGIN; {NewFile.Script()} COMMIT;", stop);
        return true;
    }

    /// <summary>Keeps everybody else out until the connection closes, so that nothing is written between the copy and its return.</summary>
    private static async Task AloneAsync(SqliteConnection file, CancellationToken stop)
        => await file.ExecuteAsync("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; BEGIN EXCLUSIVE; COMMIT;", stop);

    private static async Task CopyAsync(SqliteConnection file, string copy, CancellationToken stop)
    {
        OwnFile.Create(copy);
        await using SqliteConnection to = await SqliteFile.ConnectAsync(copy, SqliteOpenMode.ReadWrite, stop);
        await to.ExecuteAsync("PRAGMA synchronous = OFF;", stop);
        file.BackupDatabase(to);
    }

    private static async Task CheckAsync(SqliteConnection migrated, CancellationToken stop)
    {
        IReadOnlyList<string> broken = await migrated.ColumnAsync("PRAGMA foreign_key_check", stop);
        if (broken.Count > 0 || await migrated.ColumnAsync("PRAGMA quick_check(1)", stop) is not ["ok"])
        {
            throw new InvalidOperationException($"After its migration the copy no longer holds together ({string.Join(", ", broken.Distinct())}).");
        }
    }

    private static void Remove(string copy)
    {
        foreach (string file in new[] { copy, copy + "-wal", copy + "-shm", copy + "-journal" })
        {
            File.Delete(file);
        }
    }
}
