using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Unknot.Store;

namespace Unknot.Bench;

/// <summary>How a kind of database takes very many rows in the shortest time. The time and the first of the random digits of an id stay; the rest is the number of the person.</summary>
internal abstract class Bulk
{
    /// <summary>So many characters of an id stay.</summary>
    protected const int Kept = 24;

    /// <summary>Tells each index that may be dropped and made anew, with the statement that makes it.</summary>
    public abstract string Indexes { get; }

    /// <summary>Adds to a table {0} the columns {1} with the values {2} of every number, for each row where {3}.</summary>
    public abstract string Rows { get; }

    /// <summary>What is said when all is there: the database is as one that has been at rest.</summary>
    public abstract IReadOnlyList<string> End { get; }

    /// <summary>The way for a database.</summary>
    public static Bulk Of(UnknotDb db) => db.Database.GetConnectionString() is { } where && db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal)
        ? new OnFile(where) : new OnServer(db.Database.GetConnectionString()!);

    /// <summary>A connection of its own.</summary>
    public abstract Task<DbConnection> Connect();

    /// <summary>What is said before.</summary>
    /// <param name="people">How many people there will be.</param>
    public abstract string Begin(int people);

    /// <summary>An id as it is stored.</summary>
    public abstract string Written(Guid id);

    /// <summary>The id that somebody else's row has, from that of the one.</summary>
    public abstract string IdOf(string column);

    private sealed class OnFile(string where) : Bulk
    {
        public override string Indexes => "SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL";

        // Read into a table of its own first: a statement that reads the table it fills keeps all it will add beside it.
        public override string Rows => """
            CREATE TEMP TABLE one AS SELECT * FROM main."{0}" WHERE {3};
            INSERT INTO main."{0}" ({1}) SELECT {2} FROM temp.one t CROSS JOIN temp.number p;
            DROP TABLE temp.one;
            """;

        // Without statistics, as the program itself leaves a file.
        public override IReadOnlyList<string> End => ["PRAGMA journal_mode = WAL"];

        public override async Task<DbConnection> Connect()
        {
            SqliteConnection.ClearAllPools();
            SqliteConnection connection = new(new SqliteConnectionStringBuilder(where) { Pooling = false, ForeignKeys = false, DefaultTimeout = 0 }.ToString());
            await connection.OpenAsync();
            return connection;
        }

        public override string Begin(int people) => string.Create(CultureInfo.InvariantCulture, $"""
            PRAGMA journal_mode = DELETE;
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -400000;
            CREATE TEMP TABLE number (n INTEGER PRIMARY KEY);
            INSERT INTO temp.number WITH RECURSIVE c(n) AS (SELECT 1 WHERE {people} > 0 UNION ALL SELECT n + 1 FROM c WHERE n < {people}) SELECT n FROM c;
            """);

        public override string Written(Guid id) => id.ToString().ToUpperInvariant();

        public override string IdOf(string column) => string.Create(CultureInfo.InvariantCulture, $"substr({column}, 1, {Kept}) || printf('%012X', p.n)");
    }

    private sealed class OnServer(string where) : Bulk
    {
        public override string Indexes => "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'IX\\_%'";

        public override string Rows => """
            INSERT INTO "{0}" ({1}) SELECT {2} FROM (SELECT one.*, generate_series(1, current_setting('crowd.people')::int) AS n FROM (SELECT * FROM "{0}" WHERE {3}) one) t
            """;

        public override IReadOnlyList<string> End => ["VACUUM (FREEZE, ANALYZE)", "CHECKPOINT"];

        public override async Task<DbConnection> Connect()
        {
            NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(where) { Pooling = false, CommandTimeout = 0 }.ToString());
            await connection.OpenAsync();
            return connection;
        }

        public override string Begin(int people) => string.Create(CultureInfo.InvariantCulture, $"""
            SET session_replication_role = replica;
            SET maintenance_work_mem = '512MB';
            SET crowd.people = {people};
            """);

        public override string Written(Guid id) => id.ToString();

        public override string IdOf(string column) => string.Create(CultureInfo.InvariantCulture, $"(left({column}::text, {Kept}) || lpad(to_hex(t.n), {36 - Kept}, '0'))::uuid");
    }
}
