using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>terminology.yaml</c>: how the app's things are said elsewhere.</summary>
internal static class TerminologyFile
{
    internal static Terminology Read(MapReader map) => new()
    {
        Fhir = map.List("fhir", Mapping),
        Guides = map.List("guides", one => new TermGuide(one.Text("name"), one.Text("use"), one.TextOrNull("source"))),
        OpenMHealth = map.List("open_mhealth", Mapping),
        Codes = map.List("codes", Code),
        OwnSystems = map.Keyed("own_systems", (systems, id) => systems.Text(id)),
        Rules = WrittenRules.List(map, "rules"),
    };

    private static TermMapping Mapping(MapReader map) => new(
        map.Text("app"), map.Text("as"), map.TextOrNull("how"), map.Has("sure") ? map.Word("sure", Vocabularies.Sures) : null, map.TextOrNull("source"));

    private static TermCode Code(MapReader map) => new(
        map.Word("system", Vocabularies.CodeSystems), map.TextOrNull("code"), map.Text("name"), map.Word("sure", Vocabularies.Sures), map.TextOrNull("note"));
}
