using System.Data;
using System.Data.Common;
using System.Globalization;
using Npgsql;
using Unknot.Core.Outcomes;
using Unknot.Store.Backups;

namespace Unknot.Store.Postgres;

/// <summary>
/// Keeps a second serving program out of a database on a server, for as long as it is held: an advisory lock on a connection of its own, which the server lets go of with the connection. After the server was away
/// it is taken again.
/// </summary>
public sealed class ServerInUse : IAsyncDisposable
{
    // "Unknot", as bytes. Locks are a database's own, so no other database's is meant.
    private const long Key = 0x556E_6B6E_6F74;

    private static readonly TimeSpan s_again = TimeSpan.FromSeconds(5);

    private readonly NpgsqlConnection _connection;
    private readonly PeriodicTimer _again = new(s_again);
    private readonly Task _watching;

    private ServerInUse(NpgsqlConnection connection)
    {
        _connection = connection;
        _watching = WatchAsync();
    }

    /// <summary>Takes it. Waits a moment for a program that is just ending.</summary>
    /// <param name="connectionString">The connection string of a database that answers.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>To be let go of at the end, or why the database cannot be used: another serves it.</returns>
    public static async Task<Result<ServerInUse>> ServeAsync(string connectionString, CancellationToken stop = default)
    {
        Result<NpgsqlConnectionStringBuilder> read = PostgresProblems.Read(connectionString);
        if (!read.IsValue)
        {
            return Result<ServerInUse>.Failed(read.Problems);
        }

        read.Value.Pooling = false;
        NpgsqlConnection connection = new(read.Value.ToString());
        Result<NpgsqlConnection> taken = await Patience.HaveAsync(() => TakeAsync(connection, read.Value, stop), stop);
        if (taken.IsValue)
        {
            return Result<ServerInUse>.Of(new(connection));
        }

        await connection.DisposeAsync();
        return Result<ServerInUse>.Failed(taken.Problems);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _again.Dispose();
        await _watching;
        await _connection.DisposeAsync();
    }

    private static async Task<Result<NpgsqlConnection>> TakeAsync(NpgsqlConnection connection, NpgsqlConnectionStringBuilder where, CancellationToken stop)
    {
        try
        {
            return await HasAsync(connection, stop) ? Result<NpgsqlConnection>.Of(connection) : Result<NpgsqlConnection>.Failed(new Problem(PostgresProblems.Where(where), Patience.Taken));
        }
        catch (DbException error)
        {
            return Result<NpgsqlConnection>.Failed(PostgresProblems.Of(where, error));
        }
    }

    /// <summary>Whoever has it already has it once more, which tells that the connection still lives.</summary>
    private static async Task<bool> HasAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        if (connection.State != ConnectionState.Open)
        {
            await connection.CloseAsync();
            await connection.OpenAsync(stop);
        }

        await using NpgsqlCommand take = new(string.Create(CultureInfo.InvariantCulture, $"SELECT pg_try_advisory_lock({Key})"), connection);
        return await take.ExecuteScalarAsync(stop) is true;
    }

    private async Task WatchAsync()
    {
        while (await _again.WaitForNextTickAsync())
        {
            try
            {
                await HasAsync(_connection, CancellationToken.None);
            }
            catch (DbException)
            {
                // The server is away, which every page says.
            }
        }
    }
}
