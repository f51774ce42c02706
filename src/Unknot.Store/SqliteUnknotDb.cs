using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Unknot.Store;

/// <summary>The same, in one SQLite file.</summary>
internal sealed class SqliteUnknotDb(DbContextOptions<SqliteUnknotDb> options) : UnknotDb(options)
{
    // What is pooled, and stays when a context has gone. Its type cannot be named here: ADR 0010.
    private static readonly Func<SqliteConnection, object> s_pooled = typeof(SqliteConnection).GetProperty("Handle")!.GetMethod!.CreateDelegate<Func<SqliteConnection, object>>();

    /// <summary>A connection counts what others commit (<c>data_version</c>), in whichever process, and what it changes itself.</summary>
    internal override async Task<DataState> StateAsync(CancellationToken stop)
    {
        SqliteConnection connection = (SqliteConnection)Database.GetDbConnection();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT data_version || ' ' || total_changes() FROM pragma_data_version";
        return new(s_pooled(connection), (string)(await command.ExecuteScalarAsync(stop))!);
    }
}
