using System.Numerics;
using Unknot.Core.Motion;
using Unknot.Core.Motion.Checks;
using Unknot.Tests.Content;

namespace Unknot.Tests.Motion;

public sealed class ClipChecksTests
{
    private static readonly FigureContent s_figure = Shipped.Figure.Content;

    private static readonly Scene s_bridge = SceneOf("glute_bridge");

    [Fact]
    public void A_clip_that_keeps_everything_has_nothing_to_say() => Said(s_bridge).ShouldBeEmpty();

    [Fact]
    public void A_knee_bent_beyond_its_range_is_told_with_the_range() =>
        Said(Changed(s_bridge, new JointAngle("cervical", "flexion", false, 80))).ShouldContain(said => said.Contains("cervical flexion is 80°") && said.Contains("-45 to 45"));

    [Fact]
    public void A_foot_that_cannot_reach_where_it_is_kept_is_told() =>
        Said(s_bridge with { Contacts = [s_bridge.Contacts[0] with { Spot = new(null, new Vector3(0, 0, 4)) }] }).ShouldContain(said => said.Contains("'sole_left' is"));

    [Fact]
    public void A_pose_that_is_reached_in_no_time_is_told() =>
        Said(s_bridge with { Keys = [s_bridge.Keys[0], s_bridge.Keys[1] with { At = 0.2f }, s_bridge.Keys[2]] }).ShouldContain(said => said.Contains("give it more time"));

    [Fact]
    public void A_limb_through_the_floor_is_told() =>
        Said(Changed(s_bridge, new JointAngle("shoulder", "elevation", false, 60), new JointAngle("shoulder", "plane", false, -90))).ShouldContain(said => said.Contains("is in the floor"));

    [Fact]
    public void A_named_joint_that_does_not_move_is_told() =>
        Said(s_bridge with { Shows = [new(new("knee", "flexion", false, 0), 60)] }).ShouldContain(said => said.Contains("knee flexion does not change by +60°"));

    [Fact]
    public void A_scene_that_is_said_to_be_still_and_moves_is_told() => Said(s_bridge with { Shows = [] }).ShouldContain(said => said.Contains("in a scene that is still"));

    [Fact]
    public void A_foot_that_slides_is_told()
    {
        Scene standing = SceneOf("two_minute_band_raise");

        Said(standing with { Keys = [standing.Keys[0], standing.Keys[1] with { Posture = standing.Keys[0].Posture with { Shift = new(0, 0, 0.1f) } }] })
            .ShouldContain(said => said.Contains("'sole_left' slides"));
    }

    private static Scene SceneOf(string movement) => Shipped.Figure.Movements.Single(figure => figure.Movement == movement).Scenes[0];

    private static IReadOnlyList<string> Said(Scene scene) => [.. ClipChecks.Of(Baking.Bake(scene, s_figure.Skeleton), s_figure)];

    private static Scene Changed(Scene scene, params JointAngle[] angles)
    {
        IReadOnlyList<Quaternion> with = AngleSet.Neutral.With(angles).ToRotations();
        return scene with
        {
            Keys = [.. scene.Keys.Select(key => key with { Posture = key.Posture with { Rotations = [.. key.Posture.Rotations.Zip(with, (own, set) => set.IsIdentity ? own : set)] } })],
        };
    }
}
