using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Unknot.Core.Outcomes;
using Unknot.Store.Postgres;
using Unknot.Store.Rows;
using Unknot.Store.Sqlite;

namespace Unknot.Store;

/// <summary>A database that is open, whole and of this program's version. Thread-safe; one for the life of the program.</summary>
public sealed class Database
{
    private readonly Func<UnknotDb> _connect;
    private readonly Func<bool, CancellationToken, Task> _forget;
    private readonly Func<string, DateTimeOffset, CancellationToken, Task<Person>> _person;

    private Database(string where, Func<UnknotDb> connect, Func<bool, CancellationToken, Task> forget, Func<string, DateTimeOffset, CancellationToken, Task<Person>>? person = null) =>
        (Where, _connect, _forget, _person) = (where, connect, forget, person ?? FirstAsync);

    /// <summary>Where it lies, as it may be shown: a path, or a server and a name without the password.</summary>
    public string Where { get; }

    /// <summary>Opens a SQLite file, makes it where there is none, and brings it up to this program's version.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The database, or one sentence that says why not; the file is then as it was.</returns>
    public static async Task<Result<Database>> OpenFileAsync(string path, CancellationToken stop = default)
    {
        string full = Path.GetFullPath(path);
        Result<DbContextOptions<SqliteUnknotDb>> opened = await SqliteOpening.OpenAsync(full, stop);
        Unwritten unwritten = new(full);
        return opened.IsValue
            ? Result<Database>.Of(new(full, () => new SqliteUnknotDb(opened.Value, unwritten), (all, forget) => SqliteTraces.ForgetAsync(full, all, forget), (zone, now, first) => FirstPerson.OfAsync(full, zone, now, first)))
            : Result<Database>.Failed(opened.Problems);
    }

    /// <summary>Opens a PostgreSQL database and brings it up to this program's version.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The database, or one sentence that says why not.</returns>
    public static async Task<Result<Database>> OpenServerAsync(string connectionString, CancellationToken stop = default)
    {
        Result<NpgsqlConnectionStringBuilder> connection = PostgresProblems.Read(connectionString);
        if (!connection.IsValue)
        {
            return Result<Database>.Failed(connection.Problems);
        }

        Result<DbContextOptions<PostgresUnknotDb>> opened = await PostgresOpening.OpenAsync(connection.Value, stop);
        return opened.IsValue
            ? Result<Database>.Of(new(PostgresProblems.Where(connection.Value), () => new PostgresUnknotDb(opened.Value), (_, _) => Task.CompletedTask))
            : Result<Database>.Failed(opened.Problems);
    }

    /// <summary>A context of its own, to be disposed of by the caller. Say next for whom: <see cref="UnknotDb.ActFor"/>.</summary>
    /// <returns>The context.</returns>
    public UnknotDb Connect() => _connect();

    /// <summary>After something was removed for good: nothing of it is left in the files that are ours. A server keeps its own files, which are out of reach.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is done.</returns>
    public Task ForgetTracesAsync(CancellationToken stop = default) => _forget(false, stop);

    /// <summary>Removes everybody with all that is theirs, and every trace of it in the files that are ours.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when the database is as empty as a new one.</returns>
    public async Task ForgetEverythingAsync(CancellationToken stop = default)
    {
        await using (UnknotDb db = Connect())
        {
            await db.People.ExecuteDeleteAsync(stop);
        }

        await _forget(true, stop);
    }

    /// <summary>The one person of local mode; made at the first start.</summary>
    /// <param name="zoneId">The time zone a new person gets, an IANA name.</param>
    /// <param name="now">Now.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The person; the first, where there are several.</returns>
    public Task<Person> OnlyPersonAsync(string zoneId, DateTimeOffset now, CancellationToken stop = default) => _person(zoneId, now, stop);

    /// <summary>Gets EF ready for what is asked of it next, which takes a while.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is.</returns>
    public async Task GetReadyAsync(CancellationToken stop = default)
    {
        await using UnknotDb db = Connect();
        await db.People.AsNoTracking().AnyAsync(stop);
    }

    /// <summary>Whether nobody has written anything yet: then the first page needs nothing that <see cref="GetReadyAsync"/> gets ready.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>False where that cannot be told.</returns>
    public async Task<bool> IsUnwrittenAsync(CancellationToken stop = default)
    {
        await using UnknotDb db = Connect();
        return await db.IsUnwrittenAsync(stop);
    }

    private async Task<Person> FirstAsync(string zoneId, DateTimeOffset now, CancellationToken stop)
    {
        await using UnknotDb db = Connect();
        await using IDbContextTransaction alone = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        Person? first = await db.People.AsNoTracking().OrderBy(p => p.CreatedAt).ThenBy(p => p.Id).FirstOrDefaultAsync(stop);
        if (first is not null)
        {
            return first;
        }

        Person person = new() { Id = Guid.CreateVersion7(now), ZoneId = zoneId, CreatedAt = now };
        db.People.Add(person);
        await db.SaveChangesAsync(stop);
        await alone.CommitAsync(stop);
        return person;
    }
}
