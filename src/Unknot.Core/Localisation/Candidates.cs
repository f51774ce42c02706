using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>Beliefs made readable: muscles in falling order, each with its side, points and reasons.</summary>
internal static class Candidates
{
    /// <summary>A point fits best, or half as well.</summary>
    private const double FitsToo = 0.5;

    internal static IReadOnlyList<Candidate> Of(LocalisationTables tables, Weighing weighing, Posterior posterior)
    {
        List<Candidate> candidates = [];
        for (int muscle = 0; muscle < tables.Muscles; muscle++)
        {
            if (posterior.Structures[muscle] > 0)
            {
                candidates.Add(Candidate(tables, weighing, posterior, muscle));
            }
        }

        candidates.Sort((a, b) => b.Probability.CompareTo(a.Probability) is var order and not 0 ? order : string.CompareOrdinal(a.Muscle, b.Muscle));
        return candidates;
    }

    private static Candidate Candidate(LocalisationTables tables, Weighing weighing, Posterior posterior, int muscle)
    {
        Span<double> sides = stackalloc double[LocalisationTables.Sides];
        int best = -1;
        for (int i = 0; i < posterior.Hypotheses.Length; i++)
        {
            Hypothesis hypothesis = posterior.Hypotheses[i];
            if (tables.Points[hypothesis.Point].Structure == muscle)
            {
                sides[hypothesis.Side] += posterior.Shares[i];
                best = best < 0 || posterior.Shares[i] > posterior.Shares[best] ? i : best;
            }
        }

        Hypothesis likeliest = posterior.Hypotheses[best];
        int side = Likeliest(sides);
        return new(
            tables.Knowledge.Muscles[muscle].Id, Evidence.SideOf(side), posterior.Structures[muscle], Points(tables, posterior, muscle), Reasons.Of(tables, weighing, likeliest.Point, side));
    }

    /// <summary>The side that has more than half; both alike where none has.</summary>
    private static int Likeliest(ReadOnlySpan<double> sides)
    {
        double all = sides[Evidence.Left] + sides[Evidence.Right] + sides[Evidence.Both];
        return sides[Evidence.Left] > all / 2 ? Evidence.Left : sides[Evidence.Right] > all / 2 ? Evidence.Right : Evidence.Both;
    }

    private static string[] Points(LocalisationTables tables, Posterior posterior, int muscle)
    {
        IReadOnlyList<TriggerPoint> points = tables.Knowledge.Muscles[muscle].TriggerPoints;
        Span<double> shares = stackalloc double[points.Count];
        for (int i = 0; i < posterior.Hypotheses.Length; i++)
        {
            PointRow row = tables.Points[posterior.Hypotheses[i].Point];
            if (row.Structure == muscle && row.TriggerPoint is not null)
            {
                shares[posterior.Hypotheses[i].Point - tables.FirstPoints[muscle]] += posterior.Shares[i];
            }
        }

        double best = 0;
        foreach (double share in shares)
        {
            best = Math.Max(best, share);
        }

        List<string> fitting = new(points.Count);
        for (int wanted = 0; wanted < 2; wanted++)
        {
            for (int i = 0; i < points.Count; i++)
            {
                if (shares[i] > 0 && (wanted == 0 ? shares[i] >= best : shares[i] < best && shares[i] >= best * FitsToo))
                {
                    fitting.Add(points[i].Id);
                }
            }
        }

        return [.. fitting];
    }
}
