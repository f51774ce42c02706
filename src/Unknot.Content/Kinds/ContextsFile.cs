using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>words/contexts.yaml</c>: words that say how others are meant.</summary>
internal static class ContextsFile
{
    internal static ContextWords Read(MapReader map)
    {
        IReadOnlyDictionary<string, string> shorthand = PhrasePattern.Shorthand(map);
        return new()
        {
            Figures = Words("figures"),
            Others = Words("others"),
            OnBehalf = Words("on_behalf"),
            Theirs = Words("theirs"),
            Tells = Words("tells"),
            Past = Words("past"),
            Still = Words("still"),
            Feared = Words("feared"),
            RuledOut = Words("ruled_out"),
            Moves = Words("moves"),
            SpeltRight = Words("spelt_right"),
        };

        IReadOnlyList<string> Words(string key) => map.Has(key) ? PhrasePattern.Read(map, key, shorthand) : map.Texts(key);
    }
}
