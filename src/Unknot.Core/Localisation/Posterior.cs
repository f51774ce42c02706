using Unknot.Core.Numerics;

namespace Unknot.Core.Localisation;

/// <summary>A point on a side that is still believed in.</summary>
/// <param name="Point">The number of the point.</param>
/// <param name="Side">0 left, 1 right, 2 both.</param>
internal readonly record struct Hypothesis(int Point, int Side);

/// <summary>Beliefs after everything that was found.</summary>
internal sealed class Posterior
{
    private Posterior(Hypothesis[] hypotheses, double[] shares, double[] muscles) => (Hypotheses, Shares, Muscles) = (hypotheses, shares, muscles);

    /// <summary>Points and sides that a mark lies in or beside.</summary>
    internal Hypothesis[] Hypotheses { get; }

    /// <summary>Their shares, before the ceiling; the last is "no muscle at all". They add up to one.</summary>
    internal double[] Shares { get; }

    /// <summary>By muscle, under the ceiling; the last is "no muscle at all". They add up to one.</summary>
    internal double[] Muscles { get; }

    internal double Elsewhere => Muscles[^1];

    internal static Posterior? Of(LocalisationTables tables, Weighing weighing)
    {
        List<Hypothesis> live = new(64);
        for (int point = 0; point < tables.Points.Length; point++)
        {
            for (int side = 0; side < LocalisationTables.Sides; side++)
            {
                if (IsNearAMark(tables, weighing, point, side))
                {
                    live.Add(new(point, side));
                }
            }
        }

        if (live.Count == 0)
        {
            return null;
        }

        double[] shares = new double[live.Count + 1];
        for (int i = 0; i < live.Count; i++)
        {
            (int point, int side) = live[i];
            shares[i] = tables.Points[point].LogPrior + tables.LogSide[side] + weighing.Log(point, side) + LogOfSide(tables, weighing, side);
        }

        shares[^1] = Math.Log(tables.Knowledge.Localisation.ElsewherePrior) + weighing.LogElsewhere();
        Beliefs.Normalise(shares);
        return new([.. live], shares, ByMuscle(tables, live, shares));
    }

    private static double LogOfSide(LocalisationTables tables, Weighing weighing, int side) =>
        side == Evidence.Both && weighing.LeftMarked != weighing.RightMarked ? tables.LogOneSideOnly : 0;

    private static bool IsNearAMark(LocalisationTables tables, Weighing weighing, int point, int side)
    {
        foreach (Evidence found in weighing.Found)
        {
            if (found.Kind == EvidenceKind.Mark && LocalisationTables.Fits(found.Side, side) && tables.Points[point].Relations[found.Index] != PlaceRelation.Never)
            {
                return true;
            }
        }

        return false;
    }

    private static double[] ByMuscle(LocalisationTables tables, List<Hypothesis> live, double[] shares)
    {
        double[] muscles = new double[tables.Knowledge.Muscles.Count + 1];
        for (int i = 0; i < live.Count; i++)
        {
            muscles[tables.Points[live[i].Point].Muscle] += shares[i];
        }

        muscles[^1] = shares[^1];
        Beliefs.Cap(muscles, tables.Knowledge.Localisation.Ceiling);
        return muscles;
    }
}
