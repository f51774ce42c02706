using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>words/LIST.yaml</c>: ids with the ways people say them.</summary>
internal static class WordsFile
{
    internal static Catalogue<Phrasing> Read(MapReader map, string list)
    {
        IReadOnlyDictionary<string, string> shorthand = PhrasePattern.Shorthand(map);
        return map.Catalogue(list, one => One(one, shorthand), phrasing => phrasing.Id);
    }

    private static Phrasing One(MapReader map, IReadOnlyDictionary<string, string> shorthand)
    {
        IReadOnlyList<string> words = map.Has("words") ? PhrasePattern.Read(map, "words", shorthand) : map.Texts("words");
        return new(map.Text("id"), words, map.TextsOrNone("tags")) { More = PhrasePattern.Read(map, "more", shorthand), Ask = map.TextOrNull("ask") };
    }
}
