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
        ("alone", "/alone"),
        ("breaks", "/breaks"),
        ("library", "/library"),
        ("library-movement", "/library/movements/ball_upper_trap_wall"),
        ("library-own", "/library/own"),
        ("history", "/history"),
        ("settings", "/settings"),
        ("settings-export", "/settings/export"),
        ("settings-import", "/settings/import"),
        ("settings-diary", "/settings/import/diary"),
        ("explain", "/explain"),
        ("explain-load", "/explain/three_parts"),
        ("explain-four", "/explain/map_of_four"),
        .. OfTheContent,
    ];

    /// <summary>Those of them that say the same to everybody: seen once is seen.</summary>
    public static IEnumerable<(string Name, string Address)> OfTheContent =>
    [
        ("leave", "/leave"),
        ("lines", "/safety/lines"),
        ("how-good", "/how-good"),
        ("library-muscle", "/library/muscles/scalenes"),
        ("library-numb", "/library/muscles/scalenes/numb"),
        ("library-place", "/library/places/SH_TOP"),
        ("sources", "/sources"),
        ("settings-keys", "/settings/keys"),
        ("settings-delete", "/settings/delete"),
        ("guides", "/guides"),
        ("guide", "/guides/guide_upper_trap"),
        ("glossary", "/glossary"),
    ];
}
