namespace Unknot.Core.Motion.Checks;

/// <summary>Whether the joint a scene is about moves the way it is said to, or nothing does where it is said to be still.</summary>
internal static class TheNamedJointMoves
{
    internal static IEnumerable<string> Check(Clip clip, FigureBounds bounds) =>
        clip.Scene.Shows.Count == 0 ? Still(clip, bounds) : clip.Scene.Shows.Where(shown => !Moves(clip, shown)).Select(shown => FormattableString.Invariant(
            $"{shown.Motion.Joint} {shown.Motion.Motion} does not change by {shown.By:+0;-0}° from the first key pose; move it, or say under 'shows' what moves"));

    private static bool Moves(Clip clip, ShownMotion shown)
    {
        float first = Degrees(clip.Frames[0].Posture, shown.Motion);
        IEnumerable<float> changes = clip.Frames.Select(frame => Degrees(frame.Posture, shown.Motion) - first);
        return shown.By > 0 ? changes.Max() >= shown.By - 0.1f : changes.Min() <= shown.By + 0.1f;
    }

    private static float Degrees(Posture posture, JointAngle asked)
    {
        if (asked.Joint == JointMotion.Shoulder)
        {
            ShoulderAngles angles = posture.Shoulder(asked.Right);
            return asked.Motion switch { "elevation" => angles.Elevation, "plane" => angles.Plane, _ => angles.Rotation };
        }

        JointMotion motion = JointMotion.All.Single(one => one.Joint == asked.Joint && one.Name == asked.Motion);
        return posture.Degrees(motion, asked.Right ? BodyParts.Mirror(motion.Part) : motion.Part);
    }

    private static IEnumerable<string> Still(Clip clip, FigureBounds bounds)
    {
        Posture first = clip.Frames[0].Posture;
        (float strays, BodyPart part) = BodyParts.All.Select(part => (clip.Frames.Max(frame => Turns.Vector(
            System.Numerics.Quaternion.Conjugate(first.Rotations[(int)part]) * frame.Posture.Rotations[(int)part]).Length()), part)).Max();
        if (strays > bounds.Still)
        {
            yield return FormattableString.Invariant($"{part} strays by {strays:0.0}° in a scene that is still; say under 'shows' what moves");
        }
    }
}
