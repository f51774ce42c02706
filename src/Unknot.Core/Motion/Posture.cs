using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>How every part is turned, and how far the body is carried from where it rests.</summary>
/// <param name="Rotations">One for each <see cref="BodyPart"/>, against its <see cref="BodyParts.Reference"/>; that of the pelvis against the room.</param>
/// <param name="Shift">How far the point it rests on is moved [m].</param>
/// <param name="Breath">How full the chest is, 0 to 1.</param>
public sealed record Posture(IReadOnlyList<Quaternion> Rotations, Vector3 Shift, float Breath)
{
    /// <summary>One angle of it.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="part">The part, of either side.</param>
    /// <returns>Degrees, positive in the direction the motion is named after.</returns>
    public float Degrees(JointMotion motion, BodyPart part)
    {
        Vector3 turns = Turns.Degrees(Rotations[(int)part]);
        return motion.SignAt(part) * (motion.Turn switch { Turn.X => turns.X, Turn.Z => turns.Y, _ => turns.Z });
    }

    /// <summary>The angles of a shoulder.</summary>
    /// <param name="right">Whether it is the right one.</param>
    public ShoulderAngles Shoulder(bool right) => ShoulderAngles.Of(Rotations[(int)(right ? BodyPart.ShoulderRight : BodyPart.ShoulderLeft)], right);

    /// <summary>The same with left and right exchanged.</summary>
    public Posture Mirrored() => new(
        [.. BodyParts.All.Select(part => Turns.Mirror(Rotations[(int)BodyParts.Mirror(part)]))], new(-Shift.X, Shift.Y, Shift.Z), Breath);
}
