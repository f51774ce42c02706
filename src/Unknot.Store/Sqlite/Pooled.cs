using Microsoft.Data.Sqlite;

namespace Unknot.Store.Sqlite;

/// <summary>The connection that SQLite itself holds under one of ours: it is pooled, and stays when ours has gone.</summary>
internal static class Pooled
{
    // Its type cannot be named here: ADR 0010.
    private static readonly Func<SqliteConnection, object> s_of = typeof(SqliteConnection).GetProperty("Handle")!.GetMethod!.CreateDelegate<Func<SqliteConnection, object>>();

    /// <summary>What lies under a connection.</summary>
    /// <param name="connection">The connection, open.</param>
    /// <returns>The same thing for as long as SQLite's own connection is open.</returns>
    internal static object Under(SqliteConnection connection) => s_of(connection);
}
