namespace Unknot.Core.Motion.Telling;

/// <summary>One motion as it is told: what the eye takes as one is the sum of the joints that share it.</summary>
/// <param name="Id">Its id in the words.</param>
/// <param name="Part">The part that moves, on the left or in the middle.</param>
/// <param name="Tip">The part by which it is seen how far it goes; null where an angle says enough.</param>
/// <param name="Least">What is not seen below [°], or [cm] for a length.</param>
/// <param name="Weight">How much more than an elbow's degree one of its own says.</param>
/// <param name="Joints">The joints and motions whose angles are added; none for a length.</param>
public sealed record ToldMotion(string Id, BodyPart Part, BodyPart? Tip, float Least, float Weight, params (string Joint, string Motion)[] Joints)
{
    internal const string Nod = "head_nod";
    internal const string HipsRise = "hips_rise";
    internal const string HipsForward = "hips_forward";
    internal const string HipsAside = "hips_aside";
    internal const string HandRise = "hand_rise";
    internal const string ChinBack = "chin_back";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ToldMotion> All { get; } =
    [
        new("head_turn", BodyPart.Head, null, 4, 2, ("cervical", "turn"), ("head", "turn")),
        new(Nod, BodyPart.Head, null, 4, 2, ("cervical", "flexion"), ("head", "flexion")),
        new("head_tilt", BodyPart.Head, null, 4, 2, ("cervical", "side"), ("head", "side")),
        new("jaw", BodyPart.Jaw, null, 3, 4, ("jaw", "opening")),
        new("back_bend", BodyPart.Thoracic, null, 5, 2, ("lumbar", "flexion"), ("thoracic", "flexion")),
        new("back_side", BodyPart.Thoracic, null, 5, 2, ("lumbar", "side"), ("thoracic", "side")),
        new("back_turn", BodyPart.Thoracic, null, 5, 2, ("lumbar", "turn"), ("thoracic", "turn")),
        new("body_tip", BodyPart.Pelvis, null, 5, 1.5f, ("root", "lean")),
        new("body_turn", BodyPart.Pelvis, null, 5, 2, ("root", "turn")),
        new("shoulder_lift", BodyPart.GirdleLeft, BodyPart.ShoulderLeft, 3, 4, ("scapula", "elevation")),
        new("blade_back", BodyPart.GirdleLeft, BodyPart.ShoulderLeft, 3, 4, ("scapula", "retraction")),
        new("blade_up", BodyPart.BladeLeft, null, 8, 1, ("scapula", "upward")),
        new("arm_lift", BodyPart.ShoulderLeft, BodyPart.WristLeft, 5, 1, (JointMotion.Shoulder, "elevation")),
        new("arm_forward", BodyPart.ShoulderLeft, null, 12, 0.8f, (JointMotion.Shoulder, "plane")),
        new("arm_rotation", BodyPart.ShoulderLeft, null, 10, 0.9f, (JointMotion.Shoulder, "rotation")),
        new("elbow_bend", BodyPart.ElbowLeft, null, 8, 1, ("elbow", "flexion")),
        new("palm_turn", BodyPart.ElbowLeft, null, 15, 0.7f, ("elbow", "pronation")),
        new("wrist_bend", BodyPart.WristLeft, null, 8, 1, ("wrist", "flexion")),
        new("fist", BodyPart.FingersLeft, null, 20, 0.5f, ("fingers", "curl")),
        new("hip_bend", BodyPart.HipLeft, null, 6, 1, ("hip", "flexion")),
        new("leg_out", BodyPart.HipLeft, null, 6, 1.2f, ("hip", "abduction")),
        new("knee_bend", BodyPart.KneeLeft, null, 8, 1, ("knee", "flexion")),
        new("foot_lift", BodyPart.AnkleLeft, null, 8, 0.8f, ("ankle", "dorsiflexion")),
        new(HipsRise, BodyPart.Pelvis, null, 2.5f, 4),
        new(HipsForward, BodyPart.Pelvis, null, 2.5f, 4),
        new(HipsAside, BodyPart.Pelvis, null, 2.5f, 4),
        new(HandRise, BodyPart.WristLeft, BodyPart.WristLeft, 2, 6),
        new(ChinBack, BodyPart.Head, null, 1.2f, 8),
    ];

    // Hanging or straight up, plane and rotation of an arm say little; behind it they are told by it.
    private const float Hangs = 20;
    private const float Overhead = 150;

    /// <summary>Whether it is there on both sides.</summary>
    public bool IsPaired => Part >= BodyPart.GirdleLeft;

    /// <summary>Whether it shows in how a still body holds itself, and not only in what it does.</summary>
    internal bool IsBearing => Part is BodyPart.Head or BodyPart.Jaw or BodyPart.Thoracic or BodyPart.GirdleLeft;

    /// <summary>Whether it is a length and no angle.</summary>
    internal bool IsLength => Joints.Length == 0;

    /// <summary>How far it goes from one posture to another.</summary>
    /// <returns>In the direction of its name [°].</returns>
    internal float Between(Posture from, Posture to, bool right) => Joints.Sum(one => one.Joint == JointMotion.Shoulder
        ? OfShoulder(one.Motion, from.Shoulder(right), to.Shoulder(right))
        : Degrees(one, to, right) - Degrees(one, from, right));

    private static float Degrees((string Joint, string Motion) one, Posture posture, bool right)
    {
        JointMotion motion = JointMotion.All.Single(known => known.Joint == one.Joint && known.Name == one.Motion);
        return posture.Degrees(motion, right ? BodyParts.Mirror(motion.Part) : motion.Part);
    }

    private static float OfShoulder(string motion, ShoulderAngles from, ShoulderAngles to) => motion switch
    {
        "elevation" => to.Elevation - from.Elevation,
        "plane" => Told(from) && Told(to) ? to.Plane - from.Plane : 0,
        _ => to.Elevation < Overhead && from.Elevation < Overhead ? to.Rotation - from.Rotation : 0,
    };

    private static bool Told(ShoulderAngles angles) => angles.Elevation is > Hangs and < Overhead;
}
