using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>words/flags.yaml</c>: what opens a flag in words.</summary>
internal static class FlagWordsFile
{
    internal static Catalogue<FlagWords> Read(MapReader map) => map.Catalogue("flags", one => new FlagWords(one.Text("flag"), WordRulePart.Read(one)), words => words.Flag);
}
