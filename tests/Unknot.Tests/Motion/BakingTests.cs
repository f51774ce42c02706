using System.Numerics;
using Unknot.Core.Motion;
using Unknot.Tests.Content;

namespace Unknot.Tests.Motion;

public sealed class BakingTests
{
    private static readonly Skeleton s_body = Shipped.Figure.Content.Skeleton;

    private static IEnumerable<Scene> Scenes => Shipped.Figure.Movements.SelectMany(figure => figure.Scenes);

    [Fact]
    public void At_a_key_pose_the_angles_are_those_written_wherever_nothing_is_kept()
    {
        foreach (Scene scene in Scenes)
        {
            Clip clip = Baking.Bake(scene with { Contacts = [] }, s_body);

            foreach (KeyPose key in scene.Keys)
            {
                foreach (BodyPart part in BodyParts.All.Where(part => part != scene.Anchor.Point.Part))
                {
                    Apart(clip.At(key).Posture.Rotations[(int)part], key.Posture.Rotations[(int)part]).ShouldBeLessThan(0.1f, $"{scene.Where} {key.Id} {part}");
                }
            }
        }
    }

    [Fact]
    public void The_mirror_image_of_a_scene_bakes_to_the_mirror_image_of_its_clip()
    {
        foreach (Scene scene in Scenes)
        {
            Clip clip = Baking.Bake(scene, s_body), mirrored = Baking.Bake(Mirrored(scene), s_body);

            foreach ((Frame left, Frame right) in clip.Frames.Zip(mirrored.Frames))
            {
                Posture expected = left.Posture.Mirrored();
                BodyParts.All.Max(part => Apart(expected.Rotations[(int)part], right.Posture.Rotations[(int)part])).ShouldBeLessThan(0.2f, scene.Where);
            }
        }
    }

    [Fact]
    public void The_same_scene_bakes_to_the_same_clip()
    {
        Scene scene = Scenes.First();

        Baking.Bake(scene, s_body).Frames.SelectMany(frame => frame.Posture.Rotations).ShouldBe(Baking.Bake(scene, s_body).Frames.SelectMany(frame => frame.Posture.Rotations));
    }

    [Fact]
    public void Between_two_key_poses_a_joint_passes_neither()
    {
        Scene scene = Scenes.First(one => one.Shows.Any(shown => shown.Motion is { Joint: "hip", Motion: "flexion" }));
        JointMotion flexion = JointMotion.All.Single(motion => motion is { Joint: "hip", Name: "flexion" });
        float[] keys = [.. scene.Keys.Select(key => key.Posture.Degrees(flexion, BodyPart.HipLeft))];

        Baking.Bake(scene with { Contacts = [] }, s_body).Frames.Select(frame => frame.Posture.Degrees(flexion, BodyPart.HipLeft))
            .ShouldAllBe(degrees => degrees >= keys.Min() - 0.1f && degrees <= keys.Max() + 0.1f);
    }

    private static float Apart(Quaternion one, Quaternion other) => Turns.Vector(Quaternion.Conjugate(one) * other).Length();

    private static Scene Mirrored(Scene scene) => scene with
    {
        Keys = [.. scene.Keys.Select(key => key with { Posture = key.Posture.Mirrored() })],
        Anchor = Mirrored(scene.Anchor),
        Contacts = [.. scene.Contacts.Select(Mirrored)],
    };

    private static Contact Mirrored(Contact contact) => contact with
    {
        Point = Mirrored(contact.Point),
        Spot = new(contact.Spot.On is { } on ? Mirrored(on) : null, Across(contact.Spot.At)),
        Facing = contact.Facing is { } facing ? new(Across(facing.Palm), facing.Along is { } along ? Across(along) : null) : null,
        Swivel = -contact.Swivel,
    };

    private static BodyPoint Mirrored(BodyPoint point) => new(point.Id, BodyParts.Mirror(point.Part), Across(point.At));

    private static Vector3 Across(Vector3 at) => at with { X = -at.X };
}
