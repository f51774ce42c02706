using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>guides.yaml</c>: the register of guides.</summary>
internal static class GuidesFile
{
    internal static Catalogue<Guide> Read(MapReader map) =>
        map.Catalogue("guides", one => new Guide(one.Text("id"), one.Text("title"), one.Text("statement"), one.TextsOrNone("sources")), guide => guide.Id);
}
