using System.Numerics;
using Unknot.Core.Motion;

namespace Unknot.Tests.Motion;

public sealed class AnglesTests
{
    [Theory]
    [InlineData(0, 0, 30)]
    [InlineData(90, 0, 90)]
    [InlineData(90, 90, -40)]
    [InlineData(140, 30, 45)]
    [InlineData(45, -90, 10)]
    [InlineData(100, 125, -20)]
    public void A_shoulder_reads_back_the_angles_it_was_set_to(float elevation, float plane, float rotation)
    {
        foreach (bool right in new[] { false, true })
        {
            ShoulderAngles read = ShoulderAngles.Of(new ShoulderAngles(elevation, plane, rotation).ToRotation(right), right);

            read.Elevation.ShouldBe(elevation, 0.05f);
            read.Plane.ShouldBe(plane, 0.05f);
            read.Rotation.ShouldBe(rotation, 0.1f);
        }
    }

    [Fact]
    public void An_arm_out_to_the_side_turned_outward_by_90_has_its_forearm_up()
    {
        Quaternion arm = new ShoulderAngles(90, 0, 90).ToRotation(right: false);

        // A bent elbow points forward from a hanging arm.
        Vector3.Distance(Vector3.Transform(Vector3.UnitZ, arm), Vector3.UnitY).ShouldBeLessThan(0.001f);
        Vector3.Distance(Vector3.Transform(-Vector3.UnitY, arm), Vector3.UnitX).ShouldBeLessThan(0.001f);
    }

    [Fact]
    public void Three_turns_read_back_as_they_were_made()
    {
        Vector3 degrees = new(-70, 25, 40);

        Vector3.Distance(Turns.Degrees(Turns.Of(degrees)), degrees).ShouldBeLessThan(0.01f);
    }

    [Fact]
    public void What_is_set_later_holds()
    {
        AngleSet set = AngleSet.Neutral.With([new("knee", "flexion", false, 90)]).With([new("knee", "flexion", false, 20)]);

        JointMotion flexion = JointMotion.All.Single(motion => motion is { Joint: "knee", Name: "flexion" });
        new Posture(set.ToRotations(), Vector3.Zero, 0).Degrees(flexion, BodyPart.KneeLeft).ShouldBe(20, 0.01f);
    }

    [Fact]
    public void Every_motion_reads_back_the_angle_it_was_set_to_on_both_sides()
    {
        foreach (JointMotion motion in JointMotion.All.Where(motion => motion.Joint != "root"))
        {
            foreach (BodyPart part in new[] { motion.Part, BodyParts.Mirror(motion.Part) }.Distinct())
            {
                AngleSet set = AngleSet.Neutral.With([new(motion.Joint, motion.Name, BodyParts.IsRight(part), 17)]);

                new Posture(set.ToRotations(), Vector3.Zero, 0).Degrees(motion, part).ShouldBe(17, 0.01f, $"{motion.Joint} {motion.Name} {part}");
            }
        }
    }
}
