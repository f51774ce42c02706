using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>The workstation score and the checklist.</summary>
internal static class WorkstationPart
{
    internal static Workstation Read(MapReader map) => new()
    {
        Cause = map.Text("cause"),
        Sources = map.Texts("sources"),
        Verified = map.Bool("verified"),
        Caution = map.Text("caution"),
        Durations = map.Catalogue("durations", one => new DeskDuration(one.Text("id"), one.Text("text"), one.Whole("points")), duration => duration.Id),
        Sections = map.Catalogue("sections", Section, section => section.Id),
        Grids = map.Catalogue("grids", Grid, grid => grid.Id),
        ScoreRange = map.Span("score_range"),
        Bands = map.Catalogue("bands", one => new ScoreBand(one.Text("id"), one.Span("range"), one.Text("say")), band => band.Id),
        Rules = WrittenRules.List(map, "rules"),
    };

    internal static Checklist Checklist(MapReader map) => new(map.Text("id"), map.Text("name"), map.List("items", Item), map.Texts("sources"));

    private static ChecklistItem Item(MapReader map) => new(map.Text("id"), map.Text("text"), Tags(map), map.Text("fix")) { How = map.TextOrNull("how") };

    private static DeskSection Section(MapReader map)
    {
        DeskSection section = new(
            map.Text("id"), map.Text("name"), map.Text("ask"), map.Catalogue("base", Option, one => one.Id), map.Catalogue("add", Option, one => one.Id),
            map.TextOrNull("hours"), map.TextOrNull("unused"), map.Texts("muscles"), map.TextOrNull("note"));
        foreach (string twice in section.Base.Select(state => state.Id).Intersect(section.Add.Select(add => add.Id)))
        {
            map.Wrong("add", $"'{twice}' stands under 'base' as well; give one of them its own id");
        }

        if (section.Base.Count == 0)
        {
            map.Wrong("base", $"section '{section.Id}' has no state; give it the one that is as it should be, and those that fail");
        }

        return section;
    }

    private static DeskOption Option(MapReader map) => new(map.Text("id"), map.Text("text"), map.Whole("points"), Tags(map), map.TextOrNull("fix"));

    private static IReadOnlyDictionary<string, int> Tags(MapReader map) => map.KeyedOrNone("tags", (values, tag) => values.Whole(tag));

    private static ScoreGrid Grid(MapReader map)
    {
        ScoreGrid grid = new(
            map.Text("id"), map.TextOrNull("hours"), map.Texts("rows"), map.Span("row_range"), map.Texts("columns"), map.Span("column_range"), map.WholeLists("cells"));
        int rows = grid.RowRange.Most - grid.RowRange.Least + 1;
        int columns = grid.ColumnRange.Most - grid.ColumnRange.Least + 1;
        if (grid.Cells.Count != rows || grid.Cells.Any(row => row.Count != columns))
        {
            map.Wrong("cells", $"the grid must have {rows} rows of {columns} cells, as its ranges say; put it right");
        }

        return grid;
    }
}
