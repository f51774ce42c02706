namespace Unknot.Browser.Tests;

/// <summary>The pages that have an address of their own, once a knot is there.</summary>
internal static class Pages
{
    /// <summary>All of them, by a name for each.</summary>
    /// <param name="knot">The id of a knot.</param>
    public static IEnumerable<(string Name, string Address)> Of(string knot) =>
    [
        ("where-again", "/where"),
        ("today", "/today"),
        ("result", $"/knot/{knot}"),
        ("causes", $"/knot/{knot}/causes"),
        ("causes-all", $"/knot/{knot}/causes/all"),
        ("desk", $"/knot/{knot}/desk"),
        ("summary", $"/knot/{knot}/summary"),
        ("plan", "/plan"),
        ("week", "/plan/week"),
        ("checkin", "/checkin"),
        ("trend", "/trend"),
        ("knots", "/knots"),
        ("knot-over-time", $"/knots/{knot}"),
        ("knot-remove", $"/knots/{knot}/delete"),
        .. Always,
    ];

    /// <summary>Those that are there before anything is known of somebody.</summary>
    public static IEnumerable<(string Name, string Address)> Always { get; } =
    [
        ("more", "/more"),
        ("mood", "/safety/mood?ask=true"),
        ("leave", "/leave"),
        ("lines", "/safety/lines"),
        ("how-good", "/how-good"),
        ("alone", "/alone"),
        ("breaks", "/breaks"),
        ("library", "/library"),
        ("library-muscle", "/library/muscles/scalenes"),
        ("library-numb", "/library/muscles/scalenes/numb"),
        ("library-movement", "/library/movements/ball_upper_trap_wall"),
        ("library-place", "/library/places/SH_TOP"),
        ("library-own", "/library/own"),
        ("sources", "/sources"),
        ("history", "/history"),
        ("settings", "/settings"),
        ("settings-keys", "/settings/keys"),
        ("settings-delete", "/settings/delete"),
        ("settings-keys", "/settings/keys"),
        ("explain", "/explain"),
        ("guides", "/guides"),
        ("guide", "/guides/guide_upper_trap"),
        ("explain-load", "/explain/three_parts"),
        ("explain-four", "/explain/map_of_four"),
        ("glossary", "/glossary"),
    ];
}
