using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>Key poses to clips.</summary>
public static class Baking
{
    /// <summary>Frames in a second. Key poses stand on frames, so that a clip is exact at them.</summary>
    public const int Rate = 10;

    // Bringing one limb somewhere may move what another is to touch: hands on one's own elbows.
    private const int Rounds = 2;

    /// <summary>Bakes a scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="skeleton">The body.</param>
    /// <returns>The clip; the same for the same scene and body.</returns>
    public static Clip Bake(Scene scene, Skeleton skeleton)
    {
        Playing playing = new(scene);
        int count = Math.Max(1, (int)MathF.Round(scene.Seconds * Rate));
        return new(scene, Rate, [.. Enumerable.Range(0, count).Select(i => At(scene, skeleton, playing, (float)i / Rate))]);
    }

    private static Frame At(Scene scene, Skeleton skeleton, Playing playing, float time)
    {
        Posture asked = playing.At(time);
        Body body = new(skeleton, asked.Rotations, Vector3.Zero);
        Rest(body, scene.Anchor, asked.Shift);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Contact contact in scene.Contacts)
            {
                Reach.Bring(body, contact, playing.Hold(contact, time));
            }
        }

        return new(body.Pelvis, asked with { Rotations = body.Rotations });
    }

    private static void Rest(Body body, Contact anchor, Vector3 shift)
    {
        if (anchor.Facing is { } facing && Limb.Of(anchor.Point.Part) is { } limb)
        {
            Reach.Lay(body, limb, limb.Facing(facing, body.Rotation(limb.End)));
        }

        body.Move(anchor.Spot.Of(body) + shift - body.Place(anchor.Point));
    }
}
