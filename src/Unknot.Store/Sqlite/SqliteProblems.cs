using Microsoft.Data.Sqlite;
using Unknot.Core.Outcomes;

namespace Unknot.Store.Sqlite;

/// <summary>What keeps a file from being opened, in one sentence that says what to do.</summary>
internal static class SqliteProblems
{
    private const int General = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    internal static Problem Of(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => new(path, "The file is locked by another program; close that one (perhaps another Unknot) and start again."),
        ReadOnly => NotWritable(path),
        Corrupt or NotADatabase => Damaged(path),
        Full => new(path, "The disk is full; make room and start again. The file was left as it was."),
        CannotOpen => new(path, "The file cannot be opened; see that you may read and write it and its folder, or name another folder with --data."),
        _ => new(path, $"The file cannot be used ({error.Message}); it was left as it was."),
    };

    internal static Problem NoFolder(string path, string folder)
        => new(path, $"There is no folder {folder}; make it, or name another with --data.");

    internal static Problem IsFolder(string path)
        => new(path, "This is a folder and not a file; name another folder with --data.");

    internal static Problem NotWritable(string path)
        => new(path, "The file or its folder is read-only; make both writable, or name another folder with --data.");

    internal static Problem Damaged(string path)
        => new(path, "The file is damaged, or is no database; it was left as it was: put a copy of it back, or name another folder with --data.");

    internal static Problem SomebodyElses(string path)
        => new(path, "The file holds the data of another program; it was left as it was: name another folder with --data.");

    /// <summary>Whether the statements of a migration failed, and not the file or the disk.</summary>
    /// <param name="error">What SQLite said.</param>
    /// <returns>True when it is the migration's own failure.</returns>
    internal static bool IsOfTheMigration(SqliteException error) => error.SqliteErrorCode is General or Constraint;

    internal static Problem NotUpgraded(string path, SqliteException error)
        => new(path, $"The file could not be brought up to this version ({error.Message}); it was left as it was: go on with the Unknot that wrote it, and report this.");
}
