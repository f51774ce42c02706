using System.Numerics;

namespace Unknot.Core.Motion.Checks;

/// <summary>The flesh of one part: all that is within a radius of a line.</summary>
/// <param name="Part">The part.</param>
/// <param name="From">One end of the line [m].</param>
/// <param name="To">The other end [m].</param>
/// <param name="Radius">The radius [m].</param>
internal readonly record struct Flesh(BodyPart Part, Vector3 From, Vector3 To, float Radius)
{
    private const int Samples = 5;

    internal static IEnumerable<Flesh> Of(Frame frame, Skeleton skeleton)
    {
        Body body = new(skeleton, frame.Posture.Rotations, frame.Pelvis);
        return BodyParts.All.Where(part => skeleton.Segments[(int)part].Radius > 0)
            .Select(part => new Flesh(part, body.Joint(part), body.Place(part, skeleton.Segments[(int)part].Tip), skeleton.Segments[(int)part].Radius));
    }

    internal IEnumerable<Vector3> Along()
    {
        (Vector3 from, Vector3 to) = (From, To);
        return Enumerable.Range(0, Samples).Select(i => Vector3.Lerp(from, to, (float)i / (Samples - 1)));
    }

    /// <summary>How deep two are in one another; negative where they are apart.</summary>
    internal float Into(Flesh other)
    {
        float radii = Radius + other.Radius;
        return Along().SelectMany(_ => other.Along(), (one, two) => radii - Vector3.Distance(one, two)).Max();
    }

    /// <summary>How deep it is in a box; negative where it is outside.</summary>
    internal float Into(Vector3 middle, Vector3 size)
    {
        (float radius, Vector3 half) = (Radius, size / 2);
        return Along().Max(at => radius - Outside(Vector3.Abs(at - middle) - half));
    }

    private static float Outside(Vector3 beyond) => Vector3.Max(beyond, Vector3.Zero).Length() + Math.Min(0, Math.Max(beyond.X, Math.Max(beyond.Y, beyond.Z)));
}
