using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Unknot.Store.Sqlite;

namespace Unknot.Store;

/// <summary>Tells what keeps something from being stored from a fault of the program.</summary>
public static class StorageFaults
{
    private const int NoRoom = 28;
    private const int OverQuota = 122;
    private const int ReadOnlyMount = 30;
    private const int Broken = 5;

    /// <summary>What an exception comes from.</summary>
    /// <param name="error">The exception.</param>
    /// <returns>The fault; null when it is none of the disk's or the database's.</returns>
    public static StorageFault? Of(Exception? error)
    {
        OlderSqlite.Use();
        return error switch
        {
            null => null,
            JournalRemovedException => StorageFault.JournalRemoved,
            SqliteException sqlite => SqliteProblems.FaultOf(sqlite.SqliteErrorCode),
            PostgresException postgres => OfState(postgres.SqlState),
            NpgsqlException { InnerException: IOException or SocketException or TimeoutException } => StorageFault.ServerAway,
            IOException { InnerException: null } disk when !OperatingSystem.IsWindows() => OfNumber(disk.HResult),
            _ => Of(error.InnerException),
        };
    }

    /// <summary>A fault in one sentence that says what to do, for somebody who types commands.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>The sentence.</returns>
    public static string Say(StorageFault fault) => fault switch
    {
        StorageFault.DiskFull => "The disk is full; make room and start again. What was stored is as it was.",
        StorageFault.ReadOnly => "The file or its folder is read-only; make both writable, or name another folder with --data.",
        StorageFault.DiskFails => "The disk reports an error; look at it, and put a backup back elsewhere if it goes on. What was stored was left as it was.",
        StorageFault.Locked => "The file is locked by another program; close that one (perhaps another Unknot) and start again.",
        StorageFault.Damaged => "The file is damaged, or is no database; it was left as it was: put a copy of it back, or name another folder with --data.",
        StorageFault.JournalRemoved => "Another program removed the journal of the database meanwhile; what had been stored was saved from it. Start again, and keep that program away from the folder.",
        _ => "The server does not answer; see that it runs and that host and port of the connection string are right.",
    };

    /// <summary>PostgreSQL's classes: 53 is short of something, 57 and 08 a server that ends or cannot be reached, 58 and XX what its disk did.</summary>
    private static StorageFault? OfState(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => StorageFault.DiskFull,
        PostgresErrorCodes.ReadOnlySqlTransaction => StorageFault.ReadOnly,
        PostgresErrorCodes.LockNotAvailable => StorageFault.Locked,
        PostgresErrorCodes.IoError => StorageFault.DiskFails,
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => StorageFault.Damaged,
        _ when state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal) => StorageFault.ServerAway,
        _ => null,
    };

    private static StorageFault? OfNumber(int number) => number switch
    {
        NoRoom or OverQuota => StorageFault.DiskFull,
        ReadOnlyMount => StorageFault.ReadOnly,
        Broken => StorageFault.DiskFails,
        _ => null,
    };
}
