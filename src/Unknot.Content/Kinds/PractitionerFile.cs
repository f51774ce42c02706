using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>practitioner.yaml</c>: techniques of a practitioner.</summary>
internal static class PractitionerFile
{
    internal static Catalogue<PractitionerTechnique> Read(MapReader map) => map.Catalogue("techniques", One, technique => technique.Id);

    private static PractitionerTechnique One(MapReader map) => new(
        map.Text("id"), map.Text("name"), map.TextOrNull("statement"), map.Texts("record"), map.TextsOrNone("caution"), map.TextOrNull("note"));
}
