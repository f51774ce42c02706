using Microsoft.Data.Sqlite;
using Unknot.Store.Rows;

namespace Unknot.Store.Sqlite;

/// <summary>The person of a file, read and made beside EF: every start asks for them, and need not wait until EF is ready. The row is the one that EF reads, which a test holds.</summary>
internal static class FirstPerson
{
    /// <summary>Finds the person who came first, or makes them.</summary>
    /// <param name="path">The file, of this program's version.</param>
    /// <param name="zoneId">The time zone a new person gets.</param>
    /// <param name="now">Now.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The person.</returns>
    internal static async Task<Person> OfAsync(string path, string zoneId, DateTimeOffset now, CancellationToken stop)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadWrite, stop);
        await file.ExecuteAsync(EveryConnection.Durable, stop);
        await using SqliteTransaction alone = file.BeginTransaction(deferred: false);
        if (await FindAsync(file, alone, stop) is { } first)
        {
            return first;
        }

        Person person = new() { Id = Guid.CreateVersion7(now), ZoneId = zoneId, CreatedAt = now };
        await using SqliteCommand adds = Command(file, alone, "INSERT INTO People (Id, ZoneId, Country, CreatedAt) VALUES ($id, $zone, NULL, $at)");
        adds.Parameters.AddWithValue("$id", person.Id);
        adds.Parameters.AddWithValue("$zone", zoneId);
        adds.Parameters.AddWithValue("$at", now.UtcTicks);
        await adds.ExecuteNonQueryAsync(stop);
        await alone.CommitAsync(stop);
        return person;
    }

    private static async Task<Person?> FindAsync(SqliteConnection file, SqliteTransaction alone, CancellationToken stop)
    {
        await using SqliteCommand finds = Command(file, alone, "SELECT Id, ZoneId, Country, CreatedAt FROM People ORDER BY CreatedAt, Id LIMIT 1");
        await using SqliteDataReader row = await finds.ExecuteReaderAsync(stop);
        return await row.ReadAsync(stop)
            ? new() { Id = row.GetGuid(0), ZoneId = row.GetString(1), Country = row.IsDBNull(2) ? null : row.GetString(2), CreatedAt = new(row.GetInt64(3), TimeSpan.Zero) }
            : null;
    }

    private static SqliteCommand Command(SqliteConnection file, SqliteTransaction alone, string sql) => new(sql, file, alone);
}
