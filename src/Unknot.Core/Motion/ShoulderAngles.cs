using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>An upper arm against the trunk, told as the shoulder's own clinicians tell it.</summary>
/// <param name="Elevation">How far it is lifted from hanging, 0 to 180 [°].</param>
/// <param name="Plane">The plane it is lifted in: 0 = out to the side, 90 = forward, -90 = backward, more than 90 = across the body [°].</param>
/// <param name="Rotation">Outward about its own length from where a bent elbow points forward when the arm hangs; inward is negative [°].</param>
/// <remarks>Equation: R = S(a, elevation) · Y(rotation), where the axis a = cos(plane) z - sin(plane) x, with z mirrored on the right. <source key="ISB2005"/></remarks>
public readonly record struct ShoulderAngles(float Elevation, float Plane, float Rotation)
{
    // Straight down or straight up the plane says nothing.
    private const float Straight = 0.5f;

    /// <summary>The rotation against the trunk.</summary>
    /// <param name="right">Whether it is the right arm.</param>
    public Quaternion ToRotation(bool right) => Lift(right) * Turns.About(Vector3.UnitY, right ? -Rotation : Rotation);

    /// <summary>The angles of a rotation.</summary>
    /// <param name="rotation">A unit quaternion.</param>
    /// <param name="right">Whether it is the right arm.</param>
    /// <returns>With plane 0 where the arm hangs or points straight up.</returns>
    public static ShoulderAngles Of(Quaternion rotation, bool right)
    {
        Vector3 arm = Vector3.Transform(-Vector3.UnitY, rotation);
        float elevation = Turns.ToDegrees(MathF.Acos(Math.Clamp(-arm.Y, -1, 1)));
        float plane = elevation is < Straight or > 180 - Straight ? 0 : Turns.ToDegrees(MathF.Atan2(arm.Z, right ? -arm.X : arm.X));
        ShoulderAngles lifted = new(elevation, plane, 0);
        Vector3 twist = Turns.Vector(Turns.AboutLength(Quaternion.Conjugate(lifted.Lift(right)) * rotation));
        return lifted with { Rotation = right ? -twist.Y : twist.Y };
    }

    private Quaternion Lift(bool right)
    {
        (float sine, float cosine) = MathF.SinCos(Plane * (MathF.PI / 180));
        return Turns.About(new Vector3(-sine, 0, right ? -cosine : cosine), Elevation);
    }
}
