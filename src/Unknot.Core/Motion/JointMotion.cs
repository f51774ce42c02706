namespace Unknot.Core.Motion;

/// <summary>The three turns a rotation is told in, each about an axis of what the part hangs on: forward to the side, then about its own length.</summary>
public enum Turn
{
    /// <summary>About the axis that runs from right to left.</summary>
    X,

    /// <summary>About the axis that runs from back to front, after the first.</summary>
    Z,

    /// <summary>About the length of the part, before both.</summary>
    Y,
}

/// <summary>One motion of a joint as a clinician names it.</summary>
/// <param name="Joint">The joint ("hip").</param>
/// <param name="Name">The motion ("abduction"); the opposite motion is a negative angle.</param>
/// <param name="Part">The part that turns, on the left or in the middle.</param>
/// <param name="Turn">The turn it is.</param>
/// <param name="Sign">1, or -1 where the motion runs against the axis.</param>
public sealed record JointMotion(string Joint, string Name, BodyPart Part, Turn Turn, int Sign)
{
    /// <summary>
    /// Every motion but those of the shoulder, which are an elevation in a plane and a rotation (<see cref="ShoulderAngles"/>). X runs to the left, Y up, Z forward.
    /// </summary>
    public static IReadOnlyList<JointMotion> All { get; } =
    [
        new("root", "lean", BodyPart.Pelvis, Turn.X, 1), new("root", "side", BodyPart.Pelvis, Turn.Z, -1), new("root", "turn", BodyPart.Pelvis, Turn.Y, 1),
        new("lumbar", "flexion", BodyPart.Lumbar, Turn.X, 1), new("lumbar", "side", BodyPart.Lumbar, Turn.Z, -1), new("lumbar", "turn", BodyPart.Lumbar, Turn.Y, 1),
        new("thoracic", "flexion", BodyPart.Thoracic, Turn.X, 1), new("thoracic", "side", BodyPart.Thoracic, Turn.Z, -1), new("thoracic", "turn", BodyPart.Thoracic, Turn.Y, 1),
        new("cervical", "flexion", BodyPart.Cervical, Turn.X, 1), new("cervical", "side", BodyPart.Cervical, Turn.Z, -1), new("cervical", "turn", BodyPart.Cervical, Turn.Y, 1),
        new("head", "flexion", BodyPart.Head, Turn.X, 1), new("head", "side", BodyPart.Head, Turn.Z, -1), new("head", "turn", BodyPart.Head, Turn.Y, 1),
        new("jaw", "opening", BodyPart.Jaw, Turn.X, 1),
        new("scapula", "elevation", BodyPart.GirdleLeft, Turn.Z, 1), new("scapula", "retraction", BodyPart.GirdleLeft, Turn.Y, 1),
        new("scapula", "upward", BodyPart.BladeLeft, Turn.Z, 1), new("scapula", "tilt", BodyPart.BladeLeft, Turn.X, -1),
        new("elbow", "flexion", BodyPart.ElbowLeft, Turn.X, -1), new("elbow", "pronation", BodyPart.ElbowLeft, Turn.Y, -1),
        new("wrist", "flexion", BodyPart.WristLeft, Turn.Z, -1), new("wrist", "radial", BodyPart.WristLeft, Turn.X, -1),
        new("fingers", "curl", BodyPart.FingersLeft, Turn.Z, -1),
        new("hip", "flexion", BodyPart.HipLeft, Turn.X, -1), new("hip", "abduction", BodyPart.HipLeft, Turn.Z, 1), new("hip", "rotation", BodyPart.HipLeft, Turn.Y, 1),
        new("knee", "flexion", BodyPart.KneeLeft, Turn.X, 1),
        new("ankle", "dorsiflexion", BodyPart.AnkleLeft, Turn.X, -1), new("ankle", "inversion", BodyPart.AnkleLeft, Turn.Z, -1),
    ];

    /// <summary>The joint whose motions are told in the shoulder's own way.</summary>
    public const string Shoulder = "shoulder";

    /// <summary>The motions of the shoulder.</summary>
    public static IReadOnlyList<string> OfShoulder { get; } = ["elevation", "plane", "rotation"];

    /// <summary>The sign of the motion's axis on a part of either side: turns in the mirror keep X and change the others.</summary>
    /// <param name="part">The part.</param>
    public int SignAt(BodyPart part) => BodyParts.IsRight(part) && Turn != Turn.X ? -Sign : Sign;
}
