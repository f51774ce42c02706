namespace Unknot.Core.Numerics;

/// <summary>Random numbers that seed and number decide: the same on every machine, and as good as independent of the stream of any other number.</summary>
/// <remarks>SplitMix64: a counter in steps of the golden ratio, each scrambled to 64 bits. Made for simulation, not for secrets.</remarks>
public sealed class Chance
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private readonly double _sign = 1;
    private ulong _state;

    /// <summary>A stream of its own.</summary>
    /// <param name="seed">Decides all streams together.</param>
    /// <param name="number">Which of them, such as the number of a person.</param>
    public Chance(int seed, int number) => _state = Scramble(((ulong)(uint)seed << 32) | (uint)number);

    private Chance(ulong state, double sign) => (_state, _sign) = (state, sign);

    /// <summary>The same stream from here on, for somebody else to draw from.</summary>
    /// <returns>A stream that gives what this one would.</returns>
    public Chance Copy() => new(_state, _sign);

    /// <summary>The same stream after so many numbers.</summary>
    /// <param name="numbers">How many, 0 or more.</param>
    /// <returns>A stream that gives what this one would after them.</returns>
    public Chance Later(int numbers) => new(_state + ((ulong)numbers * Step), _sign);

    /// <summary>The same stream in a mirror: what is normal comes with the other sign. What one of the two is above, the other is below.</summary>
    /// <returns>A stream from here on.</returns>
    public Chance Mirrored() => new(_state, -_sign);

    /// <summary>A number from 0 up to, and without, 1 [–].</summary>
    /// <returns>All alike likely.</returns>
    public double Share() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of the normal distribution with mean 0 and standard deviation 1 [–].</summary>
    /// <returns>One for each share drawn, so that a stream stays in step whatever the numbers are used for.</returns>
    public double Normal() => _sign * Gaussian.Quantile(Share() + (0.5 / (1UL << 53)));

    /// <summary>Whether something happens.</summary>
    /// <param name="probability">How likely it is [0–1].</param>
    /// <returns>True so often.</returns>
    public bool Happens(double probability) => Share() < probability;

    /// <summary>One of so many.</summary>
    /// <param name="count">How many, above 0.</param>
    /// <returns>0 up to, and without, <paramref name="count"/>; all alike likely.</returns>
    public int Below(int count) => (int)(Share() * count);

    /// <summary>One of several, by weight.</summary>
    /// <param name="weights">Weights, none below 0 and not all 0.</param>
    /// <returns>The number of one of them.</returns>
    public int Weighted(ReadOnlySpan<double> weights)
    {
        double all = 0;
        foreach (double weight in weights)
        {
            all += weight;
        }

        double left = Share() * all;
        int last = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            last = weights[i] > 0 ? i : last;
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return last;
    }

    private static ulong Scramble(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    private ulong Bits() => Scramble(_state += Step);
}
