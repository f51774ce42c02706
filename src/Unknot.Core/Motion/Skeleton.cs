using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>A place on the body.</summary>
/// <param name="Id">Its id ("palm_left").</param>
/// <param name="Part">The part it is on.</param>
/// <param name="At">Where on it, from the joint of the part, in its own axes [m].</param>
public sealed record BodyPoint(string Id, BodyPart Part, Vector3 At);

/// <summary>How one part is made.</summary>
/// <param name="Offset">Its joint, from the joint it hangs on [m].</param>
/// <param name="Tip">Where its flesh ends, from its own joint [m].</param>
/// <param name="Radius">How thick its flesh is; 0 where it has none of its own [m].</param>
public sealed record Segment(Vector3 Offset, Vector3 Tip, float Radius);

/// <summary>The lengths of the body.</summary>
/// <param name="Height">Body height [m].</param>
/// <param name="Segments">One for each <see cref="BodyPart"/>.</param>
/// <param name="Points">The places on the body that may rest, touch or be touched, by id.</param>
/// <remarks>Lengths are shares of the body's height. <source key="WINTER2009"/></remarks>
public sealed record Skeleton(float Height, IReadOnlyList<Segment> Segments, IReadOnlyDictionary<string, BodyPoint> Points);
