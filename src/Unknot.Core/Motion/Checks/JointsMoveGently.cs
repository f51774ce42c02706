using System.Numerics;

namespace Unknot.Core.Motion.Checks;

/// <summary>Whether no joint turns faster, or starts and stops harder, than somebody at ease does.</summary>
internal static class JointsMoveGently
{
    internal static IEnumerable<string> Check(Clip clip, FigureBounds bounds)
    {
        foreach (BodyPart part in BodyParts.All)
        {
            Vector3[] speeds = [.. clip.Frames.Select((_, i) => Step(clip, part, i) * clip.Rate)];
            (float fastest, int at) = speeds.Select((speed, i) => (speed.Length(), i)).Max();
            (float hardest, int when) = speeds.Select((speed, i) => ((speeds[(i + 1) % speeds.Length] - speed).Length() * clip.Rate, i)).Max();
            if (fastest > bounds.DegreesPerSecond)
            {
                yield return FormattableString.Invariant($"{part} turns at {fastest:0} °/s {ClipChecks.When(clip, at)}; the most is {bounds.DegreesPerSecond}: give it more time");
            }

            if (hardest > bounds.DegreesPerSecondSquared)
            {
                yield return FormattableString.Invariant($"{part} speeds up by {hardest:0} °/s² {ClipChecks.When(clip, when)}; the most is {bounds.DegreesPerSecondSquared}: give it more time");
            }
        }
    }

    private static Vector3 Step(Clip clip, BodyPart part, int i) =>
        Turns.Vector(Quaternion.Conjugate(clip.Frames[i].Posture.Rotations[(int)part]) * clip.Frames[(i + 1) % clip.Frames.Count].Posture.Rotations[(int)part]);
}
