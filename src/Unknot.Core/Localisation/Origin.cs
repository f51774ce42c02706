using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Localisation;

/// <summary>Where the complaint of a drawn person comes from.</summary>
/// <param name="Point">The number of the point or pattern; -1 for what is not known here.</param>
/// <param name="Structure">The number of its structure; -1 for what is not known here.</param>
/// <param name="Side">0 left, 1 right, 2 both.</param>
internal readonly record struct Origin(int Point, int Structure, int Side)
{
    /// <summary>Draws one as common as beliefs take it to be before anything is asked; what the safety questions would stop is as rare as beliefs take it to be after them.</summary>
    internal static Origin Draw(LocalisationTables tables, Chance chance)
    {
        double[] weights = new double[(tables.Points.Length * LocalisationTables.Sides) + 1];
        for (int i = 0; i < weights.Length - 1; i++)
        {
            PointRow row = tables.Points[i / LocalisationTables.Sides];
            weights[i] = Math.Exp(row.LogPriors[i % LocalisationTables.Sides] + (WouldStop(tables, row.Structure) ? tables.Flag.Against : 0));
        }

        weights[^1] = Math.Exp(tables.LogUnlisted);
        int drawn = chance.Weighted(weights);
        int point = drawn / LocalisationTables.Sides;
        return drawn == weights.Length - 1 ? new(-1, -1, chance.Below(2)) : new(point, tables.Points[point].Structure, drawn % LocalisationTables.Sides);
    }

    private static bool WouldStop(LocalisationTables tables, int structure) =>
        tables.Structures[structure].Condition is { Flags.Count: > 0 } condition && condition.Flags.All(flag => tables.Knowledge.RedFlags.Flags[flag].Urgency >= Urgency.SameDay);
}
