using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Unknot.Store;

/// <summary>The same, on a PostgreSQL server.</summary>
internal sealed class PostgresUnknotDb(DbContextOptions<PostgresUnknotDb> options) : UnknotDb(options)
{
    private readonly DbContextOptions _options = options;

    /// <summary>A server is another's, and far: it is asked for the rows themselves.</summary>
    internal override Task<bool> IsUnwrittenAsync(CancellationToken stop) => Task.FromResult(false);

    /// <summary>A snapshot names every transaction that is seen: two that read alike see the same, whichever connection took them.</summary>
    internal override async Task<DataState> StateAsync(CancellationToken stop)
    {
        await using DbCommand command = Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT pg_current_snapshot()::text";
        return new(_options, (string)(await command.ExecuteScalarAsync(stop))!);
    }
}
