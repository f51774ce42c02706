namespace Unknot.Web.Shell.Record;

/// <summary>The names of what a person chose once.</summary>
public static class Preferences
{
    /// <summary>Set when the equipment was asked, so that an empty list means nothing at all.</summary>
    public const string EquipmentAsked = "equipment.asked";

    /// <summary>How long one sits before a break is due [min].</summary>
    public const string BreaksEvery = "breaks.every";

    /// <summary>Stands for a movement the person added, where small tables are asked for together; no choice has this name.</summary>
    public const string Added = "added";

    /// <summary>Where sessions are done: home or office.</summary>
    public const string Setting = "setting";
}
