namespace Unknot.Core.Forecasting;

/// <summary>Systematic resampling: each is taken as often as its weight asks for, to the nearest whole number either way.</summary>
internal static class Systematic
{
    /// <summary>Takes so many by weight.</summary>
    /// <param name="weights">Weights that add up to one.</param>
    /// <param name="count">How many are taken.</param>
    /// <param name="offset">Where it begins [0–1], by chance.</param>
    /// <returns>Their numbers, rising.</returns>
    public static int[] Take(ReadOnlySpan<double> weights, int count, double offset)
    {
        int[] taken = new int[count];
        int at = 0;
        double passed = weights[0];
        for (int i = 0; i < count; i++)
        {
            double mark = (i + offset) / count;
            while (passed <= mark && at < weights.Length - 1)
            {
                passed += weights[++at];
            }

            taken[i] = at;
        }

        return taken;
    }
}
