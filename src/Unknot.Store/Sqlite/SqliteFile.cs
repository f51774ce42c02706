using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Unknot.Store.Sqlite;

/// <summary>How a SQLite file is connected to.</summary>
internal static class SqliteFile
{
    /// <summary>Options of a context on a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The options.</returns>
    internal static DbContextOptions<SqliteUnknotDb> Options(string path)
    {
        OlderSqlite.Use();
        return Options(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true });
    }

    private static DbContextOptions<SqliteUnknotDb> Options(SqliteConnectionStringBuilder connection)
        => new DbContextOptionsBuilder<SqliteUnknotDb>()
            .UseSqlite(connection.ToString())
            .AddInterceptors(new EveryConnection())
            .Options;
}
