using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>words/LIST.yaml</c>: ids with the ways people say them.</summary>
internal static class WordsFile
{
    internal static Catalogue<Phrasing> Read(MapReader map, string list) => map.Catalogue(list, One, phrasing => phrasing.Id);

    private static Phrasing One(MapReader map) => new(map.Text("id"), map.Texts("words"), map.TextsOrNone("tags"));
}
