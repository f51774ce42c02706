using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>Rotations out of degrees, and degrees out of rotations. A rotation is X, then Z, then Y, each about the axes the one before has turned.</summary>
public static class Turns
{
    /// <summary>The rotation of three turns.</summary>
    /// <param name="degrees">Of X, of Z and of Y, in that order [°].</param>
    /// <returns>R = X · Z · Y.</returns>
    public static Quaternion Of(Vector3 degrees) => About(Vector3.UnitX, degrees.X) * About(Vector3.UnitZ, degrees.Y) * About(Vector3.UnitY, degrees.Z);

    /// <summary>The three turns of a rotation.</summary>
    /// <param name="rotation">A unit quaternion.</param>
    /// <returns>Degrees of X, of Z (-90 to 90) and of Y, in that order.</returns>
    public static Vector3 Degrees(Quaternion rotation)
    {
        Vector3 length = Vector3.Transform(Vector3.UnitY, rotation);
        Vector3 across = Vector3.Transform(Vector3.UnitX, Quaternion.Conjugate(rotation));
        return new(ToDegrees(MathF.Atan2(length.Z, length.Y)), ToDegrees(MathF.Asin(Math.Clamp(-length.X, -1, 1))), ToDegrees(MathF.Atan2(across.Z, across.X)));
    }

    /// <summary>A rotation about an axis.</summary>
    /// <param name="axis">Of length 1.</param>
    /// <param name="degrees">Counter-clockwise as seen from its tip [°].</param>
    public static Quaternion About(Vector3 axis, float degrees) => Quaternion.CreateFromAxisAngle(axis, degrees * (MathF.PI / 180));

    /// <summary>The shortest rotation that takes one direction to another.</summary>
    /// <param name="from">Any vector but zero.</param>
    /// <param name="to">Any vector but zero.</param>
    public static Quaternion Between(Vector3 from, Vector3 to)
    {
        (Vector3 a, Vector3 b) = (Vector3.Normalize(from), Vector3.Normalize(to));
        float along = Vector3.Dot(a, b);
        if (along > -0.9999f)
        {
            return Quaternion.Normalize(new Quaternion(Vector3.Cross(a, b), 1 + along));
        }

        Vector3 across = Vector3.Cross(a, MathF.Abs(a.X) < 0.9f ? Vector3.UnitX : Vector3.UnitY);
        return new(Vector3.Normalize(across), 0);
    }

    /// <summary>The axis of a rotation, as long as its angle.</summary>
    /// <param name="rotation">A unit quaternion.</param>
    /// <returns>The shorter way round [°].</returns>
    public static Vector3 Vector(Quaternion rotation)
    {
        Quaternion near = rotation.W < 0 ? -rotation : rotation;
        Vector3 axis = new(near.X, near.Y, near.Z);
        float sine = axis.Length();
        return sine < 1e-7f ? Vector3.Zero : axis * (ToDegrees(2 * MathF.Atan2(sine, near.W)) / sine);
    }

    /// <summary>The part of a rotation that turns about the length of what it turns.</summary>
    /// <param name="rotation">A unit quaternion.</param>
    public static Quaternion AboutLength(Quaternion rotation)
    {
        Quaternion twist = new(0, rotation.Y, 0, rotation.W);
        return twist.LengthSquared() < 1e-12f ? Quaternion.Identity : Quaternion.Normalize(twist);
    }

    /// <summary>The mirror image of a rotation in the plane between left and right.</summary>
    /// <param name="rotation">A quaternion.</param>
    public static Quaternion Mirror(Quaternion rotation) => new(rotation.X, -rotation.Y, -rotation.Z, rotation.W);

    internal static float ToDegrees(float radians) => radians * (180 / MathF.PI);
}
