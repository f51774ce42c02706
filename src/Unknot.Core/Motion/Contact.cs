using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>A place to be touched: in the room, or on the body itself.</summary>
/// <param name="On">The place on the body; null in the room.</param>
/// <param name="At">Where in the room, or how far from that place in the axes of its part [m].</param>
public sealed record Spot(BodyPoint? On, Vector3 At)
{
    /// <summary>Where it is in the room [m].</summary>
    /// <param name="body">The body as it stands.</param>
    public Vector3 Of(Body body) => On is null ? At : body.Place(On.Part, On.At + At);
}

/// <summary>How a palm or a sole lies.</summary>
/// <param name="Palm">Where palm or sole looks, in the room.</param>
/// <param name="Along">Where fingers or toes point, in the room; null = as the joints above have it, laid flat.</param>
public sealed record Facing(Vector3 Palm, Vector3? Along);

/// <summary>A place on the body that is kept somewhere.</summary>
/// <param name="Point">The place on the body.</param>
/// <param name="Spot">Where it is kept.</param>
/// <param name="Facing">How it lies there; null = as its joints have it.</param>
/// <param name="Swivel">How far elbow or knee is turned about the line from shoulder or hip to the place, as the joints alone have it not [°].</param>
/// <param name="At">Whether it is kept, at each key pose.</param>
public sealed record Contact(BodyPoint Point, Spot Spot, Facing? Facing, float Swivel, IReadOnlyList<bool> At)
{
    /// <summary>Whether it is kept all along.</summary>
    public bool IsLasting => At.All(kept => kept);
}
