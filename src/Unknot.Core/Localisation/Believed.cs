namespace Unknot.Core.Localisation;

/// <summary>What is still believed in, point by point or muscle by muscle, with the care group and muscle each belongs to, on its side.</summary>
/// <param name="Hypotheses">Points and sides; of a muscle, any one of its points.</param>
/// <param name="Shares">Their shares; the last is "no muscle at all". They add up to one.</param>
/// <param name="Care">By hypothesis: the number of its care group on its side.</param>
/// <param name="Muscle">By hypothesis: the number of its muscle on its side.</param>
/// <param name="CareCells">How many care groups there are, "no muscle at all" included.</param>
/// <param name="MuscleCells">How many muscles, the same way.</param>
internal sealed record Believed(Hypothesis[] Hypotheses, double[] Shares, int[] Care, int[] Muscle, int CareCells, int MuscleCells)
{
    /// <summary>Point by point.</summary>
    internal static Believed Of(LocalisationTables tables, Posterior posterior, double leastShare)
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
        for (int i = 0, at = 0; i < posterior.Hypotheses.Length; i++)
        {
            if (posterior.Shares[i] >= leastShare)
            {
                (hypotheses[at], shares[at]) = (posterior.Hypotheses[i], posterior.Shares[i] / sum);
                at++;
            }
        }

        shares[^1] = posterior.Shares[^1] / sum;
        int[] care = new int[kept + 1];
        int[] muscle = new int[kept + 1];
        int careCells = Number(hypotheses, care, hypothesis => tables.CareGroups[tables.Points[hypothesis.Point].Muscle]);
        int muscleCells = Number(hypotheses, muscle, hypothesis => tables.Points[hypothesis.Point].Muscle);
        return new(hypotheses, shares, care, muscle, careCells, muscleCells);
    }

    /// <summary>The same, muscle by muscle.</summary>
    internal Believed ByMuscle()
    {
        Hypothesis[] hypotheses = new Hypothesis[MuscleCells - 1];
        double[] shares = new double[MuscleCells];
        int[] care = new int[MuscleCells];
        int[] muscle = new int[MuscleCells];
        for (int i = 0; i < Shares.Length; i++)
        {
            int cell = Muscle[i];
            shares[cell] += Shares[i];
            (care[cell], muscle[cell]) = (Care[i], cell);
            if (i < Hypotheses.Length)
            {
                hypotheses[cell] = Hypotheses[i];
            }
        }

        return new(hypotheses, shares, care, muscle, CareCells, MuscleCells);
    }

    private static int Number(Hypothesis[] hypotheses, int[] numbers, Func<Hypothesis, int> kind)
    {
        List<int> seen = new(hypotheses.Length);
        for (int i = 0; i < hypotheses.Length; i++)
        {
            int key = (kind(hypotheses[i]) * LocalisationTables.Sides) + hypotheses[i].Side;
            int at = seen.IndexOf(key);
            if (at < 0)
            {
                at = seen.Count;
                seen.Add(key);
            }

            numbers[i] = at;
        }

        numbers[^1] = seen.Count;
        return seen.Count + 1;
    }
}
