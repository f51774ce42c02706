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
    private const int DiskError = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    /// <summary>What the code of an error comes from.</summary>
    /// <param name="code">SQLite's primary code.</param>
    /// <returns>The fault; null when the code tells of none.</returns>
    internal static StorageFault? FaultOf(int code) => code switch
    {
        Busy or Locked => StorageFault.Locked,
        ReadOnly => StorageFault.ReadOnly,
        Corrupt or NotADatabase => StorageFault.Damaged,
        Full => StorageFault.DiskFull,
        DiskError or CannotOpen => StorageFault.DiskFails,
        _ => null,
    };

    internal static Problem Of(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        CannotOpen => new(path, "The file cannot be opened; see that you may read and write it and its folder, or name another folder with --data."),
        int code when FaultOf(code) is { } fault => new(path, StorageFaults.Say(fault)),
        _ => new(path, $"The file cannot be used ({error.Message}); it was left as it was."),
    };

    internal static Problem NoFolder(string path, string folder)
        => new(path, $"There is no folder {folder}; make it, or name another with --data.");

    internal static Problem IsFolder(string path)
        => new(path, "This is a folder and not a file; name another folder with --data.");

    internal static Problem NotWritable(string path)
        => new(path, StorageFaults.Say(StorageFault.ReadOnly));

    internal static Problem Damaged(string path)
        => new(path, StorageFaults.Say(StorageFault.Damaged));

    internal static Problem Emptied(string path)
        => new(path, "The file is empty, and there are copies of it: something emptied it. Put the latest copy back with unknot restore, or name another folder with --data.");

    internal static Problem JournalLost(string path)
        => new(path, $"Its journal {path}-wal was removed, and with it what was entered last. Put that file back if you can; to go on without it remove {path}-shm and start again.");

    /// <summary>Why a file could not be made, or looked at, before SQLite came to it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="error">What the system said.</param>
    /// <returns>The problem.</returns>
    internal static Problem Of(string path, Exception error)
        => new(path, StorageFaults.Say(StorageFaults.Of(error) ?? StorageFault.ReadOnly));

    internal static Problem SomebodyElses(string path)
        => new(path, "The file holds the data of another program; it was left as it was: name another folder with --data.");

    /// <summary>Whether the statements of a migration failed, and not the file or the disk.</summary>
    /// <param name="error">What SQLite said.</param>
    /// <returns>True when it is the migration's own failure.</returns>
    internal static bool IsOfTheMigration(SqliteException error) => error.SqliteErrorCode is General or Constraint;

    internal static Problem NotUpgraded(string path, SqliteException error)
        => new(path, $"The file could not be brought up to this version ({error.Message}); it was left as it was: go on with the Unknot that wrote it, and report this.");
}
