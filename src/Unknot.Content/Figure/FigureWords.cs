using System.Numerics;
using Unknot.Content.Yaml;
using Unknot.Core.Motion;

namespace Unknot.Content.Figure;

/// <summary>The words of poses, and small things every part of them is written in.</summary>
internal static class FigureWords
{
    private const string Left = "_left";
    private const string Right = "_right";

    internal static readonly Vocabulary<BodyPart> Parts = new(
        "a part of the body",
        ("pelvis", BodyPart.Pelvis), ("lumbar", BodyPart.Lumbar), ("thoracic", BodyPart.Thoracic), ("cervical", BodyPart.Cervical), ("head", BodyPart.Head), ("jaw", BodyPart.Jaw), ("girdle", BodyPart.GirdleLeft),
        ("blade", BodyPart.BladeLeft), ("shoulder", BodyPart.ShoulderLeft), ("elbow", BodyPart.ElbowLeft), ("wrist", BodyPart.WristLeft), ("fingers", BodyPart.FingersLeft), ("hip", BodyPart.HipLeft),
        ("knee", BodyPart.KneeLeft), ("ankle", BodyPart.AnkleLeft));

    internal static readonly Vocabulary<View> Views = new(
        "a side to look from",
        ("front", new(0, 0)), ("front_left", new(42, 0)), ("left", new(90, 0)), ("back_left", new(140, 0)), ("back", new(180, 0)), ("back_right", new(-140, 0)), ("right", new(-90, 0)),
        ("front_right", new(-42, 0)), ("above_left", new(90, 42)), ("above_right", new(-90, 42)), ("above_front", new(20, 45)), ("above_back", new(180, 45)), ("above_front_left", new(48, 38)), ("above_back_left", new(132, 38)));

    internal static readonly Vocabulary<string?> Sides = new("a side", ("left", "L"), ("right", "R"), ("both", null));

    /// <summary>Three numbers; zero where they are absent.</summary>
    internal static Vector3 Vector(MapReader map, string key)
    {
        if (!map.Has(key))
        {
            return Vector3.Zero;
        }

        IReadOnlyList<double> numbers = map.Numbers(key);
        if (numbers.Count == 3)
        {
            return new((float)numbers[0], (float)numbers[1], (float)numbers[2]);
        }

        map.Wrong(key, $"'{key}' is three numbers, [to the left, up, forward], not {numbers.Count}");
        return Vector3.Zero;
    }

    internal static bool IsPaired(BodyPart part) => part >= BodyPart.GirdleLeft;

    internal static string OtherSide(string point) =>
        point.EndsWith(Left, StringComparison.Ordinal) ? point[..^Left.Length] + Right : point.EndsWith(Right, StringComparison.Ordinal) ? point[..^Right.Length] + Left : point;

    internal static string OnLeft(string point) => point + Left;

    internal static Vector3 Mirror(Vector3 at) => at with { X = -at.X };
}
