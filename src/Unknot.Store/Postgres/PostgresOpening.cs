using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Unknot.Core.Outcomes;

namespace Unknot.Store.Postgres;

/// <summary>Opens a database on a server: look first, then upgrade, then use.</summary>
internal static class PostgresOpening
{
    /// <summary>Sees that a database can be used by this program, and upgrades it where it has to be: each migration in a transaction of its own.</summary>
    /// <param name="connection">The connection string.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Options to connect by, or one sentence why not.</returns>
    internal static async Task<Result<DbContextOptions<PostgresUnknotDb>>> OpenAsync(NpgsqlConnectionStringBuilder connection, CancellationToken stop)
    {
        try
        {
            DbContextOptions<PostgresUnknotDb> options = new DbContextOptionsBuilder<PostgresUnknotDb>().UseNpgsql(connection.ToString()).Options;
            await using PostgresUnknotDb db = new(options);
            await db.Database.OpenConnectionAsync(stop);
            Versions versions = Versions.Compare<PostgresUnknotDb>(await db.Database.GetAppliedMigrationsAsync(stop));
            if (versions.Newer is { } newer)
            {
                return Failed(Versions.WrittenByNewer(PostgresProblems.Where(connection), newer));
            }

            if (!versions.UpToDate)
            {
                await db.Database.MigrateAsync(stop);
            }

            return Result<DbContextOptions<PostgresUnknotDb>>.Of(options);
        }
        catch (Exception error) when (Cause(error) is DbException or TimeoutException)
        {
            return Failed(PostgresProblems.Of(connection, Cause(error)));
        }
    }

    /// <summary>EF wraps what might go away by itself (a server that does not answer) into an exception of its own.</summary>
    private static Exception Cause(Exception error) => error is InvalidOperationException { InnerException: { } cause } ? cause : error;

    private static Result<DbContextOptions<PostgresUnknotDb>> Failed(Problem problem) => Result<DbContextOptions<PostgresUnknotDb>>.Failed(problem);
}
