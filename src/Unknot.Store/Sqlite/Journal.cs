using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Unknot.Store.Sqlite;

/// <summary>
/// Notices that the journal of a file went away. Whoever removes it takes with it what was acknowledged since it was last written back; a connection that has it open still reaches it, and one
/// that is opened later would write into another of the same name.
/// </summary>
internal static class Journal
{
    private const string Ahead = "-wal";
    private const string Index = "-shm";

    // The index of a journal (SQLite's "WAL-index"): whether it says anything, how many entries the journal has, and how many of them are in the file too.
    private const int SaysAnythingAt = 12;
    private const int EntriesAt = 16;
    private const int WrittenBackAt = 96;
    private const int IndexHeader = 100;

    // The journal that each connection has open, by the number of its file.
    private static readonly ConditionalWeakTable<object, object> s_open = [];

    /// <summary>Looks whether the journal of a connection is still there, and is the one that it has open: another program that looks at the file makes a new one of the same name.</summary>
    /// <param name="connection">The connection, which has read: then it has the journal open, and made it where there was none.</param>
    /// <exception cref="JournalRemovedException">It is gone. What was in it is in the file now, and the next connection makes a new one.</exception>
    internal static void Watch(SqliteConnection connection)
    {
        ulong? there = FileNumber.Of(connection.DataSource + Ahead);
        if (there is { } number && (ulong)s_open.GetValue(Pooled.Under(connection), _ => number) == number)
        {
            return;
        }

        using SqliteCommand save = connection.CreateCommand();
        save.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        save.ExecuteNonQuery();
        SqliteConnection.ClearPool(connection);
        throw new JournalRemovedException();
    }

    /// <summary>Whether a file that nobody uses has lost its journal: its index tells of entries that are neither in the file nor in a journal.</summary>
    /// <param name="path">The file.</param>
    /// <returns>True when what was written last is gone.</returns>
    internal static bool IsLost(string path)
    {
        if (File.Exists(path + Ahead) || !File.Exists(path + Index))
        {
            return false;
        }

        byte[] index = new byte[IndexHeader];
        using FileStream from = new(path + Index, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return from.ReadAtLeast(index, index.Length, throwOnEndOfStream: false) == index.Length
            && index[SaysAnythingAt] == 1 && BitConverter.ToUInt32(index, EntriesAt) > BitConverter.ToUInt32(index, WrittenBackAt);
    }
}
