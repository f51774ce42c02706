namespace Unknot.Core.Motion;

/// <summary>What hangs on what, and which part is the mirror of which.</summary>
public static class BodyParts
{
    /// <summary>How many there are.</summary>
    public const int Count = 24;

    private const int PerSide = BodyPart.GirdleRight - BodyPart.GirdleLeft;

    /// <summary>All, each after the one it hangs on.</summary>
    public static IReadOnlyList<BodyPart> All { get; } = Enum.GetValues<BodyPart>();

    /// <summary>Whether it belongs to the right side.</summary>
    /// <param name="part">A part.</param>
    public static bool IsRight(BodyPart part) => part >= BodyPart.GirdleRight;

    /// <summary>The part of the other side; itself on the midline.</summary>
    /// <param name="part">A part.</param>
    public static BodyPart Mirror(BodyPart part) => part < BodyPart.GirdleLeft ? part : IsRight(part) ? part - PerSide : part + PerSide;

    /// <summary>What it hangs on; the pelvis hangs on itself.</summary>
    /// <param name="part">A part.</param>
    public static BodyPart Parent(BodyPart part) => IsRight(part) ? WithSide(OfLeft(Mirror(part))) : OfLeft(part);

    /// <summary>
    /// What its rotation is told against: what it hangs on, and for the upper arm the ribs, since the angles of a shoulder are those between arm and trunk.
    /// </summary>
    /// <param name="part">A part.</param>
    public static BodyPart Reference(BodyPart part) => part is BodyPart.ShoulderLeft or BodyPart.ShoulderRight ? BodyPart.Thoracic : Parent(part);

    private static BodyPart WithSide(BodyPart left) => left < BodyPart.GirdleLeft ? left : Mirror(left);

    private static BodyPart OfLeft(BodyPart part) => part switch
    {
        BodyPart.Pelvis or BodyPart.Lumbar or BodyPart.HipLeft => BodyPart.Pelvis,
        BodyPart.Thoracic => BodyPart.Lumbar,
        BodyPart.Cervical or BodyPart.GirdleLeft => BodyPart.Thoracic,
        BodyPart.Head => BodyPart.Cervical,
        BodyPart.Jaw => BodyPart.Head,
        BodyPart.BladeLeft or BodyPart.ShoulderLeft => BodyPart.GirdleLeft,
        _ => part - 1,
    };
}
