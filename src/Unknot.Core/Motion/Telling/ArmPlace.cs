namespace Unknot.Core.Motion.Telling;

/// <summary>How an arm is held, read off its angles.</summary>
internal static class ArmPlace
{
    private const float Near = 28;
    private const float Shoulder = 60;
    private const float Slanting = 108;
    private const float Overhead = 150;
    private const float Bent = 50;
    private const float ToTheSide = 38;
    private const float Across = 105;

    private static readonly JointMotion s_elbow = JointMotion.All.Single(motion => motion is { Joint: "elbow", Name: "flexion" });

    internal static TellingText Of(Posture posture, bool right)
    {
        ShoulderAngles arm = posture.Shoulder(right);
        bool bent = posture.Degrees(s_elbow, right ? BodyPart.ElbowRight : BodyPart.ElbowLeft) >= Bent;
        return arm.Elevation >= Overhead ? TellingText.ArmOverhead
            : arm.Elevation < Near ? (bent ? TellingText.ArmBent : TellingText.ArmBeside)
            : arm.Plane > Across ? TellingText.ArmAcross
            : arm.Plane < -ToTheSide ? TellingText.ArmBehind
            : arm.Elevation >= Slanting ? TellingText.ArmSlanting
            : arm.Plane > ToTheSide ? TellingText.ArmForward
            : bent ? TellingText.ArmOutBent
            : arm.Elevation >= Shoulder ? TellingText.ArmOut : TellingText.ArmBeside;
    }
}
