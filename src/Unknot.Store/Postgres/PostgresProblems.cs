using Npgsql;
using Unknot.Core.Outcomes;

namespace Unknot.Store.Postgres;

/// <summary>What keeps a database on a server from being opened, in one sentence that says what to do and never holds a password.</summary>
internal static class PostgresProblems
{
    internal static string Where(NpgsqlConnectionStringBuilder connection) => $"{connection.Host}/{connection.Database ?? connection.Username}";

    internal static Problem Of(NpgsqlConnectionStringBuilder connection, Exception error) => new(Where(connection), error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "The server has no such database; make it (createdb) and start again.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => "The server refuses this user or password; mend the connection string.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => "This user may not make tables in the database; grant it (GRANT CREATE ON SCHEMA public) and start again.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "The database is read-only; name one that can be written.",
        PostgresException postgres => $"The database could not be brought up to this version ({postgres.SqlState}: {postgres.MessageText}); its data was left as it was.",
        _ => "The server does not answer; see that it runs and that host and port of the connection string are right.",
    });

    /// <summary>Reads a connection string.</summary>
    /// <param name="connectionString">What was given.</param>
    /// <returns>Its parts, or how to write one.</returns>
    internal static Result<NpgsqlConnectionStringBuilder> Read(string connectionString)
    {
        try
        {
            return Result<NpgsqlConnectionStringBuilder>.Of(new(connectionString));
        }
        catch (ArgumentException error)
        {
            return Result<NpgsqlConnectionStringBuilder>.Failed(new Problem("connection string", $"It cannot be read ({error.Message}); write it as Host=…;Database=…;Username=…;Password=…."));
        }
    }
}
