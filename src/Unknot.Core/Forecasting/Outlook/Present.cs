using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>How the knot and the person stand, over all draws.</summary>
internal static class Present
{
    public static StateNow Of(Draws draws, IReadOnlyList<Day> ahead)
    {
        Estimate Over(Func<int, double> value) => Middle([.. Enumerable.Range(0, draws.People.Length).Select(value)]);
        Day? work = ahead.Where(day => day.Desk is not null && day.Hours > 0).Cast<Day?>().FirstOrDefault();
        return new(
            work is { } day ? Over(i => LoadModel.Load(draws.People[i], draws.States[i], day)) : null, Over(i => draws.States[i].Irritability), Over(i => draws.States[i].Strength.Upper),
            Over(i => draws.States[i].Tolerance), Over(i => draws.States[i].Sensitisation));
    }

    private static Estimate Middle(double[] values)
    {
        Array.Sort(values);
        return new(Quantiles.At(values, 0.5), Quantiles.At(values, 0.1), Quantiles.At(values, 0.9));
    }
}

/// <summary>Pain of a day ahead, over all ways.</summary>
internal static class PainOfDay
{
    private const int Scores = 11;

    private static ReadOnlySpan<double> Shares => [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

    public static PainAhead Of(double[] pains, int day)
    {
        double[] sorted = [.. pains];
        Array.Sort(sorted);
        (double[] quantiles, double[] written) = (new double[Shares.Length], new double[Scores]);
        for (int i = 0; i < quantiles.Length; i++)
        {
            quantiles[i] = Quantiles.At(sorted, Shares[i]);
        }

        foreach (double pain in pains)
        {
            written[Observation.Written(pain)] += 1.0 / pains.Length;
        }

        return new(day + 1, quantiles, written);
    }
}
