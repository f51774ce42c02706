using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>The workstation score.</summary>
internal static class WorkstationPart
{
    internal static Workstation Read(MapReader map) => new()
    {
        Sources = map.Texts("sources"),
        Caution = map.Text("caution"),
        Durations = map.List("durations", Option),
        Sections = map.Catalogue("sections", Section, section => section.Id),
        Grids = map.Catalogue("grids", Grid, grid => grid.Id),
        Clamp = map.Keyed("clamp", (clamp, sum) => clamp.Span(sum)),
        Bands = map.Catalogue("bands", one => new ScoreBand(one.Text("id"), one.Span("range"), one.Text("label")), band => band.Id),
        Rules = WrittenRules.List(map, "rules"),
    };

    private static WorkstationOption Option(MapReader map) => new(map.Text("id"), map.Text("text"), map.Whole("points"));

    private static WorkstationSection Section(MapReader map) => new(
        map.Text("id"), map.List("base", Option), map.List("add", Option), map.Bool("own_duration", false), map.Texts("muscles"), map.TextOrNull("note"));

    private static ScoreGrid Grid(MapReader map)
    {
        ScoreGrid grid = new(map.Text("id"), map.Texts("rows"), map.Span("row_range"), map.Texts("columns"), map.Span("column_range"), map.WholeLists("cells"));
        int rows = grid.RowRange.Most - grid.RowRange.Least + 1;
        int columns = grid.ColumnRange.Most - grid.ColumnRange.Least + 1;
        if (grid.Cells.Count != rows || grid.Cells.Any(row => row.Count != columns))
        {
            map.Wrong("cells", $"the grid must have {rows} rows of {columns} cells, as its ranges say; put it right");
        }

        return grid;
    }
}
