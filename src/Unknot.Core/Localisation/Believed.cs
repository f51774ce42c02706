namespace Unknot.Core.Localisation;

/// <summary>What is still believed in, point by point or structure by structure.</summary>
/// <param name="Hypotheses">Points and sides; of a structure, any one of its points.</param>
/// <param name="Shares">Their shares; the last is "nothing that is known here". They add up to one.</param>
/// <param name="Sums">By hypothesis: what was found in the groups a question can be asked of.</param>
/// <param name="Cells">By hypothesis: where it belongs.</param>
/// <param name="Count">How many cells of each kind there are.</param>
internal sealed record Believed(Hypothesis[] Hypotheses, double[] Shares, double[] Sums, Cell[] Cells, Cell Count)
{
    /// <summary>Point by point.</summary>
    internal static Believed Of(LocalisationTables tables, Weighing weighing, Posterior posterior, double leastShare)
    {
        int kept = 0;
        double sum = posterior.Shares[^1];
        for (int i = 0; i < posterior.Hypotheses.Length; i++)
        {
            bool keep = posterior.Shares[i] >= leastShare;
            kept += keep ? 1 : 0;
            sum += keep ? posterior.Shares[i] : 0;
        }

        Hypothesis[] hypotheses = new Hypothesis[kept];
        double[] shares = new double[kept + 1];
        double[] sums = new double[kept * Weighing.AskableCells];
        for (int i = 0, at = 0; i < posterior.Hypotheses.Length; i++)
        {
            if (posterior.Shares[i] >= leastShare)
            {
                (hypotheses[at], shares[at]) = (posterior.Hypotheses[i], posterior.Shares[i] / sum);
                weighing.Sum(hypotheses[at].Point, hypotheses[at].Side, sums.AsSpan(at * Weighing.AskableCells, Weighing.AskableCells));
                at++;
            }
        }

        shares[^1] = posterior.Shares[^1] / sum;
        Cell[] cells = Cell.Of(tables, hypotheses, out Cell count);
        return new(hypotheses, shares, sums, cells, count);
    }

    /// <summary>What was found of one hypothesis.</summary>
    internal ReadOnlySpan<double> SumsOf(int hypothesis) => Sums.AsSpan(hypothesis * Weighing.AskableCells, Weighing.AskableCells);

    /// <summary>The same, structure by structure: enough where a question asks nothing of a place.</summary>
    internal Believed ByStructure()
    {
        Hypothesis[] hypotheses = new Hypothesis[Count.Structure - 1];
        double[] shares = new double[Count.Structure];
        double[] sums = new double[hypotheses.Length * Weighing.AskableCells];
        Cell[] cells = new Cell[Count.Structure];
        for (int i = 0; i < Shares.Length; i++)
        {
            int at = Cells[i].Structure;
            shares[at] += Shares[i];
            cells[at] = Cells[i];
            if (i < Hypotheses.Length)
            {
                hypotheses[at] = Hypotheses[i];
                SumsOf(i).CopyTo(sums.AsSpan(at * Weighing.AskableCells));
            }
        }

        return new(hypotheses, shares, sums, cells, Count);
    }
}
