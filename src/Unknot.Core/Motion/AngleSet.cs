using System.Collections.Immutable;
using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>The angles asked for, from general to particular: what is set later holds.</summary>
public sealed class AngleSet
{
    private readonly ImmutableDictionary<(string Joint, string Motion, bool Right), float> _degrees;

    private AngleSet(ImmutableDictionary<(string Joint, string Motion, bool Right), float> degrees) => _degrees = degrees;

    /// <summary>Every joint at 0: standing straight, arms hanging, thumbs forward.</summary>
    public static AngleSet Neutral { get; } = new(ImmutableDictionary<(string, string, bool), float>.Empty);

    /// <summary>With some angles changed.</summary>
    /// <param name="angles">The changes, in order.</param>
    public AngleSet With(IEnumerable<JointAngle> angles) =>
        new(_degrees.SetItems(angles.Select(angle => KeyValuePair.Create((angle.Joint, angle.Motion, angle.Right), angle.Degrees))));

    /// <summary>The rotations they make.</summary>
    /// <returns>One for each <see cref="BodyPart"/>.</returns>
    public IReadOnlyList<Quaternion> ToRotations() => [.. BodyParts.All.Select(ToRotation)];

    private Quaternion ToRotation(BodyPart part)
    {
        bool right = BodyParts.IsRight(part);
        if (part is BodyPart.ShoulderLeft or BodyPart.ShoulderRight)
        {
            return new ShoulderAngles(At(JointMotion.Shoulder, "elevation", right), At(JointMotion.Shoulder, "plane", right), At(JointMotion.Shoulder, "rotation", right)).ToRotation(right);
        }

        Vector3 degrees = Vector3.Zero;
        foreach (JointMotion motion in JointMotion.All.Where(motion => motion.Part == (right ? BodyParts.Mirror(part) : part)))
        {
            float turn = motion.SignAt(part) * At(motion.Joint, motion.Name, right);
            degrees += motion.Turn switch { Turn.X => new(turn, 0, 0), Turn.Z => new(0, turn, 0), _ => new(0, 0, turn) };
        }

        // A body is first turned in the room, then tipped.
        return part == BodyPart.Pelvis
            ? Turns.About(Vector3.UnitY, degrees.Z) * Turns.About(Vector3.UnitX, degrees.X) * Turns.About(Vector3.UnitZ, degrees.Y)
            : Turns.Of(degrees);
    }

    private float At(string joint, string motion, bool right) => _degrees.GetValueOrDefault((joint, motion, right));
}
