using System.Numerics;

namespace Unknot.Core.Motion.Telling;

/// <summary>A body at two instants: how far places of it have come from one to the other.</summary>
internal sealed class Postures
{
    // How far the trunk is from lying, as the height of its upper end on 1.
    private const float Lies = 0.5f;
    private const float Measured = 0.2f;

    private readonly Body _before;
    private readonly Body _after;

    internal Postures(Frame from, Frame to, Skeleton skeleton)
    {
        (From, To) = (from, to);
        (_before, _after) = (new(skeleton, from.Posture.Rotations, from.Pelvis), new(skeleton, to.Posture.Rotations, to.Pelvis));
    }

    internal Frame From { get; }

    internal Frame To { get; }

    internal bool IsLying => MathF.Abs(Vector3.Transform(Vector3.UnitY, _before.Rotation(BodyPart.Thoracic)).Y) < Lies;

    /// <summary>A length that is told [m].</summary>
    internal float Length(string id, bool right) => id switch
    {
        ToldMotion.HipsRise => (_after.Pelvis - _before.Pelvis).Y,
        ToldMotion.HipsForward => IsLying ? 0 : Vector3.Dot(_after.Pelvis - _before.Pelvis, Level(Vector3.UnitZ)),
        ToldMotion.HipsAside => IsLying ? 0 : Vector3.Dot(_after.Pelvis - _before.Pelvis, Level(Vector3.UnitX)),
        ToldMotion.HandRise => IsLying ? Lifted(right ? BodyPart.WristRight : BodyPart.WristLeft) : 0,
        _ => Forward(_before) - Forward(_after),
    };

    /// <summary>How far the joint of a part is carried, as the ribs see it [m].</summary>
    internal float Carried(BodyPart part) => Vector3.Distance(OnRibs(_before, part), OnRibs(_after, part));

    private static Vector3 OnRibs(Body body, BodyPart part) => Vector3.Transform(body.Joint(part) - body.Joint(BodyPart.Thoracic), Quaternion.Conjugate(body.Rotation(BodyPart.Thoracic)));

    /// <summary>How far the head is before the ribs [m].</summary>
    private static float Forward(Body body) => OnRibs(body, BodyPart.Head).Z - OnRibs(body, BodyPart.Cervical).Z;

    // What a hand measures is told as a length; what goes farther is told by its angles.
    private float Lifted(BodyPart part) => _after.Joint(part).Y - _before.Joint(part).Y is var up && MathF.Abs(up) <= Measured ? up : 0;

    private Vector3 Level(Vector3 axis)
    {
        Vector3 turned = Vector3.Transform(axis, _before.Rotation(BodyPart.Pelvis)) with { Y = 0 };
        return turned.LengthSquared() < 1e-6f ? Vector3.Zero : Vector3.Normalize(turned);
    }
}
