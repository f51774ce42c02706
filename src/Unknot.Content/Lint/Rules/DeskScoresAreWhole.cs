using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A part that no table reads is asked in vain, and a table that falls would reward a fault.</summary>
public sealed class DeskScoresAreWhole : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every part of the workstation read by one table, does no table fall where faults rise, and does a band say every score?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Workstation workstation = input.Knowledge.Exposure.Workstation;
        string[] read = [.. workstation.Grids.SelectMany(grid => grid.Rows.Concat(grid.Columns))];
        return
        [
            .. from section in workstation.Sections
               let times = read.Count(id => id == section.Id)
               where times != 1
               select input.At($"exposure/workstation/sections/{section.Id}", $"'{section.Id}' stands in {times} tables; put it in the rows or columns of one"),
            .. from grid in workstation.Grids
               from what in Check(grid, workstation.ScoreRange)
               select input.At($"exposure/workstation/grids/{grid.Id}/cells", what),
            .. from score in Enumerable.Range(workstation.ScoreRange.Least, workstation.ScoreRange.Most - workstation.ScoreRange.Least + 1)
               let bands = workstation.Bands.Count(band => band.Range.Holds(score))
               where bands != 1
               select input.At("exposure/workstation/bands", $"{bands} bands say a score of {score}; let one do"),
        ];
    }

    private static IEnumerable<string> Check(ScoreGrid grid, Span range)
    {
        IEnumerable<(int Row, int Column)> cells = grid.Cells.SelectMany((row, r) => row.Select((_, c) => (r, c)));
        foreach ((int row, int column) in cells)
        {
            int cell = grid.Cells[row][column];
            if (!range.Holds(cell))
            {
                yield return $"{cell} in table '{grid.Id}' is no score; give {range.Least} to {range.Most}";
            }

            if ((row > 0 && grid.Cells[row - 1][column] > cell) || (column > 0 && grid.Cells[row][column - 1] > cell))
            {
                yield return $"table '{grid.Id}' falls to {cell} in row {row + 1}, column {column + 1}; check that cell against the paper";
            }
        }
    }
}
