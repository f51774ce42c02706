namespace Unknot.Core.Knowledge;

/// <summary>From the least to the most, both included; the unit is in the name of what holds it. The default is 0 to 0.</summary>
/// <param name="Least">The lower end.</param>
/// <param name="Most">The upper end, at least <paramref name="Least"/>.</param>
public readonly record struct Span(int Least, int Most)
{
    /// <summary>A span of one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>From it to it.</returns>
    public static Span At(int value) => new(value, value);

    /// <summary>Whether a value lies within.</summary>
    /// <param name="value">A value of the same unit.</param>
    /// <returns>True at the ends too.</returns>
    public bool Holds(int value) => value >= Least && value <= Most;

    /// <summary>The value of the span nearest to another.</summary>
    /// <param name="value">A value of the same unit.</param>
    /// <returns>It, or the end it passed.</returns>
    public int Nearest(int value) => Math.Clamp(value, Least, Most);
}
