namespace Unknot.Core.Complaint;

/// <summary>Something a text says, as examples are compared by it: a word, two words that follow one another, or a meaning.</summary>
/// <param name="Key">Which; below zero for what no example says.</param>
/// <param name="Where">Where it is said.</param>
internal readonly record struct Trait(long Key, Mention Where)
{
    /// <summary>A word.</summary>
    public static long OfWord(int stem) => stem;

    /// <summary>Two words.</summary>
    public static long OfPair(int one, int next) => ((long)(one + 1) << 24) | (uint)next;

    /// <summary>A meaning.</summary>
    public static long OfMeaning(int meaning) => (1L << 60) | (uint)meaning;
}
