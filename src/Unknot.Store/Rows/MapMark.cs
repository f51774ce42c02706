using Unknot.Core.Complaint;

namespace Unknot.Store.Rows;

/// <summary>A mark on the body map.</summary>
/// <param name="Place">The region with its side, as content writes it (<c>SH_TOP_R</c>).</param>
/// <param name="Kind">What it says.</param>
/// <param name="At">The point that was touched; null when it came from the list or from words.</param>
public sealed record MapMark(string Place, MarkKind Kind, MapPoint? At = null);

/// <summary>A point of the body map.</summary>
/// <param name="View">The drawing it lies on (front, back …).</param>
/// <param name="X">Across, in the drawing's own units.</param>
/// <param name="Y">Down, in the drawing's own units.</param>
public sealed record MapPoint(string View, double X, double Y);

/// <summary>Two marked places that the person joined into one complaint, or split into two.</summary>
/// <param name="One">A place.</param>
/// <param name="Other">The other.</param>
public sealed record PlacePair(string One, string Other);
