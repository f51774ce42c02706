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

    /// <summary>Stands for the activity a knot spoils, where small tables are asked for together; no choice has this name.</summary>
    public const string Activity = "activity";

    /// <summary>Where sessions are done: home or office.</summary>
    public const string Setting = "setting";

    /// <summary>The last day on which a gentle session was begun because the knot was likely back soon, as <c>2026-03-04</c>.</summary>
    public const string GentleDay = "gentle.day";

    /// <summary>The last day that leaned to a gentle one and on which the usual session was chosen instead; empty where that was taken back.</summary>
    public const string GentleDeclined = "gentle.declined";

    /// <summary>The days of work, as the numbers of ISO 8601 with commas between: <c>1,2,3,4,5</c>.</summary>
    public const string WorkDays = "work.days";

    /// <summary>When work begins, <c>09:00</c>.</summary>
    public const string WorkFrom = "work.from";

    /// <summary>When work ends, <c>17:30</c>.</summary>
    public const string WorkUntil = "work.until";

    /// <summary>Whether the player sounds: on or off.</summary>
    public const string PlayerSound = "player.sound";

    /// <summary>Whether the player speaks: on or off.</summary>
    public const string PlayerVoice = "player.voice";

    /// <summary>Whether a slash goes to the search: on or off.</summary>
    public const string SearchKey = "search.key";

    /// <summary>How much the player moves: full or less.</summary>
    public const string PlayerMotion = "player.motion";

    /// <summary>The keys of the player, each with what it does.</summary>
    public const string PlayerKeys = "player.keys";
}
