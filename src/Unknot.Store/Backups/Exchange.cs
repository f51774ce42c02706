using System.Globalization;
using Microsoft.Data.Sqlite;
using Unknot.Store.Sqlite;

namespace Unknot.Store.Backups;

/// <summary>Puts a whole file in the place of a database that nobody uses. Whenever it is killed, the place holds either of the two, whole.</summary>
internal static class Exchange
{
    private const string Journal = "-wal";
    private const string Index = "-shm";

    /// <summary>Exchanges them.</summary>
    /// <param name="copy">What comes; it is on the disk.</param>
    /// <param name="database">What goes; it need not exist.</param>
    /// <returns>Where what was there lies now; empty when there was nothing.</returns>
    internal static async Task<string> PutAsync(string copy, string database)
    {
        string aside = File.Exists(database) ? Aside(database) : "";
        if (aside.Length > 0)
        {
            await WriteBackAsync(database);
            Keep(database, aside);
        }

        // A journal belongs to the file it was written for: beside another it would be replayed into that.
        File.Delete(database + Journal);
        File.Delete(database + Index);
        Durably.SyncFolder(database);
        File.Move(copy, database, overwrite: true);
        Durably.SyncFolder(database);
        return aside;
    }

    /// <summary>Empties the journal into the file. A damaged one cannot be, and is kept with its journal as it is.</summary>
    private static async Task WriteBackAsync(string database)
    {
        try
        {
            await using SqliteConnection old = await SqliteFile.ConnectAsync(database, SqliteOpenMode.ReadWrite, CancellationToken.None);
            await old.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE);", CancellationToken.None);
        }
        catch (SqliteException)
        {
            // That is why it is put back.
        }
    }

    private static void Keep(string database, string aside)
    {
        foreach (string part in new[] { "", Journal }.Where(part => File.Exists(database + part)))
        {
            File.Copy(database + part, aside + part);
            using FileStream kept = new(aside + part, FileMode.Open, FileAccess.ReadWrite);
            kept.Flush(flushToDisk: true);
        }

        Durably.SyncFolder(aside);
    }

    /// <summary>A name that nothing has: what was set aside before is not overwritten.</summary>
    private static string Aside(string database) => Enumerable.Range(1, int.MaxValue)
        .Select(n => database + Leftovers.BeforeRestore + (n == 1 ? "" : "." + n.ToString(CultureInfo.InvariantCulture)))
        .First(path => !File.Exists(path) && !File.Exists(path + Journal));
}
