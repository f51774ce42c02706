using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>What is felt that opens a flag.</summary>
internal static class FeltPart
{
    internal static FeltRule Read(MapReader map) => new(map.Text("id"), map.Text("opens"), map.Text("say"), map.Texts("sources"))
    {
        Qualities = map.TextsOrNone("qualities"),
        At = map.TextsOrNone("at"),
        From = map.TextsOrNone("from"),
        Past = map.TextsOrNone("past"),
        NotReproduced = map.WholeOrNull("not_reproduced"),
        Verify = map.Verify(),
    };
}
