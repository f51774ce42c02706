using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>findings.yaml</c>: what is asked before a movement.</summary>
internal static class FindingsFile
{
    internal static Catalogue<Finding> Read(MapReader map) => map.Catalogue("findings", one => new Finding(one.Text("id"), one.Text("ask")), finding => finding.Id);
}
