using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>Makes the points that beliefs are held over: every trigger point, for a muscle with more than one also "several at once", and every pattern of a condition.</summary>
internal static class PointRows
{
    internal static PointRow[] Of(KnowledgeBase knowledge)
    {
        List<PointRow> rows = [.. OfMuscles(knowledge)];
        double average = rows.Average(row => Breadth(knowledge.Localisation, row));
        rows.AddRange(OfConditions(knowledge));
        return [.. rows.Select(row => Weighed(knowledge.Localisation, row, average))];
    }

    private static IEnumerable<PointRow> OfMuscles(KnowledgeBase knowledge)
    {
        LocalisationContent content = knowledge.Localisation;
        double share = (1 - content.ElsewherePrior - content.UnlistedPrior) / knowledge.Muscles.Sum(muscle => Prior(content, muscle));
        for (int m = 0; m < knowledge.Muscles.Count; m++)
        {
            Muscle muscle = knowledge.Muscles[m];
            Zone[] zones = [.. muscle.TriggerPoints.Select(point => new Zone([point.At], point.Primary, point.Spill))];
            double prior = share * Prior(content, muscle);
            double several = zones.Length > 1 ? content.SeveralPoints : 0;
            for (int point = 0; point < zones.Length; point++)
            {
                yield return Row(knowledge.Regions, m, LogPriors(prior * (1 - several) / zones.Length, content.BothSides), muscle.TriggerPoints[point].Id, [zones[point]]);
            }

            if (zones.Length > 1)
            {
                yield return Row(knowledge.Regions, m, LogPriors(prior * several, content.BothSides), null, zones);
            }
        }
    }

    private static IEnumerable<PointRow> OfConditions(KnowledgeBase knowledge)
    {
        LocalisationContent content = knowledge.Localisation;
        double share = content.ElsewherePrior / knowledge.Elsewhere.Sum(condition => condition.Prior);
        for (int c = 0; c < knowledge.Elsewhere.Count; c++)
        {
            ElsewhereCondition condition = knowledge.Elsewhere[c];
            double[] priors = LogPriors(share * condition.Prior / condition.Places.Count, condition.BothSides ?? content.BothSides);
            foreach (ElsewherePlace place in condition.Places)
            {
                yield return Row(knowledge.Regions, knowledge.Muscles.Count + c, priors, null, [new(place.Tender, place.Primary, place.Spill)]);
            }
        }
    }

    private static double Prior(LocalisationContent content, Muscle muscle) => content.Priors.TryGetValue(muscle.Id, out double prior) ? prior : 1;

    private static double[] LogPriors(double prior, double both) => [Math.Log(prior * (1 - both) / 2), Math.Log(prior * (1 - both) / 2), Math.Log(prior * both)];

    private static PointRow Row(Catalogue<Region> regions, int structure, double[] logPriors, string? id, IReadOnlyList<Zone> zones)
    {
        bool[] at = [.. regions.Select(region => zones.Any(zone => zone.At.Contains(region.Code)))];
        bool[] beside = [.. regions.Select(region => region.Adjacent.Any(next => zones.Any(zone => zone.At.Contains(next))))];
        bool[] felt = [.. regions.Select(region => zones.Any(zone => zone.Primary.Contains(region.Code) || zone.Spill.Contains(region.Code)))];
        return new(structure, id, logPriors, at, beside, felt, [.. regions.Select(region => Relation(region, zones))]);
    }

    private static PlaceRelation Relation(Region region, IReadOnlyList<Zone> zones)
    {
        bool Felt(string code) => zones.Any(zone => zone.Primary.Contains(code) || zone.Spill.Contains(code) || zone.At.Contains(code));
        return zones.Any(zone => zone.Primary.Contains(region.Code)) ? PlaceRelation.Primary
            : zones.Any(zone => zone.At.Contains(region.Code)) ? PlaceRelation.AtPoint
            : zones.Any(zone => zone.Spill.Contains(region.Code)) ? PlaceRelation.Spill
            : region.Adjacent.Any(Felt) ? PlaceRelation.Neighbour
            : PlaceRelation.Never;
    }

    private static PointRow Weighed(LocalisationContent content, PointRow row, double average)
    {
        double broader = content.Breadth * (Breadth(content, row) - average);
        return row with
        {
            Sore = [.. row.Relations.Select((relation, region) => Weight(content, Better(content, row, region, relation), broader))],
            Felt = [.. row.Relations.Select(relation => Weight(content, relation == PlaceRelation.AtPoint ? PlaceRelation.Spill : relation, broader))],
        };
    }

    /// <summary>A sore spot where some people feel it anyway may also be the point itself: what speaks more for it counts.</summary>
    private static PlaceRelation Better(LocalisationContent content, PointRow row, int region, PlaceRelation relation) =>
        row.At[region] && Factor(content, PlaceRelation.AtPoint) > Factor(content, relation) ? PlaceRelation.AtPoint : relation;

    /// <summary>The logarithm of how much is to be felt of the point over all regions.</summary>
    private static double Breadth(LocalisationContent content, PointRow row) =>
        Math.Log(row.Relations.Sum(relation => relation < PlaceRelation.Neighbour ? Factor(content, relation) : 0));

    private static double Weight(LocalisationContent content, PlaceRelation relation, double broader) =>
        Math.Log(Factor(content, relation)) - (relation < PlaceRelation.Neighbour ? broader : 0);

    private static double Factor(LocalisationContent content, PlaceRelation relation) => content.Weights[relation switch
    {
        PlaceRelation.Primary => WeightIds.RegionPrimary,
        PlaceRelation.AtPoint => WeightIds.TenderAtPoint,
        PlaceRelation.Spill => WeightIds.RegionSpill,
        PlaceRelation.Neighbour => WeightIds.RegionNeighbour,
        _ => WeightIds.RegionNever,
    }].For;

    /// <summary>Where something is pressed and felt.</summary>
    private readonly record struct Zone(IReadOnlyList<string> At, IReadOnlyList<string> Primary, IReadOnlyList<string> Spill);
}
