using System.Collections.Immutable;

namespace Unknot.Core.Motion.Checks;

/// <summary>Whether every joint stays within what it can do by its own strength.</summary>
internal static class JointsKeepTheirRange
{
    // Straight overhead an arm may be turned any way: its rotation and plane are no longer told apart.
    private const float Overhead = 150;

    // What solving may add by rounding.
    private const float Slack = 0.5f;

    private static readonly ImmutableArray<bool> s_sides = [false, true];

    internal static IEnumerable<string> Check(Clip clip, FigureBounds bounds) =>
        from limit in bounds.Limits
        from right in s_sides
        let worst = Worst(clip, limit, right)
        where worst.Past > Slack
        select FormattableString.Invariant(
            $"{limit.Joint} {limit.Motion}{(right ? " on the right" : "")} is {worst.Degrees:0}° {ClipChecks.When(clip, worst.Frame)}; it takes {limit.Least} to {limit.Most}: change the angle or the contact");

    private static (float Past, float Degrees, int Frame) Worst(Clip clip, JointLimit limit, bool right) =>
        clip.Frames.Select((frame, i) => Degrees(frame.Posture, limit, right) is { } degrees ? (Past: Math.Max(limit.Least - degrees, degrees - limit.Most), degrees, i) : default)
            .MaxBy(one => one.Past);

    private static float? Degrees(Posture posture, JointLimit limit, bool right)
    {
        if (limit.Joint == JointMotion.Shoulder)
        {
            ShoulderAngles angles = posture.Shoulder(right);
            return limit.Motion switch
            {
                "elevation" => angles.Elevation,
                "rotation" when angles.Elevation < Overhead => angles.Rotation,
                "extension" when angles is { Elevation: < Overhead, Plane: < 0 } => angles.Elevation * MathF.Sin(-angles.Plane * (MathF.PI / 180)),
                _ => null,
            };
        }

        JointMotion motion = JointMotion.All.Single(one => one.Joint == limit.Joint && one.Name == limit.Motion);
        bool paired = motion.Part >= BodyPart.GirdleLeft;
        return right && !paired ? null : posture.Degrees(motion, right ? BodyParts.Mirror(motion.Part) : motion.Part);
    }
}
