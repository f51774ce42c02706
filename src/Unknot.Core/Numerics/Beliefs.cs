namespace Unknot.Core.Numerics;

/// <summary>What is done with shares of belief, in one place so that it is done alike everywhere.</summary>
public static class Beliefs
{
    /// <summary>Turns logarithms of weights into shares that add up to one, in place. Takes the greatest out first, so that nothing overflows.</summary>
    /// <param name="logs">Natural logarithms of the weights [–]; minus infinity for nothing. Afterwards the shares [0–1].</param>
    /// <exception cref="ArgumentException">There is no finite weight.</exception>
    public static void Normalise(Span<double> logs)
    {
        double greatest = double.NegativeInfinity;
        foreach (double log in logs)
        {
            greatest = Math.Max(greatest, log);
        }

        if (!double.IsFinite(greatest))
        {
            throw new ArgumentException("At least one weight must be above nothing and finite.", nameof(logs));
        }

        double sum = 0;
        for (int i = 0; i < logs.Length; i++)
        {
            logs[i] = Math.Exp(logs[i] - greatest);
            sum += logs[i];
        }

        for (int i = 0; i < logs.Length; i++)
        {
            logs[i] /= sum;
        }
    }

    /// <summary>Holds the first shares under a ceiling, in place; what is taken off goes to the others in proportion, so that the sum stays.</summary>
    /// <param name="shares">Shares that add up to one.</param>
    /// <param name="ceiling">The most one of the first may have [0.5–1].</param>
    /// <param name="first">How many, from the first on, have the ceiling; fewer than there are.</param>
    public static void Cap(Span<double> shares, double ceiling, int first)
    {
        int greatest = 0;
        for (int i = 1; i < first; i++)
        {
            greatest = shares[i] > shares[greatest] ? i : greatest;
        }

        if (first < 1 || shares[greatest] <= ceiling)
        {
            return;
        }

        double rest = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            rest += i == greatest ? 0 : shares[i];
        }

        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = i == greatest ? ceiling : rest > 0 ? shares[i] * (1 - ceiling) / rest : shares[i];
        }

        if (rest <= 0)
        {
            shares[^1] = 1 - ceiling;
        }
    }

    /// <summary>How open a matter is.</summary>
    /// <param name="shares">Shares that add up to one.</param>
    /// <returns>The entropy [bits]: 0 when it is settled.</returns>
    public static double EntropyBits(ReadOnlySpan<double> shares)
    {
        double bits = 0;
        foreach (double share in shares)
        {
            bits -= share > 0 ? share * Math.Log2(share) : 0;
        }

        return bits;
    }

    /// <summary>Lets like findings add up less and less: never beyond a limit, and nearly as they are while they are small.</summary>
    /// <param name="sum">The sum of the logarithms of their factors, of one sign [–].</param>
    /// <param name="limit">The most they may count together [–], above 0.</param>
    /// <returns><c>limit · tanh(sum / limit)</c> [–].</returns>
    public static double Saturate(double sum, double limit) => limit * Math.Tanh(sum / limit);
}
