using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>Beliefs made readable: muscles in falling order, each with its side, points and reasons.</summary>
internal static class Candidates
{
    /// <summary>A factor nearer to one than this says nothing a person should read.</summary>
    private const double LeastLog = 0.02;

    /// <summary>A point fits best, or half as well.</summary>
    private const double FitsToo = 0.5;

    internal static IReadOnlyList<Candidate> Of(LocalisationTables tables, Weighing weighing, Posterior posterior)
    {
        List<Candidate> candidates = [];
        for (int muscle = 0; muscle < tables.Knowledge.Muscles.Count; muscle++)
        {
            if (posterior.Muscles[muscle] > 0)
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
            if (tables.Points[hypothesis.Point].Muscle == muscle)
            {
                sides[hypothesis.Side] += posterior.Shares[i];
                best = best < 0 || posterior.Shares[i] > posterior.Shares[best] ? i : best;
            }
        }

        Hypothesis likeliest = posterior.Hypotheses[best];
        int side = Likeliest(sides);
        return new(
            tables.Knowledge.Muscles[muscle].Id, Evidence.SideOf(side), posterior.Muscles[muscle], Points(tables, posterior, muscle), Reasons(tables, weighing, likeliest.Point, side));
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
            if (row.Muscle == muscle && row.TriggerPoint is not null)
            {
                shares[posterior.Hypotheses[i].Point - tables.PointsOfMuscle[muscle][0]] += posterior.Shares[i];
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

    private static Reason[] Reasons(LocalisationTables tables, Weighing weighing, int point, int side)
    {
        List<Reason> reasons = new(weighing.Found.Count);
        foreach (Evidence found in weighing.Found)
        {
            double log = weighing.LogPart(found, point, side);
            if (Math.Abs(log) >= LeastLog)
            {
                reasons.Add(new(tables.Sentences.Finding(found), Math.Exp(log), tables.Sentences.Why(found, point, side)));
            }
        }

        reasons.Sort((a, b) => Math.Abs(Math.Log(b.Factor)).CompareTo(Math.Abs(Math.Log(a.Factor))) is var order and not 0 ? order : string.CompareOrdinal(a.Finding, b.Finding));
        return [.. reasons];
    }
}
