using Microsoft.Data.Sqlite;
using Unknot.Core.Outcomes;
using Unknot.Store.Sqlite;

namespace Unknot.Store.Backups;

/// <summary>Copies a database into one file that holds its own proof, and puts it back.</summary>
public static class Backup
{
    /// <summary>Makes a backup while others go on writing: it holds what was there at one moment.</summary>
    /// <param name="database">The file of the database.</param>
    /// <param name="file">The backup; nothing lies there yet.</param>
    /// <param name="passphrase">Seals it; null for checksums alone.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How long it is [bytes], or why there is none; then nothing was written.</returns>
    public static async Task<Result<long>> WriteAsync(string database, string file, string? passphrase, CancellationToken stop = default)
    {
        if (Path.Exists(file))
        {
            return Result<long>.Failed(BackupProblems.Exists(file));
        }

        Result<Snapshot> taken = await Snapshot.TakeAsync(Path.GetFullPath(database), stop);
        if (!taken.IsValue)
        {
            return Result<long>.Failed(taken.Problems);
        }

        await using Snapshot snapshot = taken.Value;
        return await WriteAsync(snapshot.Content, file, passphrase, stop);
    }

    /// <summary>Puts a backup back. It is read and checked to its end before anything is touched, and what was there stays beside it.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="database">The file of the database, which need not exist; its folder does.</param>
    /// <param name="passphrase">Opens it; null when none was given.</param>
    /// <param name="stop">Stops it, until what was there is set aside.</param>
    /// <returns>Where what was there lies now, empty when there was nothing; or why nothing was changed.</returns>
    public static async Task<Result<string>> RestoreAsync(string file, string database, string? passphrase, CancellationToken stop = default)
    {
        string full = Path.GetFullPath(database);
        Result<InUse> alone = InUse.Alone(full);
        if (!alone.IsValue)
        {
            return Result<string>.Failed(alone.Problems);
        }

        using InUse held = alone.Value;
        string copy = full + Leftovers.Restoring;
        try
        {
            Result<long> read = await ReadAsync(file, copy, passphrase, stop);
            Problem? wrong = read.IsValue ? await UnsoundAsync(copy, file, stop) : read.Problems[0];
            return wrong is null ? Result<string>.Of(await Exchange.PutAsync(copy, full)) : Result<string>.Failed(wrong);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Writes what a snapshot holds.</summary>
    internal static async Task<Result<long>> WriteAsync(Stream content, string file, string? passphrase, CancellationToken stop)
    {
        try
        {
            await Durably.WriteAsync(file, to => BackupFile.WriteAsync(content, to, passphrase, stop), stop);
            return Result<long>.Of(new FileInfo(file).Length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Result<long>.Failed(BackupProblems.Unwritten(file, error.Message));
        }
    }

    private static async Task<Result<long>> ReadAsync(string file, string copy, string? passphrase, CancellationToken stop)
    {
        try
        {
            await using FileStream from = File.OpenRead(file);
            File.Delete(copy);
            OwnFile.Create(copy);
            await using FileStream to = new(copy, FileMode.Open, FileAccess.Write, FileShare.None);
            Result<long> read = await BackupFile.ReadAsync(from, file, passphrase, to, stop);
            to.Flush(flushToDisk: true);
            return read;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Result<long>.Failed(BackupProblems.NoFile(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Result<long>.Failed(BackupProblems.Unread(file, error.Message));
        }
    }

    /// <summary>Why what a backup holds cannot be used; null when it can. Its tags prove that it is as it was made, and not that it was made well.</summary>
    private static async Task<Problem?> UnsoundAsync(string copy, string file, CancellationToken stop)
    {
        try
        {
            Result<IReadOnlyList<string>> found = await SqliteInspection.MigrationsOfAsync(copy, stop);
            if (!found.IsValue || found.Value.Count == 0)
            {
                return BackupProblems.Unsound(file);
            }

            await using SqliteConnection held = await SqliteFile.ConnectAsync(copy, SqliteOpenMode.ReadOnly, stop);
            return await held.ColumnAsync("PRAGMA integrity_check(1)", stop) is not ["ok"] ? BackupProblems.Unsound(file)
                : Versions.Compare<SqliteUnknotDb>(found.Value).Newer is null ? null : BackupProblems.OfNewer(file);
        }
        catch (SqliteException)
        {
            return BackupProblems.Unsound(file);
        }
    }
}
