using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>equipment.yaml</c>: what movements may need.</summary>
internal static class EquipmentFile
{
    internal static Catalogue<Equipment> Read(MapReader map) => map.Catalogue("equipment", One, equipment => equipment.Id);

    private static Equipment One(MapReader map) => new(map.Text("id"), map.Text("name"), map.Texts("household"), map.Bool("default"), map.Bool("always", false), map.Bool("on_floor", false));
}
