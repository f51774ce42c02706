using Unknot.Core.Knowledge;

namespace Unknot.Core.Diary;

/// <summary>What changed on the map of a knot since it was last drawn.</summary>
/// <param name="Spread">Places in regions that were not marked before.</param>
/// <param name="Gone">Places that are no longer marked.</param>
/// <param name="SameSpot">Whether anything marked now is the same or a neighbouring region on the same side: only then can a return be one.</param>
public sealed record MapChange(IReadOnlyList<Place> Spread, IReadOnlyList<Place> Gone, bool SameSpot)
{
    /// <summary>Whether the safety questions are asked again: it spread to a new region.</summary>
    public bool AskTriageAgain => Spread.Count > 0;

    /// <summary>Compares two drawings.</summary>
    /// <param name="regions">The regions of the content.</param>
    /// <param name="before">What was marked.</param>
    /// <param name="now">What is marked.</param>
    /// <returns>The change; nothing marked now is nothing spread.</returns>
    public static MapChange Of(Catalogue<Region> regions, IReadOnlyCollection<Place> before, IReadOnlyCollection<Place> now) => new(
        [.. now.Where(place => !before.Contains(place)).Distinct()],
        [.. before.Where(place => !now.Contains(place)).Distinct()],
        now.Any(place => before.Any(old => IsSameSpot(regions, old, place))));

    /// <summary>Whether two places are one spot: the same region or a neighbour of it, on the same side; a place on the midline belongs to either.</summary>
    /// <param name="regions">The regions of the content.</param>
    /// <param name="one">A place.</param>
    /// <param name="other">Another.</param>
    /// <returns>True when a return here is a return there.</returns>
    public static bool IsSameSpot(Catalogue<Region> regions, Place one, Place other) =>
        (one.Side is null || other.Side is null || one.Side == other.Side)
        && (one.Region == other.Region || regions[one.Region].Adjacent.Contains(other.Region) || regions[other.Region].Adjacent.Contains(one.Region));
}
