using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class DeskScoresAreWholeTests
{
    [Fact]
    public void A_part_that_no_table_reads_is_told() => new DeskScoresAreWhole().ShouldFind(InGrid("chair", grid => grid with { Rows = ["chair_height"] }), "pan_depth");

    [Fact]
    public void A_table_that_falls_is_told() => new DeskScoresAreWhole().ShouldFind(InGrid("chair", grid => grid with { Cells = [[9, .. grid.Cells[0].Skip(1)], .. grid.Cells.Skip(1)] }), "chair", "falls");

    [Fact]
    public void A_cell_that_is_no_score_is_told() => new DeskScoresAreWhole().ShouldFind(InGrid("chair", grid => grid with { Cells = [[0, .. grid.Cells[0].Skip(1)], .. grid.Cells.Skip(1)] }), "0");

    [Fact]
    public void A_score_that_no_band_says_is_told() => new DeskScoresAreWhole().ShouldFind(
        Planted.InExposure(exposure => exposure with { Workstation = exposure.Workstation with { Bands = new(exposure.Workstation.Bands.Where(band => band.Id != "high"), band => band.Id) } }), "5");

    [Fact]
    public void The_content_that_ships_is_clean() => new DeskScoresAreWhole().ShouldFindNothing(Planted.Nothing);

    private static LintInput InGrid(string id, Func<ScoreGrid, ScoreGrid> change) =>
        Planted.InExposure(exposure => exposure with { Workstation = exposure.Workstation with { Grids = exposure.Workstation.Grids.Change(id, change, grid => grid.Id) } });
}
