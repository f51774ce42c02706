using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>sources.yaml</c>: the bibliography.</summary>
internal static class SourcesFile
{
    internal static Catalogue<Source> Read(MapReader map) => new(map.Keyed("sources", (sources, key) => sources.Map(key, source => One(key, source))).Values, source => source.Key);

    private static Source One(string key, MapReader map) => new(
        key, map.Text("cite"), map.TextOrNull("url"), map.Word("status", Vocabularies.SourceStatus), map.TextOrNull("note"), map.TextOrNull("part_recalled"));
}
