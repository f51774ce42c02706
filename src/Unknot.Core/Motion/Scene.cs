using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>A pose at an instant.</summary>
/// <param name="Id">What the scene calls it.</param>
/// <param name="At">When, from the beginning of the scene [s].</param>
/// <param name="Say">What it is, in a few words.</param>
/// <param name="Posture">The angles, before contacts are kept.</param>
public sealed record KeyPose(string Id, float At, string Say, Posture Posture);

/// <summary>Something beside the body: a box, a ball, a roll or a band.</summary>
/// <param name="Id">What it is ("chair", "ball"); the figure draws it so.</param>
/// <param name="Shape">The shape that is drawn.</param>
/// <param name="On">The place on the body it goes with; null where it stands in the room.</param>
/// <param name="At">Its middle, in the room or in the axes of that part [m].</param>
/// <param name="Size">Its size along X, Y and Z [m].</param>
/// <param name="To">The other end of a band; null for all else.</param>
/// <param name="IsSolid">Whether no limb may go through it.</param>
public sealed record Prop(string Id, string Shape, BodyPoint? On, Vector3 At, Vector3 Size, Spot? To, bool IsSolid);

/// <summary>Where it is looked at from.</summary>
/// <param name="Around">From the front of the room towards the left, -180 to 180 [°].</param>
/// <param name="Above">How far from above, 0 to 90 [°].</param>
public sealed record View(int Around, int Above);

/// <summary>A motion that the scene is about.</summary>
/// <param name="Motion">The joint and the motion.</param>
/// <param name="By">How far it goes from the first key pose at the most, with its direction [°].</param>
public sealed record ShownMotion(JointAngle Motion, float By);

/// <summary>What goes on before one camera without a cut, over and over.</summary>
public sealed record Scene
{
    /// <summary>File and line it is written at.</summary>
    public required string Where { get; init; }

    /// <summary>What is to be seen, in one sentence.</summary>
    public required string Say { get; init; }

    /// <summary>The fault it shows, as the movement names it; null where it shows how it is done.</summary>
    public string? Fault { get; init; }

    /// <summary>The thing whose own steps it shows, where the movement has other steps with it; null where it shows the movement's own.</summary>
    public string? With { get; init; }

    /// <summary>How long it is, back to its first pose [s].</summary>
    public required float Seconds { get; init; }

    /// <summary>The key poses in order, the first at 0.</summary>
    public required IReadOnlyList<KeyPose> Keys { get; init; }

    /// <summary>What the body rests on.</summary>
    public required Contact Anchor { get; init; }

    /// <summary>What else is kept where it is, in the order it is solved.</summary>
    public required IReadOnlyList<Contact> Contacts { get; init; }

    /// <summary>What stands about.</summary>
    public required IReadOnlyList<Prop> Props { get; init; }

    /// <summary>Where it is best seen from, best first.</summary>
    public required IReadOnlyList<View> Views { get; init; }

    /// <summary>The place that is looked at from near; null where the whole body is to be seen.</summary>
    public BodyPoint? Focus { get; init; }

    /// <summary>The motions it is about; none where it is still.</summary>
    public required IReadOnlyList<ShownMotion> Shows { get; init; }

    /// <summary>Whether the floor moves under the feet, as for somebody seen walking beside them.</summary>
    public bool FloorMoves { get; init; }

    /// <summary>Pairs of parts that lie against one another, and may be as near as they like.</summary>
    public IReadOnlyList<(BodyPart, BodyPart)> Touching { get; init; } = [];
}
