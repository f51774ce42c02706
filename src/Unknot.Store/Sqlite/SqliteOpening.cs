using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store.Backups;

namespace Unknot.Store.Sqlite;

/// <summary>Opens a file: look first, then upgrade, then use.</summary>
internal static class SqliteOpening
{
    /// <summary>Sees that a file can be used by this program, and makes or upgrades it where it has to be.</summary>
    /// <param name="path">The file, by its full path.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Options to connect by, or one sentence why not.</returns>
    internal static async Task<Result<DbContextOptions<SqliteUnknotDb>>> OpenAsync(string path, CancellationToken stop)
    {
        OlderSqlite.Use();
        return Obstacle(path) is { } obstacle ? Failed(obstacle) : await LookAndUpgradeAsync(path, stop);
    }

    private static async Task<Result<DbContextOptions<SqliteUnknotDb>>> LookAndUpgradeAsync(string path, CancellationToken stop)
    {
        try
        {
            Result<IReadOnlyList<string>> found = await SqliteInspection.MigrationsOfAsync(path, stop);
            if (!found.IsValue)
            {
                return Failed(found.Problems[0]);
            }

            DbContextOptions<SqliteUnknotDb> options = SqliteFile.Options(path);
            Versions versions = Versions.Compare<SqliteUnknotDb>(found.Value);
            if (versions.Newer is { } newer)
            {
                return Failed(Versions.WrittenByNewer(path, newer));
            }

            await SqliteInspection.TryToWriteAsync(path, stop);
            return versions.UpToDate ? Result<DbContextOptions<SqliteUnknotDb>>.Of(options) : await UpgradeAsync(path, options, stop);
        }
        catch (SqliteException error)
        {
            return Failed(SqliteProblems.Of(path, error));
        }
        catch (IOException error) when (StorageFaults.Of(error) is { } fault)
        {
            return Failed(new Problem(path, StorageFaults.Say(fault)));
        }
    }

    private static async Task<Result<DbContextOptions<SqliteUnknotDb>>> UpgradeAsync(string path, DbContextOptions<SqliteUnknotDb> options, CancellationToken stop)
    {
        try
        {
            await SqliteUpgrade.RunAsync(path, stop);
            return Result<DbContextOptions<SqliteUnknotDb>>.Of(options);
        }
        catch (SqliteException error) when (SqliteProblems.IsOfTheMigration(error))
        {
            return Failed(SqliteProblems.NotUpgraded(path, error));
        }
    }

    private static Problem? Obstacle(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? path;
        return Directory.Exists(path) ? SqliteProblems.IsFolder(path)
            : !Directory.Exists(folder) ? SqliteProblems.NoFolder(path, folder)
            : !SqliteInspection.MayBeWritten(path, folder) ? SqliteProblems.NotWritable(path)
            : !File.Exists(path) ? Make(path)
            : Journal.IsLost(path) ? SqliteProblems.JournalLost(path)
            : IsEmptied(path, folder) ? SqliteProblems.Emptied(path)
            : null;
    }

    /// <summary>A file that was made and not filled yet is empty too, but nothing was copied from that.</summary>
    private static bool IsEmptied(string path, string folder)
        => new FileInfo(path).Length == 0 && new DailyCopies(path, Path.Combine(folder, DailyCopies.FolderName)).All.Count > 0;

    private static Problem? Make(string path)
    {
        try
        {
            OwnFile.Create(path);
            return null;
        }
        catch (IOException) when (File.Exists(path))
        {
            return null; // Another start made it in the same moment.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return SqliteProblems.Of(path, error);
        }
    }

    private static Result<DbContextOptions<SqliteUnknotDb>> Failed(Problem problem) => Result<DbContextOptions<SqliteUnknotDb>>.Failed(problem);
}
