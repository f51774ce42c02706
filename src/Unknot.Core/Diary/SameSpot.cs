using Unknot.Core.Knowledge;

namespace Unknot.Core.Diary;

/// <summary>A knot as the spot it sits in remembers it.</summary>
/// <param name="Places">Where it is felt.</param>
/// <param name="Returns">How often it came back after a quiet time.</param>
public sealed record AtASpot(IReadOnlyCollection<Place> Places, int Returns);

/// <summary>How often one spot was sore again, whether the knot was followed on or marked anew.</summary>
public static class SameSpot
{
    /// <summary>Counts the returns to the spot of a knot.</summary>
    /// <param name="regions">The regions of the content.</param>
    /// <param name="knot">The knot.</param>
    /// <param name="others">The person's other knots, closed ones among them.</param>
    /// <returns>Its own returns, those of each other knot at the same spot, and one for each of these: a knot that is marked again is one that came back.</returns>
    /// <remarks>The same spot is that of <see cref="MapChange.IsSameSpot"/>. <source key="ARTICLE_B" at="the knot keeps returning to the same spot" /></remarks>
    public static int Returns(Catalogue<Region> regions, AtASpot knot, IEnumerable<AtASpot> others)
    {
        ArgumentNullException.ThrowIfNull(knot);
        return knot.Returns + others.Where(other => IsSame(regions, knot, other)).Sum(other => other.Returns + 1);
    }

    /// <summary>Whether two knots sit in one spot.</summary>
    /// <param name="regions">The regions of the content.</param>
    /// <param name="one">A knot.</param>
    /// <param name="other">Another.</param>
    /// <returns>True when any two of their places are the same spot.</returns>
    public static bool IsSame(Catalogue<Region> regions, AtASpot one, AtASpot other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Places.Any(here => other.Places.Any(there => MapChange.IsSameSpot(regions, here, there)));
    }
}
