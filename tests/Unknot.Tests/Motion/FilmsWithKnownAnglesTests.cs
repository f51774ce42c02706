using System.Numerics;
using System.Text.Json;
using Unknot.Core.Motion;
using Unknot.Tests.Content;

namespace Unknot.Tests.Motion;

/// <summary>The samples of tools/figure/videos.mjs, whose truth was told by the page that drew them, against what Core bakes.</summary>
public sealed class FilmsWithKnownAnglesTests
{
    private const string Anew = "film them anew: node tools/figure/videos.mjs tools/figure/samples sample-wall-angel sample-hip-hinge";

    private static readonly string s_folder = Path.Combine(Path.GetDirectoryName(Shipped.Folder)!, "tools", "figure", "samples");

    private static readonly byte[] s_start = [0xFF, 0xC0], s_end = [0xFF, 0xD9];

    private static readonly Dictionary<string, (BodyPart From, BodyPart At, BodyPart To)> s_corners = new()
    {
        ["elbowLeft"] = (BodyPart.ShoulderLeft, BodyPart.ElbowLeft, BodyPart.WristLeft),
        ["elbowRight"] = (BodyPart.ShoulderRight, BodyPart.ElbowRight, BodyPart.WristRight),
        ["shoulderLeft"] = (BodyPart.HipLeft, BodyPart.ShoulderLeft, BodyPart.ElbowLeft),
        ["shoulderRight"] = (BodyPart.HipRight, BodyPart.ShoulderRight, BodyPart.ElbowRight),
        ["hipLeft"] = (BodyPart.ShoulderLeft, BodyPart.HipLeft, BodyPart.KneeLeft),
        ["hipRight"] = (BodyPart.ShoulderRight, BodyPart.HipRight, BodyPart.KneeRight),
        ["kneeLeft"] = (BodyPart.HipLeft, BodyPart.KneeLeft, BodyPart.AnkleLeft),
        ["kneeRight"] = (BodyPart.HipRight, BodyPart.KneeRight, BodyPart.AnkleRight),
    };

    [Theory]
    [InlineData("sample-wall-angel")]
    [InlineData("sample-hip-hinge")]
    public void Every_picture_has_its_line_of_truth(string name) => Pictures(name).Count.ShouldBe(Truth(name).Count, Anew);

    [Theory]
    [InlineData("sample-wall-angel", "wall_angel")]
    [InlineData("sample-hip-hinge", "hip_hinge")]
    public void The_angles_told_are_those_of_the_clip(string name, string movement)
    {
        Skeleton skeleton = Shipped.Figure.Content.Skeleton;
        Clip clip = Baking.Bake(Shipped.Figure.Movements.Single(figure => figure.Movement == movement).Scenes[0], skeleton);

        foreach (JsonElement line in Truth(name))
        {
            Frame frame = clip.Frames[(int)line.GetProperty("frame").GetDouble()];
            Body body = new(skeleton, frame.Posture.Rotations, frame.Pelvis);
            foreach ((string joint, (BodyPart from, BodyPart at, BodyPart to)) in s_corners)
            {
                line.GetProperty("joints").GetProperty(joint).GetProperty("angle").GetDouble()
                    .ShouldBe(Angle(body.Joint(from) - body.Joint(at), body.Joint(to) - body.Joint(at)), 0.3, $"{name}, picture {line.GetProperty("picture")}, {joint}: {Anew}");
            }
        }
    }

    [Fact]
    public void A_picture_that_was_dropped_shows_the_one_before_again()
    {
        List<ArraySegment<byte>> pictures = Pictures("sample-hip-hinge");
        List<int> shown = [.. Truth("sample-hip-hinge").Select(line => line.GetProperty("of").GetInt32())];

        shown.Where((of, i) => of != i).ShouldNotBeEmpty();
        shown.Select((of, i) => pictures[i].AsSpan().SequenceEqual(pictures[of])).ShouldAllBe(same => same);
    }

    // Chromium shows green, and says nothing, for a film with any other share of colour.
    [Theory]
    [InlineData("sample-wall-angel")]
    [InlineData("sample-hip-hinge")]
    public void The_pictures_have_a_quarter_of_their_colour_as_a_camera_sends_them(string name) =>
        Pictures(name).ShouldAllBe(picture => Sampling(picture).SequenceEqual(new byte[] { 0x22, 0x11, 0x11 }));

    private static List<JsonElement> Truth(string name) => [.. File.ReadLines(Path.Combine(s_folder, name + ".jsonl")).Select(line => JsonElement.Parse(line))];

    /// <summary>A JPEG ends with FF D9, which stands nowhere else in one without a preview.</summary>
    private static List<ArraySegment<byte>> Pictures(string name)
    {
        byte[] film = File.ReadAllBytes(Path.Combine(s_folder, name + ".mjpeg"));
        List<ArraySegment<byte>> pictures = [];
        for (int from = 0; from < film.Length;)
        {
            int end = from + film.AsSpan(from).IndexOf(s_end) + 2;
            pictures.Add(new(film, from, end - from));
            from = end;
        }

        return pictures;
    }

    /// <summary>How finely the three components are kept, from the start of the frame (FF C0): sizes take 7 bytes, then each component three.</summary>
    private static byte[] Sampling(ArraySegment<byte> picture)
    {
        int at = picture.AsSpan().IndexOf(s_start) + 10;
        return [picture[at + 1], picture[at + 4], picture[at + 7]];
    }

    private static double Angle(Vector3 one, Vector3 other) =>
        double.RadiansToDegrees(Math.Acos(Math.Clamp(Vector3.Dot(Vector3.Normalize(one), Vector3.Normalize(other)), -1, 1)));
}
