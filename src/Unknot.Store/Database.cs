using Microsoft.EntityFrameworkCore;
using Npgsql;
using Unknot.Core.Outcomes;
using Unknot.Store.Sqlite;

namespace Unknot.Store;

/// <summary>A database that is open, whole and of this program's version. Thread-safe; one for the life of the program.</summary>
public sealed class Database
{
    private readonly Func<UnknotDb> _connect;

    private Database(string where, Func<UnknotDb> connect) => (Where, _connect) = (where, connect);

    /// <summary>Where it lies, as it may be shown: a path, or a server without its password.</summary>
    public string Where { get; }

    /// <summary>Opens a SQLite file, makes it where there is none, and brings it up to this program's version.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The database, or one sentence that says why not; the file is then as it was.</returns>
    public static async Task<Result<Database>> OpenFileAsync(string path, CancellationToken stop = default)
    {
        DbContextOptions<SqliteUnknotDb> options = SqliteFile.Options(path);
        await using SqliteUnknotDb db = new(options);
        await db.Database.MigrateAsync(stop);
        return Result<Database>.Of(new(path, () => new SqliteUnknotDb(options)));
    }

    /// <summary>Opens a PostgreSQL database and brings it up to this program's version.</summary>
    /// <param name="connection">The connection string.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The database, or one sentence that says why not.</returns>
    public static async Task<Result<Database>> OpenServerAsync(string connection, CancellationToken stop = default)
    {
        DbContextOptions<PostgresUnknotDb> options = new DbContextOptionsBuilder<PostgresUnknotDb>().UseNpgsql(connection).Options;
        await using PostgresUnknotDb db = new(options);
        await db.Database.MigrateAsync(stop);
        NpgsqlConnectionStringBuilder parts = new(connection);
        return Result<Database>.Of(new($"{parts.Host}/{parts.Database}", () => new PostgresUnknotDb(options)));
    }

    /// <summary>A context of its own, to be disposed of by the caller. Say next for whom: <see cref="UnknotDb.ActFor"/>.</summary>
    /// <returns>The context.</returns>
    public UnknotDb Connect() => _connect();
}
