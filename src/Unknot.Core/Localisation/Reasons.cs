namespace Unknot.Core.Localisation;

/// <summary>What spoke for and against a point on a side, in sentences.</summary>
internal static class Reasons
{
    /// <summary>A factor nearer to one than this says nothing a person should read.</summary>
    private const double LeastLog = 0.02;

    internal static Reason[] Of(LocalisationTables tables, Weighing weighing, int point, int side)
    {
        Span<double> sums = stackalloc double[Weighing.Cells];
        weighing.Sum(point, side, sums);
        List<Reason> reasons = new(weighing.Found.Count);
        foreach (Evidence found in weighing.Found)
        {
            double log = weighing.LogPart(found, point, side, sums);
            if (Math.Abs(log) >= LeastLog)
            {
                reasons.Add(new(tables.Sentences.Finding(found), Math.Exp(log), tables.Sentences.Why(found, point, side)));
            }
        }

        reasons.Sort((a, b) => Math.Abs(Math.Log(b.Factor)).CompareTo(Math.Abs(Math.Log(a.Factor))) is var order and not 0 ? order : string.CompareOrdinal(a.Finding, b.Finding));
        return [.. reasons];
    }
}
