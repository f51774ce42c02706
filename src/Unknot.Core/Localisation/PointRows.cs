using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>Makes the points that beliefs are held over: every trigger point, and for a muscle with more than one also "several at once".</summary>
internal static class PointRows
{
    internal static PointRow[] Of(KnowledgeBase knowledge)
    {
        LocalisationContent content = knowledge.Localisation;
        List<PointRow> rows = [];
        double all = knowledge.Muscles.Sum(muscle => Prior(content, muscle));
        for (int m = 0; m < knowledge.Muscles.Count; m++)
        {
            Muscle muscle = knowledge.Muscles[m];
            int points = muscle.TriggerPoints.Count;
            double log = Math.Log((1 - content.ElsewherePrior) * Prior(content, muscle) / all / (points > 1 ? points + 1 : 1));
            rows.AddRange(muscle.TriggerPoints.Select(point => Row(knowledge.Regions, m, log, point.Id, [point])));
            if (points > 1)
            {
                rows.Add(Row(knowledge.Regions, m, log, null, muscle.TriggerPoints));
            }
        }

        return Weighed(content, rows);
    }

    private static double Prior(LocalisationContent content, Muscle muscle) => content.Priors.TryGetValue(muscle.Id, out double prior) ? prior : 1;

    private static PointRow Row(Catalogue<Region> regions, int muscle, double logPrior, string? id, IReadOnlyList<TriggerPoint> points)
    {
        bool[] at = [.. regions.Select(region => points.Any(point => point.At == region.Code))];
        bool[] beside = [.. regions.Select(region => region.Adjacent.Any(next => points.Any(point => point.At == next)))];
        bool[] zones = [.. regions.Select(region => points.Any(point => point.Primary.Contains(region.Code) || point.Spill.Contains(region.Code)))];
        PlaceRelation[] relations = [.. regions.Select(region => Relation(region, points))];
        return new(muscle, id, logPrior, at, beside, zones, relations);
    }

    private static PlaceRelation Relation(Region region, IReadOnlyList<TriggerPoint> points)
    {
        bool Felt(string code) => points.Any(point => point.Primary.Contains(code) || point.Spill.Contains(code) || point.At == code);
        return points.Any(point => point.Primary.Contains(region.Code)) ? PlaceRelation.Primary
            : points.Any(point => point.At == region.Code) ? PlaceRelation.AtPoint
            : points.Any(point => point.Spill.Contains(region.Code)) ? PlaceRelation.Spill
            : region.Adjacent.Any(Felt) ? PlaceRelation.Neighbour
            : PlaceRelation.Never;
    }

    private static PointRow[] Weighed(LocalisationContent content, List<PointRow> rows)
    {
        double[] breadths = [.. rows.Select(row => Breadth(content, row))];
        double average = breadths.Average();
        return [.. rows.Select((row, i) => row with
        {
            Sore = [.. row.Relations.Select((relation, region) => Weight(content, Better(content, row, region, relation), breadths[i], average))],
            Felt = [.. row.Relations.Select(relation => Weight(content, relation == PlaceRelation.AtPoint ? PlaceRelation.Spill : relation, breadths[i], average))],
        })];
    }

    /// <summary>A sore spot where some people feel it anyway may also be the point itself: what speaks more for it counts.</summary>
    private static PlaceRelation Better(LocalisationContent content, PointRow row, int region, PlaceRelation relation) =>
        row.At[region] && Factor(content, PlaceRelation.AtPoint) > Factor(content, relation) ? PlaceRelation.AtPoint : relation;

    /// <summary>The logarithm of how much is to be felt of the point over all regions.</summary>
    private static double Breadth(LocalisationContent content, PointRow row) =>
        Math.Log(row.Relations.Sum(relation => relation < PlaceRelation.Neighbour ? Factor(content, relation) : 0));

    private static double Weight(LocalisationContent content, PlaceRelation relation, double breadth, double average) =>
        Math.Log(Factor(content, relation)) - (relation < PlaceRelation.Neighbour ? content.Breadth * (breadth - average) : 0);

    private static double Factor(LocalisationContent content, PlaceRelation relation) => content.Weights[relation switch
    {
        PlaceRelation.Primary => WeightIds.RegionPrimary,
        PlaceRelation.AtPoint => WeightIds.TenderAtPoint,
        PlaceRelation.Spill => WeightIds.RegionSpill,
        PlaceRelation.Neighbour => WeightIds.RegionNeighbour,
        _ => WeightIds.RegionNever,
    }].For;
}
