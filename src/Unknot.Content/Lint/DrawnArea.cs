using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint;

/// <summary>A shape of the body map that can be marked.</summary>
/// <param name="Region">The region it stands for.</param>
/// <param name="Side">Its side; null on the midline.</param>
/// <param name="View">front, back or side. A side view shows the right and is mirrored for the left.</param>
/// <param name="Where">The file and line it stands in.</param>
public sealed record DrawnArea(string Region, Side? Side, string View, string Where)
{
    /// <summary>Whether a person can mark this side of the region by it.</summary>
    public bool Shows(string region, Side? side) => Region == region && (Side == side || (View == "side" && Side is not null && side is not null));
}
