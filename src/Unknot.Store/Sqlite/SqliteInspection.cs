using System.Globalization;
using Microsoft.Data.Sqlite;
using Unknot.Core.Outcomes;

namespace Unknot.Store.Sqlite;

/// <summary>Looks at a file before anything is written to it.</summary>
internal static class SqliteInspection
{
    private const string History = "__EFMigrationsHistory";

    /// <summary>Whether the file may be used at all, and which migrations it has. It is opened for reading only, so a file that is refused keeps every byte.</summary>
    /// <param name="path">A file that exists.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The names of its migrations; none for a new file.</returns>
    internal static async Task<Result<IReadOnlyList<string>>> MigrationsOfAsync(string path, CancellationToken stop)
    {
        await using SqliteConnection connection = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadOnly, stop);
        if (await connection.ColumnAsync("PRAGMA quick_check(1)", stop) is not ["ok"] || await EndsWithinAPageAsync(connection, path, stop))
        {
            return Failed(SqliteProblems.Damaged(path));
        }

        IReadOnlyList<string> tables = await connection.ColumnAsync("SELECT name FROM sqlite_master WHERE type = 'table'", stop);
        return tables switch
        {
            [] => Result<IReadOnlyList<string>>.Of([]),
            _ when tables.Contains(History) => Result<IReadOnlyList<string>>.Of(await connection.ColumnAsync($"SELECT MigrationId FROM {History}", stop)),
            _ => Failed(SqliteProblems.SomebodyElses(path)),
        };
    }

    /// <summary>Whether file and folder let themselves be written, by their modes. SQLite finds out about the rest (a medium, a mount) when it writes.</summary>
    /// <param name="path">A file, which may be missing.</param>
    /// <param name="folder">Its folder.</param>
    /// <returns>True when nothing speaks against it.</returns>
    internal static bool MayBeWritten(string path, string folder)
        => OperatingSystem.IsWindows() || (Writable(folder) && (!File.Exists(path) || Writable(path)));

    /// <summary>
    /// Takes the lock of a writer for a moment, which finds a read-only medium and another program that does not let go. Then has the file write ahead, should it not
    /// (a copy that was put back).
    /// </summary>
    /// <param name="path">A file that exists.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>When it could be taken.</returns>
    internal static async Task TryToWriteAsync(string path, CancellationToken stop)
    {
        await using SqliteConnection connection = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadWrite, stop);
        await connection.ExecuteAsync("BEGIN IMMEDIATE; ROLLBACK; PRAGMA journal_mode = WAL;", stop);
    }

    /// <summary>
    /// Whether the end of a file was cut off within its last page. SQLite takes what is missing of it for zeros; a journal beside it may still hold that page. The file is not opened for it:
    /// closing it would let go of every lock that this process has on it.
    /// </summary>
    private static async Task<bool> EndsWithinAPageAsync(SqliteConnection connection, string path, CancellationToken stop)
        => new FileInfo(path + "-wal") is not { Exists: true, Length: > 0 }
            && await connection.ColumnAsync("SELECT CAST(page_size AS TEXT) FROM pragma_page_size", stop) is [string size]
            && new FileInfo(path).Length % int.Parse(size, CultureInfo.InvariantCulture) != 0;

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static bool Writable(string path)
        => (File.GetUnixFileMode(path) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0;

    private static Result<IReadOnlyList<string>> Failed(Problem problem) => Result<IReadOnlyList<string>>.Failed(problem);
}
