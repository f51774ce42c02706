using Unknot.Content.Yaml;
using Unknot.Core.Motion;

namespace Unknot.Content.Figure;

/// <summary>What is kept where. A point without its side is kept on both.</summary>
/// <param name="skeleton">The body.</param>
/// <param name="keys">The names of the key poses, in order.</param>
internal sealed class ContactPart(Skeleton skeleton, IReadOnlyList<string> keys)
{
    /// <summary>What stands under a key, in order.</summary>
    internal IReadOnlyList<Contact> Read(MapReader map, string key) => [.. map.ListOrNone(key, Both).SelectMany(both => both)];

    /// <summary>What the body rests on.</summary>
    internal Contact Anchor(MapReader map) => One(map, SpotPart.Point(map, "point", skeleton));

    /// <summary>A contact of a posture, kept through every key pose of a scene.</summary>
    internal Contact Lasting(Contact contact) => contact with { At = [.. keys.Select(_ => true)] };

    private IReadOnlyList<Contact> Both(MapReader map)
    {
        string id = map.Text("point");
        if (!skeleton.Points.TryGetValue(FigureWords.OnLeft(id), out BodyPoint? left))
        {
            return [One(map, SpotPart.Point(map, "point", skeleton))];
        }

        Contact one = One(map, left);
        return [one, Mirror(one)];
    }

    private Contact One(MapReader map, BodyPoint point) => new(
        point, SpotPart.Read(map, "on", skeleton), map.Has("faces") ? new(FigureWords.Vector(map, "faces"), map.Has("along") ? FigureWords.Vector(map, "along") : null) : null,
        (float)(map.NumberOrNull("swivel") ?? 0), At(map));

    private bool[] At(MapReader map)
    {
        IReadOnlyList<string> named = map.TextsOrNone("during");
        foreach (string unknown in named.Except(keys))
        {
            map.Wrong("during", $"'{unknown}' is no key pose of this scene; {Spelling.Remedy(unknown, [.. keys])}");
        }

        return [.. keys.Select(key => named.Count == 0 || named.Contains(key))];
    }

    private Contact Mirror(Contact one) => one with
    {
        Point = skeleton.Points[FigureWords.OtherSide(one.Point.Id)],
        Spot = SpotPart.Mirror(one.Spot, skeleton),
        Facing = one.Facing is { } facing ? new(FigureWords.Mirror(facing.Palm), facing.Along is { } along ? FigureWords.Mirror(along) : null) : null,
        Swivel = -one.Swivel,
    };
}
