using Unknot.Store.Exports;

namespace Unknot.Web.Shell.Charts;

/// <summary>Writes the numbers behind a drawing as a file for a spreadsheet.</summary>
internal static class Csv
{
    /// <summary>The file.</summary>
    /// <param name="grid">The table.</param>
    /// <returns>Its bytes. Words that would be taken for a formula get an apostrophe before them.</returns>
    internal static byte[] Of(Grid grid)
    {
        int shown = grid.Columns.Count - grid.PageOnly;
        Spreadsheet sheet = new();
        sheet.Line(grid.Columns.Take(shown).Select(Spreadsheet.Words));
        foreach (IReadOnlyList<Cell> row in grid.Rows)
        {
            sheet.Line(row.Take(shown).Select(cell => cell.IsWords ? Spreadsheet.Words(cell.Raw) : Spreadsheet.Plain(cell.Raw)));
        }

        return sheet.ToBytes();
    }
}
