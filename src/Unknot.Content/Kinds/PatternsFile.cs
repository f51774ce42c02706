using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>patterns.yaml</c>: teaching patterns.</summary>
internal static class PatternsFile
{
    internal static Catalogue<Pattern> Read(MapReader map) => map.Catalogue("patterns", One, pattern => pattern.Id);

    private static Pattern One(MapReader map) => new(map.Text("id"), map.Text("name"), map.Texts("tight"), map.Texts("weak"), map.Texts("sources"), map.TextOrNull("note"));
}
