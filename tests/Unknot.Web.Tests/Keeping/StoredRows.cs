using System.Globalization;
using Microsoft.Data.Sqlite;
using Unknot.Store.Sqlite;

namespace Unknot.Web.Tests.Keeping;

/// <summary>All that is stored at one moment, row by row. Left out are the keys of forms, and the forecasts, which are made behind the pages whenever something was told.</summary>
internal sealed class StoredRows
{
    private static readonly string[] s_leftOut = ["Requests", "Forecasts"];

    private readonly Dictionary<string, HashSet<Row>> _tables = [];

    private StoredRows()
    {
    }

    /// <summary>Reads them.</summary>
    /// <param name="database">The file.</param>
    /// <returns>The rows.</returns>
    internal static async Task<StoredRows> OfAsync(string database)
    {
        StoredRows all = new();
        await using SqliteConnection file = await SqliteFile.ConnectAsync(database, SqliteOpenMode.ReadOnly, default);
        foreach (string table in await file.ColumnAsync("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_%' ESCAPE '\\'", default))
        {
            if (!s_leftOut.Contains(table))
            {
                all._tables[table] = await RowsAsync(file, table);
            }
        }

        return all;
    }

    /// <summary>What the rows say, but for their ids and times; of those that were replaced, that they are there.</summary>
    internal IEnumerable<string> Said => (from table in _tables from row in table.Value select $"{table.Key} {(row.IsReplaced ? "replaced" : row.Said)}").Order(StringComparer.Ordinal);

    /// <summary>What changed since, a line for each table.</summary>
    /// <param name="before">What there was.</param>
    /// <returns>The lines; none where nothing changed.</returns>
    internal IEnumerable<string> Since(StoredRows before) =>
        from table in _tables
        let come = table.Value.Except(before._tables[table.Key]).ToList()
        let gone = before._tables[table.Key].Except(table.Value).ToList()
        where come.Count + gone.Count > 0
        select $"{table.Key} {come.Count} come, {gone.Count} gone: {come.Concat(gone).First().All}";

    /// <summary>Rows that came since and say the same twice, but for their ids and times. Maps may: a correction draws each that came after it anew.</summary>
    /// <param name="before">What there was.</param>
    /// <returns>A line for each; none where each is there once.</returns>
    internal IEnumerable<string> TwinsSince(StoredRows before) =>
        from table in _tables
        from twins in table.Value.Except(before._tables[table.Key]).GroupBy(row => row.Said)
        where twins.Count() > 1 && table.Key != "KnotMaps"
        select $"{table.Key} {twins.Count()} times: {twins.Key}";

    private static async Task<HashSet<Row>> RowsAsync(SqliteConnection file, string table)
    {
        HashSet<Row> rows = [];
        await using SqliteCommand command = file.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using SqliteDataReader reader = await command.ExecuteReaderAsync();
        bool[] says = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Says(reader.GetName(column)))];
        int[] isReplaced = [.. Enumerable.Range(0, reader.FieldCount).Where(column => reader.GetName(column) == "ReplacedAt")];
        object[] values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            string[] told = [.. values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)!)];
            rows.Add(new(string.Join('|', told), isReplaced.Any(column => told[column].Length > 0) ? told[0] : string.Join('|', told.Where((_, column) => says[column]))));
        }

        return rows;
    }

    private static bool Says(string column) => !column.EndsWith("Id", StringComparison.Ordinal) && !column.EndsWith("At", StringComparison.Ordinal) && !column.EndsWith("Since", StringComparison.Ordinal);

    private sealed record Row(string All, string Said)
    {
        internal bool IsReplaced => All.StartsWith(Said + '|', StringComparison.Ordinal);
    }
}
