using System.Numerics;
using Unknot.Content.Yaml;
using Unknot.Core.Motion;

namespace Unknot.Content.Figure;

/// <summary>Places: on the body by name, in the room by three numbers.</summary>
internal static class SpotPart
{
    /// <summary>A place on the body.</summary>
    internal static BodyPoint Point(MapReader map, string key, Skeleton skeleton) => Point(map, key, map.Text(key), skeleton);

    /// <summary>A place on the body or in the room.</summary>
    internal static Spot Read(MapReader map, string key, Skeleton skeleton) =>
        map.IsList(key) ? new(null, FigureWords.Vector(map, key)) : new(Point(map, key, skeleton), FigureWords.Vector(map, "off"));

    /// <summary>The same place on the other side.</summary>
    internal static Spot Mirror(Spot spot, Skeleton skeleton) =>
        new(spot.On is { } on ? skeleton.Points.GetValueOrDefault(FigureWords.OtherSide(on.Id)) ?? on : null, FigureWords.Mirror(spot.At));

    internal static BodyPoint Point(MapReader map, string key, string id, Skeleton skeleton)
    {
        if (skeleton.Points.TryGetValue(id, out BodyPoint? point))
        {
            return point;
        }

        if (id.Length > 0)
        {
            map.Wrong(key, $"'{id}' is no place on the body; {Spelling.Remedy(id, [.. skeleton.Points.Keys])}");
        }

        return new(id, BodyPart.Pelvis, Vector3.Zero);
    }
}
