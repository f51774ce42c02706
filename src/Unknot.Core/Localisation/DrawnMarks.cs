using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Localisation;

/// <summary>Marks as a drawn person makes them: zones half marked, a stray mark, one forgotten.</summary>
internal static class DrawnMarks
{
    internal static Findings Of(LocalisationTables tables, Origin origin, Chance chance)
    {
        DrawnNoise noise = tables.Knowledge.Localisation.DrawnPeople;
        List<Mark> marks = [];
        while (!marks.Exists(mark => IsCovered(tables, mark)))
        {
            marks.Clear();
            Felt(tables, origin, chance, marks);
            Stray(tables, origin, chance, marks);
            if (marks.Count > 1 && chance.Happens(noise.MarkLost))
            {
                marks.RemoveAt(chance.Below(marks.Count));
            }
        }

        return new() { Marks = [.. marks.Distinct()] };
    }

    /// <summary>Nobody is drawn who is told at once that the places marked name no muscle.</summary>
    private static bool IsCovered(LocalisationTables tables, Mark mark)
    {
        int region = tables.RegionIndex(mark.Place.Region);
        return tables.Covered[region] && !tables.NeverAlone[region];
    }

    private static void Felt(LocalisationTables tables, Origin origin, Chance chance, List<Mark> marks)
    {
        DrawnNoise noise = tables.Knowledge.Localisation.DrawnPeople;
        for (int region = 0; region < tables.Knowledge.Regions.Count; region++)
        {
            PlaceRelation relation = origin.Point < 0 ? PlaceRelation.Never : tables.Points[origin.Point].Relations[region];
            bool spot = origin.Point >= 0 && tables.Points[origin.Point].At[region];
            double felt = relation switch { PlaceRelation.Primary => noise.PrimaryMarked, PlaceRelation.Spill => noise.SpillMarked, _ => 0 };
            if (chance.Happens(felt) || (spot && chance.Happens(noise.PointMarked)))
            {
                Add(tables, region, origin.Side, chance, marks);
            }
        }

        if (origin.Point < 0)
        {
            Add(tables, chance.Below(tables.Knowledge.Regions.Count), origin.Side, chance, marks);
        }
    }

    private static void Stray(LocalisationTables tables, Origin origin, Chance chance, List<Mark> marks)
    {
        DrawnNoise noise = tables.Knowledge.Localisation.DrawnPeople;
        if (marks.Count > 0 && chance.Happens(noise.NeighbourAdded))
        {
            IReadOnlyList<string> beside = tables.Knowledge.Regions[marks[chance.Below(marks.Count)].Place.Region].Adjacent;
            Add(tables, tables.RegionIndex(beside[chance.Below(beside.Count)]), origin.Side, chance, marks);
        }

        if (chance.Happens(noise.WrongAdded))
        {
            Add(tables, chance.Below(tables.Knowledge.Regions.Count), chance.Below(LocalisationTables.Sides), chance, marks);
        }
    }

    private static void Add(LocalisationTables tables, int region, int side, Chance chance, List<Mark> marks)
    {
        Region content = tables.Knowledge.Regions[region];
        MarkKind kind = chance.Happens(0.5) ? MarkKind.Sore : MarkKind.Spread;
        if (!content.Paired)
        {
            marks.Add(new(new(content.Code, null), kind));
            return;
        }

        for (int one = side == Evidence.Both ? Evidence.Left : side; one <= (side == Evidence.Both ? Evidence.Right : side); one++)
        {
            marks.Add(new(new(content.Code, Evidence.SideOf(one)), kind));
        }
    }
}
