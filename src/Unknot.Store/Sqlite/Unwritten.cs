using Microsoft.Data.Sqlite;

namespace Unknot.Store.Sqlite;

/// <summary>
/// Whether a file holds nothing but the person it was made for. Asked beside EF, which takes a quarter of a start to get ready: whoever has written nothing yet sees the first page without it.
/// Thread-safe; once something was written it is never asked again.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class Unwritten(string path)
{
    private const string OfEveryTable = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('People', '__EFMigrationsHistory') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    private volatile bool _written;

    /// <summary>Looks.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Whether every table is empty. False where that cannot be told: then whoever reads the rows finds out why.</returns>
    internal async Task<bool> HoldsAsync(CancellationToken stop)
    {
        if (_written)
        {
            return false;
        }

        try
        {
            await using SqliteConnection file = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadWrite, stop);
            IReadOnlyList<string> tables = await file.ColumnAsync(OfEveryTable, stop);
            _written = (await file.ColumnAsync(string.Join(" UNION ALL ", tables.Select(table => $"SELECT '' WHERE EXISTS (SELECT 1 FROM \"{table}\")")), stop)).Count > 0;
            return !_written;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
