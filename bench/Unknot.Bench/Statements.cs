using System.Data.Common;

namespace Unknot.Bench;

/// <summary>Statements as they are written, past Entity Framework.</summary>
internal static class Statements
{
    /// <summary>Runs one, or several with semicolons between.</summary>
    public static async Task Run(this DbConnection connection, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first two columns of a query.</summary>
    public static async Task<IReadOnlyList<(string, string)>> Pairs(this DbConnection connection, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<(string, string)> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }
}
