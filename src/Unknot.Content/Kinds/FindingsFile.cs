using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>findings.yaml</c>: what is asked before a movement.</summary>
internal static class FindingsFile
{
    internal static Catalogue<Finding> Read(MapReader map) => map.Catalogue("findings", Finding, finding => finding.Id);

    private static Finding Finding(MapReader map) => new(map.Text("id"), map.Text("ask")) { AtTheGate = map.MapOrNull("at_the_gate", gate => new AskedAtTheGate(gate.Text("no"), gate.TextOrNull("rest"))) };
}
