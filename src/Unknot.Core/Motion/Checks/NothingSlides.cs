using System.Numerics;

namespace Unknot.Core.Motion.Checks;

/// <summary>Whether what stands on the floor stays where it stands.</summary>
internal static class NothingSlides
{
    private const float OnTheFloor = 0.01f;

    internal static IEnumerable<string> Check(Clip clip, FigureContent figure)
    {
        if (clip.Scene.FloorMoves)
        {
            yield break;
        }

        Body[] bodies = [.. clip.Frames.Select(frame => new Body(figure.Skeleton, frame.Posture.Rotations, frame.Pelvis))];
        foreach (BodyPoint sole in figure.Skeleton.Points.Values.Where(point => point.Part is BodyPart.AnkleLeft or BodyPart.AnkleRight))
        {
            if (Slid(bodies, sole) is { } slid && slid.By > figure.Bounds.Kept)
            {
                yield return FormattableString.Invariant($"'{sole.Id}' slides {slid.By * 100:0.0} cm over the floor {ClipChecks.When(clip, slid.Frame)}; keep it with a contact, or lift it");
            }
        }
    }

    /// <summary>How far it is from where it came down, while it is down.</summary>
    private static (float By, int Frame)? Slid(Body[] bodies, BodyPoint sole)
    {
        Vector3? down = null;
        (float By, int Frame)? most = null;
        for (int i = 0; i < bodies.Length; i++)
        {
            Vector3 now = bodies[i].Place(sole);
            down = now.Y > OnTheFloor ? null : down ?? now;
            float by = down is { } from ? Vector2.Distance(new(from.X, from.Z), new(now.X, now.Z)) : 0;
            most = most is { } known && known.By >= by ? known : (by, i);
        }

        return most;
    }
}
