using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>practitioner.yaml</c>: techniques of a practitioner, and what they add to care at home.</summary>
internal static class PractitionerFile
{
    internal static (Catalogue<PractitionerTechnique> Techniques, BesideHome BesideHome) Read(MapReader map) => (
        map.Catalogue("techniques", One, technique => technique.Id),
        map.Map("beside_home", one => new BesideHome(one.Text("home"), one.Text("hands_on"), one.Text("sure"), one.Texts("ask"), one.Texts("sources"))));

    private static PractitionerTechnique One(MapReader map) => new(
        map.Text("id"), map.Text("name"), map.TextOrNull("statement"), map.Texts("record"), map.TextsOrNone("caution"), map.TextOrNull("note"));
}
