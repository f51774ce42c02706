using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>care-groups.yaml</c>: muscles with practically the same session.</summary>
internal static class CareGroupsFile
{
    internal static Catalogue<CareGroup> Read(MapReader map) => map.Catalogue("care_groups", one => new CareGroup(one.Text("id"), one.Text("why")), group => group.Id);
}
