using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Unknot.Store.Sqlite;

/// <summary>
/// What must hold on each connection to the file, since SQLite does not remember it: what was acknowledged is on the disk, what was removed is overwritten, and a writer waits its turn. That references
/// hold is said by the connection string, and that the file writes ahead is remembered in the file (<see cref="SqliteInspection.TryToWriteAsync"/>).
/// </summary>
internal sealed class EveryConnection : DbConnectionInterceptor
{
    internal static readonly string Pragmas = string.Create(
        CultureInfo.InvariantCulture,
        $"PRAGMA busy_timeout = {SqliteFile.PatienceSeconds * 1000}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");

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
