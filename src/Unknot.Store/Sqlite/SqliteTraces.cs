using Microsoft.Data.Sqlite;

namespace Unknot.Store.Sqlite;

/// <summary>What a removed row would leave behind in the files of a database. Its page is overwritten when it is removed (see <see cref="EveryConnection"/>); the journal still holds the page as it was.</summary>
internal static class SqliteTraces
{
    /// <summary>Writes the journal back and empties it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="all">Whether the file itself is written anew, so that nothing an older version left in it stays.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is empty, or when somebody else has read in it for too long: the next time empties it.</returns>
    internal static async Task ForgetAsync(string path, bool all, CancellationToken stop)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadWrite, stop);
        await file.ExecuteAsync($"PRAGMA busy_timeout = {SqliteFile.PatienceSeconds * 1000}; PRAGMA temp_store = MEMORY; {(all ? "VACUUM;" : "")} PRAGMA wal_checkpoint(TRUNCATE);", stop);
    }
}
