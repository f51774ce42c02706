using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>
/// Inverse kinematics of one limb: the hinge bends until the distance is right, then the whole turns the shortest way to the place, so that elbow and knee stay where the
/// joint angles have them.
/// </summary>
internal static class Reach
{
    private const float MostBend = 158;
    // Nearer to the hinge than this, bending brings a place no nearer to anything [m].
    private const float Lever = 0.06f;
    private const int Halvings = 24;

    /// <summary>Brings a place of a limb somewhere.</summary>
    /// <param name="body">The body; changed.</param>
    /// <param name="contact">What is brought where.</param>
    /// <param name="hold">How far of the way, 0 to 1.</param>
    internal static void Bring(Body body, Contact contact, float hold)
    {
        if (hold <= 0 || Limb.Of(contact.Point.Part) is not { } limb)
        {
            return;
        }

        Vector3 place = Vector3.Lerp(body.Place(contact.Point), contact.Spot.Of(body), hold);
        if (contact.Facing is { } facing && contact.Point.Part != limb.Lower && contact.Point.Part != limb.Upper)
        {
            Quaternion now = body.Rotation(limb.End), lies = Quaternion.Slerp(now, limb.Facing(facing, now), hold);
            Vector3 toPoint = Vector3.Transform(body.Place(contact.Point) - body.Joint(limb.End), Quaternion.Conjugate(now));
            ToPlace(body, limb, body.Joint(limb.End), place - Vector3.Transform(toPoint, lies), contact.Swivel * hold, bends: true);
            Lay(body, limb, lies);
        }
        else
        {
            ToPlace(body, limb, body.Place(contact.Point), place, contact.Swivel * hold, contact.Point.Part != limb.Upper);
        }
    }

    /// <summary>Turns hand or foot as asked; what of it turns about the forearm is the forearm's.</summary>
    internal static void Lay(Body body, Limb limb, Quaternion lies)
    {
        if (limb.IsArm)
        {
            Quaternion along = Turns.AboutLength(Quaternion.Conjugate(body.Rotation(limb.Lower)) * lies);
            body.Set(limb.Lower, Quaternion.Normalize(body.Local(limb.Lower) * along));
        }

        body.Turn(limb.End, lies);
    }

    private static void ToPlace(Body body, Limb limb, Vector3 end, Vector3 place, float swivel, bool bends)
    {
        Vector3 root = body.Joint(limb.Upper), lever = Vector3.Transform(end - body.Joint(limb.Lower), Quaternion.Conjugate(body.Rotation(limb.Lower)));
        if (bends && lever.Length() > Lever)
        {
            BendTo(body, limb, lever, Vector3.Distance(root, place));
            end = body.Place(limb.Lower, lever);
        }

        Vector3 towards = place - root;
        body.Turn(limb.Upper, Turns.About(Vector3.Normalize(towards), swivel) * Turns.Between(end - root, towards) * body.Rotation(limb.Upper));
    }

    private static void BendTo(Body body, Limb limb, Vector3 lever, float distance)
    {
        Vector3 upper = Vector3.Transform(body.Joint(limb.Lower) - body.Joint(limb.Upper), Quaternion.Conjugate(body.Rotation(limb.Upper)));
        Vector3 turns = Turns.Degrees(body.Local(limb.Lower));
        (float least, float most) = (0, MostBend);
        for (int i = 0; i < Halvings; i++)
        {
            float middle = (least + most) / 2;
            bool isLong = (upper + Vector3.Transform(lever, Bent(middle))).Length() > distance;
            (least, most) = isLong ? (middle, most) : (least, middle);
        }

        body.Set(limb.Lower, Bent((least + most) / 2));

        Quaternion Bent(float degrees) => Turns.Of(turns with { X = limb.Bend * degrees });
    }
}
