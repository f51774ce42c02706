using System.Collections.Immutable;
using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>Arm or leg: two long parts with a hinge between them, and a hand or foot.</summary>
/// <param name="Upper">Upper arm or thigh.</param>
/// <param name="Lower">Forearm or shank.</param>
/// <param name="End">Hand or foot.</param>
internal sealed record Limb(BodyPart Upper, BodyPart Lower, BodyPart End)
{
    private static readonly ImmutableArray<Limb> s_all =
    [
        new(BodyPart.ShoulderLeft, BodyPart.ElbowLeft, BodyPart.WristLeft), new(BodyPart.ShoulderRight, BodyPart.ElbowRight, BodyPart.WristRight),
        new(BodyPart.HipLeft, BodyPart.KneeLeft, BodyPart.AnkleLeft), new(BodyPart.HipRight, BodyPart.KneeRight, BodyPart.AnkleRight),
    ];

    internal bool IsArm => End is BodyPart.WristLeft or BodyPart.WristRight;

    /// <summary>The direction its hinge bends in, about X.</summary>
    internal int Bend => IsArm ? -1 : 1;

    /// <summary>The limb a part belongs to; null where it belongs to none.</summary>
    internal static Limb? Of(BodyPart part) => part switch
    {
        BodyPart.FingersLeft => s_all[0],
        BodyPart.FingersRight => s_all[1],
        _ => s_all.FirstOrDefault(limb => part == limb.Upper || part == limb.Lower || part == limb.End),
    };

    /// <summary>How hand or foot stands in the room when it lies as asked.</summary>
    internal Quaternion Facing(Facing facing, Quaternion now)
    {
        Vector3 along = IsArm ? -Vector3.UnitY : Vector3.UnitZ;
        Vector3 palm = !IsArm ? -Vector3.UnitY : BodyParts.IsRight(End) ? Vector3.UnitX : -Vector3.UnitX;
        Vector3 looks = Vector3.Normalize(facing.Palm), wanted = facing.Along ?? Vector3.Transform(along, now);
        Vector3 flat = wanted - (looks * Vector3.Dot(wanted, looks));
        Quaternion first = Turns.Between(palm, looks);
        Vector3 turned = Vector3.Transform(along, first);
        float angle = MathF.Atan2(Vector3.Dot(looks, Vector3.Cross(turned, flat)), Vector3.Dot(turned, flat));
        return Quaternion.CreateFromAxisAngle(looks, angle) * first;
    }
}
