using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Unknot.Store.Sqlite;

/// <summary>
/// What must hold on each connection to the file, since SQLite remembers none of it but the journal: what was acknowledged is on the disk, references hold, and a writer waits its turn.
/// </summary>
internal sealed class EveryConnection : DbConnectionInterceptor
{
    internal const string Pragmas = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
