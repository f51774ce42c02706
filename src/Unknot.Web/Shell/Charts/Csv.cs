using System.Text;

namespace Unknot.Web.Shell.Charts;

/// <summary>Writes a table as a file for a spreadsheet: RFC 4180, UTF-8 with the mark by which spreadsheets know it.</summary>
internal static class Csv
{
    // Words that begin so a spreadsheet would take for a formula and run.
    private const string Begins = "=+-@\t\r\n＝＋－＠";

    /// <summary>The file.</summary>
    /// <param name="grid">The table.</param>
    /// <returns>Its bytes. Words that would be taken for a formula get an apostrophe before them.</returns>
    internal static byte[] Of(Grid grid)
    {
        int shown = grid.Columns.Count - grid.PageOnly;
        StringBuilder text = new();
        Line(text, grid.Columns.Take(shown).Select(head => Cell.Of(head)));
        foreach (IReadOnlyList<Cell> row in grid.Rows)
        {
            Line(text, row.Take(shown));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<Cell> cells) => text.AppendJoin(',', cells.Select(Field)).Append("\r\n");

    private static string Field(Cell cell)
    {
        string words = cell.IsWords && cell.Raw.TrimStart() is [char first, ..] && Begins.Contains(first) ? "'" + cell.Raw : cell.Raw;
        return words.AsSpan().ContainsAny("\",\r\n") ? $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : words;
    }
}
