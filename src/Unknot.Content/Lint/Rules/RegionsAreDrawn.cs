using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What is not drawn cannot be tapped, and a shape of no region marks nothing.</summary>
public sealed class RegionsAreDrawn : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every region drawn on each of its sides, in its own view, and every shape a region?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) => [.. Missing(input), .. Homeless(input), .. Strange(input)];

    private static IEnumerable<Problem> Missing(LintInput input) =>
        from region in input.Knowledge.Regions
        from side in Sides(region)
        where !input.Drawn.Any(area => area.Shows(region.Code, side))
        let place = new Place(region.Code, side)
        select input.At($"regions/{region.Code}", $"no shape of the body map stands for {place}; draw one with data-code=\"{region.Code}\"{Attribute(side)}");

    private static IEnumerable<Problem> Homeless(LintInput input) =>
        from region in input.Knowledge.Regions
        let shapes = input.Drawn.Where(area => area.Region == region.Code).ToList()
        where shapes.Count > 0 && shapes.All(area => area.View != region.View)
        select input.At($"regions/{region.Code}", $"region '{region.Code}' is not drawn in its own view '{region.View}'; draw it there, or name the view it is drawn in");

    private static IEnumerable<Problem> Strange(LintInput input) =>
        from area in input.Drawn
        where !input.Knowledge.Regions.TryGet(area.Region, out Region? region) || region.Paired != area.Side is not null
        select new Problem(area.Where, $"this shape stands for no place ('{new Place(area.Region, area.Side)}'); set data-code to a region, and data-side to L or R only where the region is paired");

    private static IEnumerable<Side?> Sides(Region region) => region.Paired ? [Side.Left, Side.Right] : [null];

    private static string Attribute(Side? side) => side is { } known ? $" and data-side=\"{known.Letter()}\"" : "";
}
