using System.Globalization;
using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>The emergency numbers as their file says them.</summary>
/// <param name="Sources">Where they were read.</param>
/// <param name="Checked">The day they were last compared with those.</param>
/// <param name="Unknown">Shown where the country is not known.</param>
/// <param name="Beneath">The common ones.</param>
/// <param name="ByCountry">By country.</param>
internal sealed record Numbers(
    IReadOnlyList<string> Sources, DateOnly? Checked, IReadOnlyList<string> Unknown, IReadOnlyList<string> Beneath, Catalogue<EmergencyNumbers> ByCountry);

/// <summary>Numbers to call.</summary>
internal static class EmergencyPart
{
    internal static Numbers Read(MapReader map) => new(
        map.TextsOrNone("sources"), Day(map, "checked"), map.Texts("unknown"), map.Texts("beneath"),
        new(map.Keyed("by_country", (countries, country) => new EmergencyNumbers(country, countries.Texts(country))).Values, numbers => numbers.Country));

    internal static CrisisLine Line(MapReader map) => new(
        map.Text("country"), map.Text("number"), map.Text("what"), Day(map, "checked"), map.TextsOrNone("sources"), map.Verify());

    private static DateOnly? Day(MapReader map, string key)
    {
        if (map.TextOrNull(key) is not { } text)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            map.Wrong(key, $"'{text}' is no day; write it as 2026-11-21, or null before it was looked up");
        }

        return day;
    }
}
