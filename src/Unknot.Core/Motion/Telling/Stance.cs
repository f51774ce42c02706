using System.Numerics;

namespace Unknot.Core.Motion.Telling;

/// <summary>How the whole body is placed, read off the angles.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Right">The side it is about; null where there is none.</param>
internal sealed record Stance(TellingText Text, bool? Right)
{
    // What counts as upright, lying, low or lifted: places where no posture in between is rested in.
    private const float Upright = 0.6f;
    private const float Low = 0.18f;
    private const float Lifted = 0.12f;
    private const float Stride = 0.22f;
    private const float Seat = 0.7f;
    private const float Bent = 45;
    private const float Folded = 120;

    internal static Stance Of(Clip clip, Skeleton skeleton)
    {
        Frame frame = clip.Frames[0];
        Body body = new(skeleton, frame.Posture.Rotations, frame.Pelvis);
        Vector3 stride = Ankle(body, false) - Ankle(body, true);
        return clip.Scene.FloorMoves ? new(TellingText.Walking, stride.Z < 0) : Of(body, frame.Posture);
    }

    private static Stance Of(Body body, Posture posture)
    {
        Quaternion pelvis = body.Rotation(BodyPart.Pelvis);
        float up = Vector3.Transform(Vector3.UnitY, pelvis).Y, front = Vector3.Transform(Vector3.UnitZ, pelvis).Y;
        return IsOnKnees(body) && up < Upright ? new(TellingText.HandsAndKnees, null)
            : up >= Upright || IsOnFeet(body) ? OnFeet(body)
            : front < -Upright ? new(Knees(posture) > Folded ? TellingText.Folded : TellingText.FaceDown, null)
            : front > Upright ? OnTheBack(body, posture)
            : new(TellingText.OnTheSide, Vector3.Transform(Vector3.UnitX, pelvis).Y > 0);
    }

    private static bool IsOnFeet(Body body) => body.Pelvis.Y > Seat && MathF.Min(Ankle(body, false).Y, Ankle(body, true).Y) < Low;

    private static bool IsOnKnees(Body body) => body.Pelvis.Y > 2 * Low && MathF.Max(Knee(body, false), Knee(body, true)) < 3 * Low && MathF.Min(Knee(body, false), Knee(body, true)) < Low;

    private static Stance OnFeet(Body body)
    {
        (float left, float right) = (Knee(body, false), Knee(body, true));
        Vector3 between = Ankle(body, false) - Ankle(body, true);
        return MathF.Min(left, right) < Low ? new(TellingText.HalfKneeling, right < left)
            : body.Pelvis.Y < Seat ? MathF.Abs(between.Y) > 2 * Lifted ? new(TellingText.SittingCrossed, between.Y < 0) : new(TellingText.Sitting, null)
            : MathF.Abs(between.Y) > Lifted ? new(TellingText.OneLeg, between.Y > 0)
            : MathF.Abs(between.Z) > Stride ? new(TellingText.Striding, between.Z < 0)
            : new(TellingText.Standing, null);
    }

    private static Stance OnTheBack(Body body, Posture posture)
    {
        float knees = Knees(posture);
        return new(knees < Bent ? TellingText.OnTheBack : Ankle(body, false).Y > 2 * Low && Ankle(body, true).Y > 2 * Low ? TellingText.OnTheBackLegsUp : TellingText.OnTheBackKneesBent, null);
    }

    private static float Knees(Posture posture)
    {
        JointMotion flexion = JointMotion.All.Single(motion => motion is { Joint: "knee", Name: "flexion" });
        return MathF.Max(posture.Degrees(flexion, BodyPart.KneeLeft), posture.Degrees(flexion, BodyPart.KneeRight));
    }

    private static float Knee(Body body, bool right) => body.Joint(right ? BodyPart.KneeRight : BodyPart.KneeLeft).Y;

    private static Vector3 Ankle(Body body, bool right) => body.Joint(right ? BodyPart.AnkleRight : BodyPart.AnkleLeft);
}
