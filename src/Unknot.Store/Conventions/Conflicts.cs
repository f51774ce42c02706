using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Unknot.Store.Conventions;

/// <summary>Tells two writes that met from a write that is wrong.</summary>
internal static class Conflicts
{
    private const string PostgresUniqueViolation = "23505";
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteUnique = 2067;

    internal static bool IsOne(DbUpdateException error) => error is DbUpdateConcurrencyException || error.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqlitePrimaryKey or SqliteUnique,
        DbException other => other.SqlState == PostgresUniqueViolation,
        _ => false,
    };
}
