using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Sqlite;

namespace Unknot.Store;

/// <summary>The same, in one SQLite file.</summary>
internal sealed class SqliteUnknotDb(DbContextOptions<SqliteUnknotDb> options, Unwritten? unwritten = null) : UnknotDb(options)
{
    internal override Task<bool> IsUnwrittenAsync(CancellationToken stop) => unwritten?.HoldsAsync(stop) ?? Task.FromResult(false);

    /// <summary>A connection counts what others commit (<c>data_version</c>), in whichever process, and what it changes itself.</summary>
    internal override async Task<DataState> StateAsync(CancellationToken stop)
    {
        SqliteConnection connection = (SqliteConnection)Database.GetDbConnection();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT data_version || ' ' || total_changes() FROM pragma_data_version";
        return new(Pooled.Under(connection), (string)(await command.ExecuteScalarAsync(stop))!);
    }
}
