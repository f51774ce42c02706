using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>Where every part of a posture is in the room: forward kinematics.</summary>
/// <remarks>Equation: a part's joint p = p(parent) + R(parent) · offset, its rotation R = R(reference) · q.</remarks>
public sealed class Body
{
    private readonly Skeleton _skeleton;
    private readonly Quaternion[] _local;
    private readonly Quaternion[] _rotations = new Quaternion[BodyParts.Count];
    private readonly Vector3[] _joints = new Vector3[BodyParts.Count];

    /// <summary>Places a body.</summary>
    /// <param name="skeleton">Its lengths.</param>
    /// <param name="rotations">One for each part; see <see cref="Posture.Rotations"/>.</param>
    /// <param name="pelvis">Where the pelvis is [m].</param>
    public Body(Skeleton skeleton, IReadOnlyList<Quaternion> rotations, Vector3 pelvis)
    {
        (_skeleton, _local) = (skeleton, [.. rotations]);
        _joints[0] = pelvis;
        Place();
    }

    /// <summary>Where the pelvis is [m].</summary>
    public Vector3 Pelvis => _joints[0];

    /// <summary>The rotations it stands in; see <see cref="Posture.Rotations"/>.</summary>
    public IReadOnlyList<Quaternion> Rotations => [.. _local];

    /// <summary>Where the joint of a part is in the room [m].</summary>
    /// <param name="part">The part.</param>
    public Vector3 Joint(BodyPart part) => _joints[(int)part];

    /// <summary>How a part is turned in the room.</summary>
    /// <param name="part">The part.</param>
    public Quaternion Rotation(BodyPart part) => _rotations[(int)part];

    /// <summary>Where a place on a part is in the room [m].</summary>
    /// <param name="part">The part.</param>
    /// <param name="at">The place, in the part's own axes [m].</param>
    public Vector3 Place(BodyPart part, Vector3 at) => Joint(part) + Vector3.Transform(at, Rotation(part));

    /// <summary>Where a place on the body is in the room [m].</summary>
    /// <param name="point">The place.</param>
    public Vector3 Place(BodyPoint point) => Place(point.Part, point.At);

    internal void Move(Vector3 by)
    {
        _joints[0] += by;
        Place();
    }

    /// <summary>Turns a part so that it stands in the room as asked.</summary>
    internal void Turn(BodyPart part, Quaternion inRoom)
    {
        _local[(int)part] = Quaternion.Normalize(Quaternion.Conjugate(ReferenceOf(part)) * inRoom);
        Place();
    }

    internal Quaternion Local(BodyPart part) => _local[(int)part];

    internal void Set(BodyPart part, Quaternion local)
    {
        _local[(int)part] = local;
        Place();
    }

    private Quaternion ReferenceOf(BodyPart part) => part == BodyPart.Pelvis ? Quaternion.Identity : _rotations[(int)BodyParts.Reference(part)];

    private void Place()
    {
        _rotations[0] = _local[0];
        for (int i = 1; i < BodyParts.Count; i++)
        {
            BodyPart part = (BodyPart)i;
            BodyPart parent = BodyParts.Parent(part);
            _rotations[i] = ReferenceOf(part) * _local[i];
            _joints[i] = Place(parent, _skeleton.Segments[i].Offset);
        }
    }
}
