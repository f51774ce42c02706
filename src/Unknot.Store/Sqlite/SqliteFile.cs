using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Unknot.Store.Sqlite;

/// <summary>How a SQLite file is connected to.</summary>
internal static class SqliteFile
{
    /// <summary>How long a connection waits for another to let go of the file [s].</summary>
    internal const int PatienceSeconds = 5;

    /// <summary>Options of a context on a file. Its connections are kept for the next context.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The options.</returns>
    internal static DbContextOptions<SqliteUnknotDb> Options(string path) => Options(path, pooled: true, new(EveryConnection.Durable));

    /// <summary>Options of a context on a copy that nobody misses when the power goes: it waits for no disk, and lets go of the file.</summary>
    /// <param name="path">The copy.</param>
    /// <returns>The options.</returns>
    internal static DbContextOptions<SqliteUnknotDb> OptionsOfCopy(string path) => Options(path, pooled: false, new(EveryConnection.Fleeting));

    /// <summary>A connection of one's own, outside EF and outside the pool.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">Whether it may be written.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The connection, open.</returns>
    internal static async Task<SqliteConnection> ConnectAsync(string path, SqliteOpenMode mode, CancellationToken stop)
    {
        OlderSqlite.Use();
        return await OpenedAsync(path, mode, stop);
    }

    /// <summary>Runs a statement.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>When it is done.</returns>
    internal static async Task ExecuteAsync(this SqliteConnection connection, string sql, CancellationToken stop)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The first column of a query, as text.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="sql">The query.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>A value for each row.</returns>
    internal static async Task<IReadOnlyList<string>> ColumnAsync(this SqliteConnection connection, string sql, CancellationToken stop)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(stop);
        List<string> values = [];
        while (await reader.ReadAsync(stop))
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private static DbContextOptions<SqliteUnknotDb> Options(string path, bool pooled, EveryConnection every)
    {
        OlderSqlite.Use();
        // That the migrations lead to the model is held by a test; comparing them at every start costs a fifth of a second.
        return new DbContextOptionsBuilder<SqliteUnknotDb>().UseSqlite(Where(path, SqliteOpenMode.ReadWriteCreate, pooled)).AddInterceptors(every)
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)).Options;
    }

    private static async Task<SqliteConnection> OpenedAsync(string path, SqliteOpenMode mode, CancellationToken stop)
    {
        SqliteConnection connection = new(Where(path, mode, pooled: false));
        try
        {
            await connection.OpenAsync(stop);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static string Where(string path, SqliteOpenMode mode, bool pooled) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = pooled,
        ForeignKeys = true,
        DefaultTimeout = PatienceSeconds,
    }.ToString();
}
