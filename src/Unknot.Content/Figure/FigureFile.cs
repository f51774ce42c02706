using System.Numerics;
using Unknot.Content.Yaml;
using Unknot.Core.Motion;

namespace Unknot.Content.Figure;

/// <summary>A posture that many movements begin from, as the file says it.</summary>
/// <param name="Set">Its angles.</param>
/// <param name="Anchor">What the body rests on.</param>
/// <param name="Contacts">What else is kept where it is.</param>
/// <param name="Props">What stands about.</param>
internal sealed record WrittenBase(IReadOnlyList<JointAngle> Set, Contact Anchor, IReadOnlyList<Contact> Contacts, IReadOnlyList<Prop> Props);

/// <summary>What poses are written with.</summary>
/// <param name="Content">The body.</param>
/// <param name="Props">Things that may stand about, by id.</param>
/// <param name="Bases">Postures to begin from, by id.</param>
internal sealed record FigureKit(FigureContent Content, IReadOnlyDictionary<string, Prop> Props, IReadOnlyDictionary<string, WrittenBase> Bases);

/// <summary><c>figure.yaml</c>: the body, what it is held to, what stands about and the postures to begin from.</summary>
internal static class FigureFile
{
    internal static FigureKit Read(MapReader map)
    {
        float height = (float)map.Number("height_m");
        Segment[] segments = Segments(map.Keyed("segments", (all, id) => all.Map(id, one => SegmentOf(one, height))));
        Skeleton skeleton = new(height, segments, Points(map));
        FigureContent content = new(
            skeleton, map.Map("bounds", one => Bounds(one, map)), map.Keyed("muscles", (all, id) => (IReadOnlyList<Patch>)[.. all.List(id, Patch).SelectMany(patches => patches)]), map.Texts("sources"), map.Map("words", WordsPart.Read));
        FigureKit kit = new(content, map.Keyed("props", (all, id) => all.Map(id, one => PropPart.Kind(one, id))), new Dictionary<string, WrittenBase>());
        return kit with { Bases = map.Keyed("bases", (all, id) => all.Map(id, one => Base(one, kit))) };
    }

    private static WrittenBase Base(MapReader map, FigureKit kit)
    {
        ContactPart contacts = new(kit.Content.Skeleton, []);
        return new(AnglesPart.Read(map, "set"), map.Map("anchor", contacts.Anchor), contacts.Read(map, "contacts"), PropPart.Read(map, "props", kit));
    }

    private static Segment SegmentOf(MapReader map, float height) =>
        new(FigureWords.Vector(map, "at") * height, FigureWords.Vector(map, "tip") * height, (float)(map.NumberOrNull("thick") ?? 0) * height);

    private static Segment[] Segments(IReadOnlyDictionary<string, Segment> written)
    {
        Segment[] segments = new Segment[BodyParts.Count];
        foreach (BodyPart part in BodyParts.All)
        {
            Segment left = written.GetValueOrDefault(FigureWords.Parts.WordFor(BodyParts.IsRight(part) ? BodyParts.Mirror(part) : part)) ?? new(Vector3.Zero, Vector3.Zero, 0);
            segments[(int)part] = BodyParts.IsRight(part) ? left with { Offset = FigureWords.Mirror(left.Offset), Tip = FigureWords.Mirror(left.Tip) } : left;
        }

        return segments;
    }

    private static Dictionary<string, BodyPoint> Points(MapReader map)
    {
        IReadOnlyDictionary<string, (BodyPart Part, Vector3 At, bool Paired)> written = map.Keyed("points", (all, id) => all.Map(id, one =>
            new Pointed(one.Word("on", FigureWords.Parts), FigureWords.Vector(one, "at"), one.Bool("paired", false))))
            .ToDictionary(one => one.Key, one => (one.Value.Part, one.Value.At, one.Value.Paired || FigureWords.IsPaired(one.Value.Part)));
        return written.SelectMany(one => one.Value.Paired
                ? new BodyPoint[] { new(one.Key + "_left", one.Value.Part, one.Value.At), new(one.Key + "_right", BodyParts.Mirror(one.Value.Part), FigureWords.Mirror(one.Value.At)) }
                : [new(one.Key, one.Value.Part, one.Value.At)])
            .ToDictionary(point => point.Id, StringComparer.Ordinal);
    }

    private sealed record Pointed(BodyPart Part, Vector3 At, bool Paired);

    private static IReadOnlyList<Patch> Patch(MapReader map)
    {
        Patch left = new(map.Word("on", FigureWords.Parts), FigureWords.Vector(map, "at"), FigureWords.Vector(map, "size"), (float)(map.NumberOrNull("roll") ?? 0));
        return left.At.X == 0 && !FigureWords.IsPaired(left.Part) ? [left] : [left, left.Mirrored()];
    }

    private static FigureBounds Bounds(MapReader map, MapReader top) => new(
        top.List("limits", Limit), (float)map.Number("degrees_per_s"), (float)map.Number("degrees_per_s2"), (float)map.Number("kept_m"), (float)map.Number("give_m"), (float)map.Number("still_deg"));

    private static JointLimit Limit(MapReader map)
    {
        IReadOnlyList<double> range = map.Numbers("range");
        if (range.Count != 2 || range[0] > range[1])
        {
            map.Wrong("range", "'range' is two angles, from the least to the most");
            range = [0, 0];
        }

        JointLimit limit = new(map.Text("joint"), map.Text("motion"), (float)range[0], (float)range[1]);
        bool known = limit.Joint == JointMotion.Shoulder
            ? limit.Motion is "elevation" or "rotation" or "extension"
            : JointMotion.All.Any(motion => motion.Joint == limit.Joint && motion.Name == limit.Motion);
        if (!known)
        {
            map.Wrong("motion", $"'{limit.Joint}' has no motion '{limit.Motion}'; {Spelling.Remedy(limit.Motion, AnglesPart.MotionsOf(limit.Joint))}");
        }

        return limit;
    }
}
