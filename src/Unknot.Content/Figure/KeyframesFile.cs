using System.Numerics;
using Unknot.Content.Yaml;
using Unknot.Core.Motion;

namespace Unknot.Content.Figure;

/// <summary><c>keyframes/ID.yaml</c>: the key poses of one movement.</summary>
/// <param name="kit">What they are written with.</param>
internal sealed class KeyframesFile(FigureKit kit)
{
    private const float Frame = 1f / Baking.Rate;

    internal MovementFigure Read(MapReader map) => new(map.Text("movement"), map.Word("side", FigureWords.Sides, null), map.List("scenes", Scene));

    private Scene Scene(MapReader map)
    {
        WrittenBase under = Base(map);
        AngleSet set = AngleSet.Neutral.With(under.Set).With(AnglesPart.Read(map, "set"));
        float seconds = (float)map.Number("seconds");
        IReadOnlyList<KeyPose> keys = Keys(map, set, seconds);
        ContactPart contacts = new(kit.Content.Skeleton, [.. keys.Select(key => key.Id)]);
        IReadOnlyList<string> free = map.TextsOrNone("free");
        return new()
        {
            Where = map.Here,
            Say = map.Text("say"),
            Fault = map.TextOrNull("fault"),
            With = map.TextOrNull("with"),
            Seconds = seconds,
            Keys = keys,
            Anchor = map.Has("anchor") ? map.Map("anchor", contacts.Anchor) : under.Anchor,
            Contacts = [.. under.Contacts.Where(contact => !free.Contains(contact.Point.Id)).Select(contacts.Lasting), .. contacts.Read(map, "contacts")],
            Props = [.. map.Bool("bare", false) ? [] : under.Props, .. PropPart.Read(map, "props", kit)],
            Views = map.WordList("views", FigureWords.Views),
            Focus = map.Has("focus") ? SpotPart.Point(map, "focus", kit.Content.Skeleton) : null,
            Shows = Shows(map),
            FloorMoves = map.Bool("floor_moves", false),
            Touching = map.Has("touching") ? [.. map.TextLists("touching").Select(pair => Pair(map, pair))] : [],
        };
    }

    private WrittenBase Base(MapReader map)
    {
        string id = map.Text("base");
        if (kit.Bases.TryGetValue(id, out WrittenBase? found))
        {
            return found;
        }

        if (id.Length > 0)
        {
            map.Wrong("base", $"there is no posture '{id}'; {Spelling.Remedy(id, [.. kit.Bases.Keys])}");
        }

        return new([], new(new("", BodyPart.Pelvis, Vector3.Zero), new(null, Vector3.Zero), null, 0, []), [], []);
    }

    private static IReadOnlyList<KeyPose> Keys(MapReader map, AngleSet set, float seconds)
    {
        Dictionary<string, Posture> earlier = new(StringComparer.Ordinal);
        IReadOnlyList<KeyPose> keys = map.List("keys", one => Key(one, set, earlier));
        float last = -Frame;
        foreach (KeyPose key in keys)
        {
            if (key.At < last + Frame / 2 || (last < 0 && key.At > 0))
            {
                map.Wrong("keys", FormattableString.Invariant($"'{key.Id}' is at {key.At} s; key poses begin at 0 and rise"));
            }

            if (MathF.Abs((key.At * Baking.Rate) - MathF.Round(key.At * Baking.Rate)) > 0.001f)
            {
                map.Wrong("keys", FormattableString.Invariant($"'{key.Id}' is at {key.At} s; write tenths of a second"));
            }

            last = key.At;
        }

        if (seconds < last + Frame / 2)
        {
            map.Wrong("seconds", FormattableString.Invariant($"the scene is over after {seconds} s, before it is back from '{keys[^1].Id}' at {last} s to its first pose; make it longer"));
        }

        return keys;
    }

    private static KeyPose Key(MapReader map, AngleSet set, Dictionary<string, Posture> earlier)
    {
        string id = map.Text("pose");
        bool again = !map.Has("set") && earlier.ContainsKey(id);
        Posture posture = again ? earlier[id] : new(set.With(AnglesPart.Read(map, "set")).ToRotations(), FigureWords.Vector(map, "shift"), (float)(map.NumberOrNull("breath") ?? 0));
        if (again && map.Has("breath"))
        {
            posture = posture with { Breath = (float)map.Number("breath") };
        }

        earlier.TryAdd(id, posture);
        return new(id, (float)map.Number("at"), map.TextOrNull("say") ?? "", posture);
    }

    private static IReadOnlyList<ShownMotion> Shows(MapReader map)
    {
        if (map.Bool("still", false))
        {
            return [];
        }

        return [.. map.List("shows", Shown).SelectMany(shown => shown)];
    }

    private static IReadOnlyList<ShownMotion> Shown(MapReader map)
    {
        string joint = map.Text("joint"), motion = map.Text("motion");
        if (AnglesPart.Named(joint) is not { } named)
        {
            map.Wrong("joint", $"'{joint}' is no joint; write it as under 'set'");
            return [];
        }

        bool known = named.Joint == JointMotion.Shoulder ? JointMotion.OfShoulder.Contains(motion) : AnglesPart.MotionsOf(named.Joint).Contains(motion);
        if (!known)
        {
            map.Wrong("motion", $"'{joint}' has no motion '{motion}'; {Spelling.Remedy(motion, [.. named.Joint == JointMotion.Shoulder ? JointMotion.OfShoulder : AnglesPart.MotionsOf(named.Joint)])}");
            return [];
        }

        float by = (float)map.Number("by");
        return [.. named.Sides.Select(right => new ShownMotion(new(named.Joint, motion, right, 0), by))];
    }

    private static (BodyPart, BodyPart) Pair(MapReader map, IReadOnlyList<string> pair)
    {
        BodyPart[] parts = [.. pair.Select(name => Part(map, name))];
        return parts.Length == 2 ? (parts[0], parts[1]) : default;
    }

    private static BodyPart Part(MapReader map, string name)
    {
        bool right = name.EndsWith("_right", StringComparison.Ordinal);
        string plain = right ? name[..^6] : name.EndsWith("_left", StringComparison.Ordinal) ? name[..^5] : name;
        if (FigureWords.Parts.TryGet(plain, out BodyPart part))
        {
            return right ? BodyParts.Mirror(part) : part;
        }

        map.Wrong("touching", $"'{name}' is no part of the body; {Spelling.Remedy(plain, [.. FigureWords.Parts.Words])}");
        return BodyPart.Pelvis;
    }
}
