using Unknot.Core.Numerics;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>A point on a side that is still believed in.</summary>
/// <param name="Point">The number of the point.</param>
/// <param name="Side">0 left, 1 right, 2 both.</param>
internal readonly record struct Hypothesis(int Point, int Side);

/// <summary>Beliefs after everything that was found.</summary>
internal sealed class Posterior
{
    private Posterior(Hypothesis[] hypotheses, double[] shares, double[] structures) => (Hypotheses, Shares, Structures) = (hypotheses, shares, structures);

    /// <summary>Points and sides that a mark lies in or beside, those of muscles first.</summary>
    internal Hypothesis[] Hypotheses { get; }

    /// <summary>Their shares, before the ceiling; the last is "nothing that is known here". They add up to one.</summary>
    internal double[] Shares { get; }

    /// <summary>By structure, muscles under the ceiling; the last is "nothing that is known here". They add up to one.</summary>
    internal double[] Structures { get; }

    /// <summary>Believes in every point that a mark lies in or beside.</summary>
    /// <param name="tables">The tables of the content.</param>
    /// <param name="weighing">What was found.</param>
    /// <param name="restrictions">Which flags stand and which were answered no.</param>
    /// <param name="muscles">Whether a muscle may be named at all.</param>
    internal static Posterior Of(LocalisationTables tables, Weighing weighing, Restrictions restrictions, bool muscles)
    {
        List<Hypothesis> live = new(64);
        for (int point = muscles ? 0 : tables.FirstPoints[tables.Muscles]; point < tables.Points.Length; point++)
        {
            for (int side = 0; side < LocalisationTables.Sides; side++)
            {
                if (IsNearAMark(tables, weighing, point, side))
                {
                    live.Add(new(point, side));
                }
            }
        }

        double[] shares = new double[live.Count + 1];
        for (int i = 0; i < live.Count; i++)
        {
            (int point, int side) = live[i];
            shares[i] = tables.Points[point].LogPriors[side] + weighing.Log(point, side) + LogOfSide(tables, weighing, side) + LogOfFlags(tables, point, restrictions);
        }

        shares[^1] = tables.LogUnlisted + weighing.LogOfUnlisted();
        Beliefs.Normalise(shares);
        return new([.. live], shares, ByStructure(tables, live, shares));
    }

    private static double LogOfSide(LocalisationTables tables, Weighing weighing, int side) =>
        side == Evidence.Both ? weighing.OneSided * tables.LogOneSideOnly : 0;

    private static double LogOfFlags(LocalisationTables tables, int point, Restrictions restrictions) =>
        tables.Structures[tables.Points[point].Structure].Condition is { } condition && Story.IsRuledOut(condition, restrictions, tables.Knowledge.RedFlags) ? tables.Flag.Against : 0;

    /// <summary>Where no muscle is felt, a mark brings none into play.</summary>
    private static bool IsNearAMark(LocalisationTables tables, Weighing weighing, int point, int side)
    {
        PointRow row = tables.Points[point];
        foreach (Evidence found in weighing.Found)
        {
            if (found.IsMark && row.Relations[found.Index] != PlaceRelation.Never && LocalisationTables.Fits(found.Side, side)
                && (row.Structure >= tables.Muscles || tables.Covered[found.Index]))
            {
                return true;
            }
        }

        return false;
    }

    private static double[] ByStructure(LocalisationTables tables, List<Hypothesis> live, double[] shares)
    {
        double[] structures = new double[tables.Structures.Length + 1];
        for (int i = 0; i < live.Count; i++)
        {
            structures[tables.Points[live[i].Point].Structure] += shares[i];
        }

        structures[^1] = shares[^1];
        Beliefs.Cap(structures, tables.Knowledge.Localisation.Ceiling, tables.Muscles);
        return structures;
    }
}
