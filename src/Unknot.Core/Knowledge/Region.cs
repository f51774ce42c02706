namespace Unknot.Core.Knowledge;

/// <summary>Whether a finger, ball or tool may be put on a region at all.</summary>
public enum Pressable
{
    /// <summary>It may.</summary>
    Yes,

    /// <summary>Lightly: never above <see cref="PressureRules.GentleCeiling"/> of 10.</summary>
    Light,

    /// <summary>Lightly, and only after the chest screen (<see cref="PressureRules.ChestScreen"/>) was answered no throughout.</summary>
    AfterChestScreen,

    /// <summary>Never: vessels, nerves, glands, organs or bare bone.</summary>
    No,
}

/// <summary>A region of the body map.</summary>
/// <param name="Code">Its code, without side.</param>
/// <param name="View">The view it is drawn in: front, back or side.</param>
/// <param name="Paired">Whether it exists on both sides.</param>
/// <param name="Label">Its plain name, without side.</param>
/// <param name="Scopes">The red-flag scopes a mark here switches on; the first is its home.</param>
/// <param name="Adjacent">Codes of the regions that touch it; two paired regions touch on the same side only.</param>
/// <param name="Across">Whether its left and right touch each other at the midline.</param>
/// <param name="Pressable">Whether it may be pressed.</param>
/// <param name="Lay">Everyday words for it, without side.</param>
public sealed record Region(
    string Code, string View, bool Paired, string Label, IReadOnlyList<string> Scopes, IReadOnlyList<string> Adjacent, bool Across, Pressable Pressable, IReadOnlyList<string> Lay);

/// <summary>The rules of where pressure may be put, which speak of tools and fingers and never of where pain is felt.</summary>
/// <param name="NoSelfPressure">Regions never pressed.</param>
/// <param name="NoSelfPressureWhy">Why not.</param>
/// <param name="GentleOnly">Regions pressed lightly only.</param>
/// <param name="GentleCeiling">The most discomfort there, of 10.</param>
/// <param name="AfterChestScreen">Regions pressed only after the chest screen.</param>
/// <param name="ChestScreenCeiling">The most discomfort there, of 10.</param>
/// <param name="ChestScreen">The flags that must all be answered no first.</param>
/// <param name="NeverMassageGun">Regions never treated with a massage gun.</param>
/// <param name="ProneAreas">The areas desk workers most often feel, by name.</param>
public sealed record PressureRules(
    IReadOnlyList<string> NoSelfPressure, string NoSelfPressureWhy, IReadOnlyList<string> GentleOnly, int GentleCeiling, IReadOnlyList<string> AfterChestScreen, int ChestScreenCeiling,
    IReadOnlyList<string> ChestScreen, IReadOnlyList<string> NeverMassageGun, IReadOnlyDictionary<string, IReadOnlyList<string>> ProneAreas)
{
    /// <summary>Why the gentle ones are pressed lightly only, and with what.</summary>
    public required string GentleOnlyWhy { get; init; }

    /// <summary>Why the chest screen comes first.</summary>
    public required string ChestScreenWhy { get; init; }

    /// <summary>Why no massage gun there, with its sources.</summary>
    public required WrittenRule NeverMassageGunWhy { get; init; }

    /// <summary>How these lists are read, in words.</summary>
    public required Catalogue<WrittenRule> Rules { get; init; }
}
