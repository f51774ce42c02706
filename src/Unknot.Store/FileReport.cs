using Microsoft.Data.Sqlite;
using Unknot.Core.Outcomes;
using Unknot.Store.Sqlite;

namespace Unknot.Store;

/// <summary>How the file of a database is, found out without writing to it.</summary>
/// <param name="Engine">The version of SQLite.</param>
/// <param name="Version">The latest migration it has been through; null when there are none.</param>
/// <param name="UpToDate">Whether it is of this program's version.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
public sealed record FileReport(string Engine, string? Version, bool UpToDate, Problem? Problem)
{
    /// <summary>Looks at every page, index and reference of a file.</summary>
    /// <param name="path">The file, which exists.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The report.</returns>
    public static async Task<FileReport> OfAsync(string path, CancellationToken stop = default)
    {
        OlderSqlite.Use();
        string engine = new SqliteConnection().ServerVersion;
        try
        {
            Result<IReadOnlyList<string>> found = await SqliteInspection.MigrationsOfAsync(path, stop);
            return found.IsValue ? await OfAsync(path, engine, found.Value, stop) : new(engine, null, false, found.Problems[0]);
        }
        catch (SqliteException error)
        {
            return new(engine, null, false, SqliteProblems.Of(path, error));
        }
    }

    private static async Task<FileReport> OfAsync(string path, string engine, IReadOnlyList<string> migrations, CancellationToken stop)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadOnly, stop);
        Versions versions = Versions.Compare<SqliteUnknotDb>(migrations);
        bool whole = await file.ColumnAsync("PRAGMA integrity_check(1)", stop) is ["ok"] && await file.ColumnAsync("PRAGMA foreign_key_check", stop) is [];
        Problem? problem = !whole ? SqliteProblems.Damaged(path) : versions.Newer is { } newer ? Versions.WrittenByNewer(path, newer) : null;
        return new(engine, migrations.Order(StringComparer.Ordinal).LastOrDefault(), versions.UpToDate, problem);
    }

}
