using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>Rules and remarks that stand in words.</summary>
internal static class WrittenRules
{
    internal static WrittenRule Read(MapReader map) => new(map.Text("id"), map.Text("say"), map.TextsOrNone("sources"));

    internal static Catalogue<WrittenRule> List(MapReader map, string key) => map.Catalogue(key, Read, rule => rule.Id);
}
