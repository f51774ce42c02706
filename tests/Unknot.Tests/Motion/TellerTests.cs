using System.Text.RegularExpressions;
using Unknot.Content.Figure;
using Unknot.Core.Motion;
using Unknot.Core.Motion.Telling;
using Unknot.Tests.Content;

namespace Unknot.Tests.Motion;

public sealed class TellerTests
{
    private static readonly FigureContent s_figure = Shipped.Figure.Content;

    private static readonly Teller s_teller = new(s_figure.Skeleton, s_figure.Words);

    [Fact]
    public void Every_movement_is_told_and_no_two_alike()
    {
        (string Movement, string Told)[] all = [.. Shipped.Figure.Movements.Select(figure => (figure.Movement, string.Join(". ", figure.Done.Select(scene => Of(scene, figure.Movement).Whole))))];

        all.Length.ShouldBe(Shipped.Content.Knowledge.Movements.Count);
        all.GroupBy(one => one.Told).Where(same => same.Count() > 1).SelectMany(same => same).ShouldBeEmpty();
        all.ShouldAllBe(one => one.Told != Shipped.Content.Knowledge.Movements[one.Movement].Name && one.Told.Split(' ').Length >= 8);
        all.ShouldAllBe(one => !one.Told.Contains('{'));
    }

    [Fact]
    public void A_scene_that_is_about_a_motion_is_told_with_a_motion()
    {
        IEnumerable<string> silent = from figure in Shipped.Figure.Movements
                                     from scene in figure.Scenes
                                     where scene.Shows.Count > 0 && Of(scene, figure.Movement).Keys.All(key => key.Length == 0)
                                     select scene.Where;

        silent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("prone_y_raise", "lying face down, the arms up and outward", "a hand's breadth", "hold for 2 s")]
    [InlineData("levator_stretch", "sitting, the left hand on the seat, the right hand on the right thigh", "the head turns to the right by 45°", "hold for 45 to 60 s")]
    [InlineData("glute_bridge", "lying on the back with bent knees, feet on the floor", "the hips rise by", "then back")]
    [InlineData("seated_figure_four", "sitting with the left ankle on the other knee", "the pelvis tips forward by", "hold for 45 to 60 s")]
    [InlineData("slow_breathing", "the left hand on the belly, the right hand on the breastbone", "the breath goes in", "stay as you are")]
    [InlineData("eccentric_wrist_extension", "sitting", "the left wrist bends towards the back of the hand by", "the left wrist bends towards the palm by")]
    [InlineData("bird_dog", "on hands and knees, both hands on the floor", "the left arm rises by", "the right knee straightens by")]
    [InlineData("side_lying_hip_abduction", "lying on the right side", "the left leg moves out by", "a wall")]
    public void What_is_told_is_what_is_seen(string movement, params string[] seen)
    {
        string told = Of(Shipped.Figure.Movements.Single(figure => figure.Movement == movement).Scenes[0], movement).Whole;

        seen.ShouldAllBe(part => told.Contains(part), told);
    }

    [Fact]
    public void In_the_mirror_left_is_right_and_all_else_is_the_same()
    {
        foreach (Scene scene in Shipped.Figure.Movements.SelectMany(figure => figure.Scenes))
        {
            Clip clip = Baking.Bake(scene, s_figure.Skeleton);
            Told told = s_teller.Of(clip, null, mirrored: false), mirrored = s_teller.Of(clip, null, mirrored: true);

            mirrored.Whole.ShouldBe(Exchanged(told.Whole), scene.Where);
            mirrored.Keys.ShouldBe(told.Keys.Select(Exchanged));
        }
    }

    private static string Exchanged(string told) => Regex.Replace(told, @"\b(left|right)\b", side => side.Value == "left" ? "right" : "left");

    private static Told Of(Scene scene, string movement) =>
        s_teller.Of(Baking.Bake(scene, s_figure.Skeleton), ShownMovement.Of(Shipped.Content.Knowledge, movement).Hold, mirrored: false);
}
