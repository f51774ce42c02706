using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Unknot.Store.Sqlite;

/// <summary>
/// What must hold on each connection to the file, since SQLite does not remember it: what was acknowledged is on the disk, what was removed is overwritten, a writer waits its turn, and little is kept of the
/// file in memory, where the system keeps it anyway. That references hold is said by the connection string, and that the file writes ahead is remembered in the file (<see cref="SqliteInspection.TryToWriteAsync"/>).
/// </summary>
/// <param name="pragmas">What is said on each: <see cref="Durable"/> or <see cref="Fleeting"/>.</param>
internal sealed class EveryConnection(string pragmas) : DbConnectionInterceptor
{
    private const int CacheKilobytes = 512;

    /// <summary>For the file: what was acknowledged is on the disk.</summary>
    internal static readonly string Durable = Pragmas("FULL");

    /// <summary>For a copy that is thrown away whatever happens.</summary>
    internal static readonly string Fleeting = Pragmas("OFF");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
        Look(connection);
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        Look(connection);
    }

    /// <summary>Only now: what was said above has the connection read, and with that open its journal.</summary>
    private void Look(DbConnection connection)
    {
        if (pragmas == Durable)
        {
            Journal.Watch((SqliteConnection)connection);
        }
    }

    private static string Pragmas(string synchronous) => string.Create(
        CultureInfo.InvariantCulture,
        $"PRAGMA busy_timeout = {SqliteFile.PatienceSeconds * 1000}; PRAGMA synchronous = {synchronous}; PRAGMA secure_delete = ON; PRAGMA cache_size = -{CacheKilobytes};");
}
