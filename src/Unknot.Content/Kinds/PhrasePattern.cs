using Unknot.Content.Yaml;

namespace Unknot.Content.Kinds;

/// <summary>Phrases with the shorthands of their file written out: <c>inner edge of {blade}</c>.</summary>
internal static class PhrasePattern
{
    /// <summary>The shorthands of a file.</summary>
    internal static IReadOnlyDictionary<string, string> Shorthand(MapReader map) => map.KeyedOrNone("shorthand", (names, name) => names.Text(name));

    /// <summary>The phrases under a key, none where it is absent.</summary>
    internal static IReadOnlyList<string> Read(MapReader map, string key, IReadOnlyDictionary<string, string> shorthand) =>
        [.. map.TextsOrNone(key).Select(phrase => Written(map, key, phrase, shorthand)).Distinct(StringComparer.Ordinal)];

    private static string Written(MapReader map, string key, string phrase, IReadOnlyDictionary<string, string> shorthand)
    {
        string written = phrase;
        foreach ((string name, string stands) in shorthand)
        {
            written = written.Replace("{" + name + "}", stands, StringComparison.Ordinal);
        }

        if (written.AsSpan().ContainsAny('{', '}'))
        {
            map.Wrong(key, $"'{phrase}' names a shorthand that 'shorthand' does not hold; add it there, or write the words out");
        }

        return written;
    }
}
