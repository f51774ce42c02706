namespace Unknot.Core.Localisation;

/// <summary>The kinds of finding the code can weigh; the content gives each its numbers.</summary>
public static class WeightIds
{
    /// <summary>Marked in a point's essential zone.</summary>
    public const string RegionPrimary = "region_primary";

    /// <summary>Marked where some people feel it.</summary>
    public const string RegionSpill = "region_spill";

    /// <summary>Marked beside one of its zones.</summary>
    public const string RegionNeighbour = "region_neighbour";

    /// <summary>Marked where it is never felt.</summary>
    public const string RegionNever = "region_never";

    /// <summary>A sore spot where the point lies.</summary>
    public const string TenderAtPoint = "tender_at_point";

    /// <summary>For: a mark on the other side, for a muscle of one side. Against: one side marked alone, for a muscle of both.</summary>
    public const string OtherSide = "other_side";

    /// <summary>Pressing there brings the familiar pain.</summary>
    public const string PressReproduces = "press_reproduces";

    /// <summary>Pressing there brings something like it.</summary>
    public const string PressPartly = "press_partly";

    /// <summary>Pressing there does not bring it.</summary>
    public const string PressNot = "press_not";

    /// <summary>The pain goes to the point's essential zone on pressing it.</summary>
    public const string SpreadsPrimary = "press_spreads_primary";

    /// <summary>The pain goes elsewhere on pressing it.</summary>
    public const string SpreadsElsewhere = "press_spreads_elsewhere";

    /// <summary>Sore to a light touch.</summary>
    public const string TouchSore = "touch_sore";

    /// <summary>How it feels.</summary>
    public const string Quality = "quality";

    /// <summary>What makes it worse.</summary>
    public const string Aggravator = "aggravator";

    /// <summary>What of a desk day loads it, said to make it worse.</summary>
    public const string DeskCause = "desk_cause";

    /// <summary>What makes it better.</summary>
    public const string Easer = "easer";

    /// <summary>What cannot be done, or hurts to do.</summary>
    public const string Limit = "limit";

    /// <summary>The day loads the muscle, for each step of tag value times weight.</summary>
    public const string ExposureTag = "exposure_tag";

    /// <summary>The day loads a muscle that travels with it, for each step.</summary>
    public const string TravelsWith = "travels_with";

    /// <summary>For: the age a condition is mostly met at. Against: another.</summary>
    public const string Age = "age";

    /// <summary>For: a condition mostly lasts about so long. Against: it does not.</summary>
    public const string Onset = "onset";

    /// <summary>For: a flag of a condition stands. Against: all of them are ruled out.</summary>
    public const string Flag = "flag";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        RegionPrimary, RegionSpill, RegionNeighbour, RegionNever, TenderAtPoint, OtherSide, PressReproduces, PressPartly, PressNot, SpreadsPrimary, SpreadsElsewhere, TouchSore,
        Quality, Aggravator, DeskCause, Easer, Limit, ExposureTag, TravelsWith, Age, Onset, Flag,
    ];
}
