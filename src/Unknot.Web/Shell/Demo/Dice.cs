namespace Unknot.Web.Shell.Demo;

/// <summary>Chance that is the same at every start and in every version: SplitMix64.</summary>
/// <param name="seed">Where it begins.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, and not, 1.</summary>
    internal double Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A whole number between two, both included.</summary>
    internal int Between(int least, int most) => least + (int)(Next() * (most - least + 1));

    /// <summary>Whether something that is so likely happens.</summary>
    internal bool Happens(double likely) => Next() < likely;

    /// <summary>One of several.</summary>
    internal T OneOf<T>(IReadOnlyList<T> all) => all[Between(0, all.Count - 1)];
}
