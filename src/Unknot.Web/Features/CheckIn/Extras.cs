namespace Unknot.Web.Features.CheckIn;

/// <summary>What can be added with one tap.</summary>
public static class Extras
{
    /// <summary>Their ids, in the order they are shown; the texts are <c>extras.…</c>.</summary>
    public static readonly IReadOnlyList<string> All =
        ["long_sit", "calls", "little_movement", "tense_day", "lifting", "poor_sleep", "day_off", "heat", "massage", "painkiller"];
}
