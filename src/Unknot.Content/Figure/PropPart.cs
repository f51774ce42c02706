using System.Numerics;
using Unknot.Content.Yaml;
using Unknot.Core.Motion;

namespace Unknot.Content.Figure;

/// <summary>Things that stand about: what there is, and where a scene puts them.</summary>
internal static class PropPart
{
    private static readonly Vocabulary<string> s_shapes = new("a shape", ("box", "box"), ("ball", "ball"), ("roll", "roll"), ("band", "band"), ("panel", "panel"));

    /// <summary>One thing of <c>figure.yaml</c>.</summary>
    internal static Prop Kind(MapReader map, string id) => new(
        id, map.Word("shape", s_shapes), null, FigureWords.Vector(map, "at"), FigureWords.Vector(map, "size"), null, map.Bool("solid", false));

    /// <summary>The things of a scene: a word where one stands as usual, or where it is put.</summary>
    internal static IReadOnlyList<Prop> Read(MapReader map, string key, FigureKit kit) => map.IsList(key) ? [.. map.ListOrNone(key, one => One(one, kit))] : [];

    private static Prop One(MapReader map, FigureKit kit)
    {
        string id = map.Text("is");
        if (!kit.Props.TryGetValue(id, out Prop? kind))
        {
            map.Wrong("is", $"there is no '{id}'; {Spelling.Remedy(id, [.. kit.Props.Keys])}");
            kind = new(id, "box", null, default, Vector3.One, null, false);
        }

        BodyPoint? on = map.Has("on") ? SpotPart.Point(map, "on", kit.Content.Skeleton) : null;
        return kind with
        {
            On = on,
            At = map.Has("at") ? FigureWords.Vector(map, "at") : on is null ? kind.At : on.At + FigureWords.Vector(map, "off"),
            Size = map.Has("size") ? FigureWords.Vector(map, "size") : kind.Size,
            To = map.Has("to") ? SpotPart.Read(map, "to", kit.Content.Skeleton) : null,
            IsSolid = kind.IsSolid && on is null,
        };
    }
}
