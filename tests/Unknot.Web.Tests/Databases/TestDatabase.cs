using Microsoft.Data.Sqlite;
using Npgsql;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Tests.Databases;

/// <summary>A new, empty, migrated database that goes when the test is done. <c>await using TestDatabase database = await TestDatabase.NewAsync(kind);</c></summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> s_file = new(MigratedFileAsync);
    private static readonly Lazy<Task<string>> s_template = new(MigratedTemplateAsync);

    private readonly Func<Task> _drop;

    private TestDatabase(DatabaseKind kind, string place, Database database, Func<Task> drop) => (Kind, Place, Database, _drop) = (kind, place, database, drop);

    public DatabaseKind Kind { get; }

    /// <summary>The path of the file, or the connection string.</summary>
    public string Place { get; }

    public Database Database { get; }

    /// <summary>A moment the tests agree on.</summary>
    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static Task<TestDatabase> NewAsync(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? NewFileAsync() : NewOnServerAsync();

    /// <summary>Opens the same database anew, as a second start of the program would.</summary>
    /// <returns>What opening says.</returns>
    public Task<Result<Database>> OpenAgainAsync() => Kind == DatabaseKind.Sqlite ? Database.OpenFileAsync(Place) : Database.OpenServerAsync(Place);

    /// <summary>Makes a person.</summary>
    /// <returns>Their id.</returns>
    public async Task<Guid> NewPersonAsync()
    {
        await using UnknotDb db = Database.Connect();
        Person person = new() { Id = Guid.CreateVersion7(), ZoneId = "Europe/Berlin", CreatedAt = Noon };
        db.People.Add(person);
        await db.SaveChangesAsync();
        return person.Id;
    }

    /// <summary>A context that acts for somebody.</summary>
    /// <param name="person">For whom.</param>
    /// <returns>The context.</returns>
    public UnknotDb For(Guid person) => Database.Connect().ActFor(person);

    public async ValueTask DisposeAsync() => await _drop();

    private static async Task<TestDatabase> NewFileAsync()
    {
        string folder = Directory.CreateTempSubdirectory("unknot-test-").FullName;
        string path = Path.Combine(folder, "unknot.db");
        await File.WriteAllBytesAsync(path, await s_file.Value);
        return new(DatabaseKind.Sqlite, path, (await Database.OpenFileAsync(path)).Value, () =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> NewOnServerAsync()
    {
        string name = $"t{Guid.NewGuid():n}";
        await PostgresServer.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {await s_template.Value}");
        string connection = await PostgresServer.ConnectionStringAsync(name);
        return new(DatabaseKind.Postgres, connection, (await Database.OpenServerAsync(connection)).Value, () => DropAsync(connection, name));
    }

    private static async Task DropAsync(string connection, string name)
    {
        await using NpgsqlConnection pool = new(connection);
        NpgsqlConnection.ClearPool(pool);
        await PostgresServer.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    /// <summary>A migrated file, made once and copied for each test.</summary>
    private static async Task<byte[]> MigratedFileAsync()
    {
        string folder = Directory.CreateTempSubdirectory("unknot-test-").FullName;
        try
        {
            string path = Path.Combine(folder, "unknot.db");
            _ = (await Database.OpenFileAsync(path)).Value;
            return await File.ReadAllBytesAsync(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A migrated database, made once and copied for each test.</summary>
    private static async Task<string> MigratedTemplateAsync()
    {
        await PostgresServer.ExecuteAsync("CREATE DATABASE migrated");
        string connection = await PostgresServer.ConnectionStringAsync("migrated");
        _ = (await Database.OpenServerAsync(connection)).Value;
        await using NpgsqlConnection pool = new(connection);
        NpgsqlConnection.ClearPool(pool);
        return "migrated";
    }
}
