using System.Globalization;
using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>Rules over meanings: <c>all</c> in any order or <c>then</c> in this one, <c>within</c> a number of words, the sentence, the next one or the text, <c>unless</c> others.</summary>
internal static class WordRulePart
{
    private static readonly Vocabulary<WordReach> s_reaches = new("a reach", ("sentence", WordReach.Sentence), ("next", WordReach.Next), ("text", WordReach.Text));

    internal static IReadOnlyList<WordRule> Read(MapReader map) => map.ListOrNone("when", One);

    private static WordRule One(MapReader map)
    {
        bool inOrder = map.Has("then");
        IReadOnlyList<string> parts = inOrder ? map.Texts("then") : map.Texts("all");
        if (parts.Count == 0 || (inOrder && map.Has("all")))
        {
            map.Wrong("when", "a rule has either 'all' or 'then', with at least one meaning; write one of them");
        }

        int? words = int.TryParse(map.TextOrNull("within"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
        return new(
            [.. parts.Select(part => (IReadOnlyList<string>)part.Split('|'))],
            inOrder,
            words is null ? map.Word("within", s_reaches, WordReach.Sentence) : WordReach.Sentence,
            words,
            map.TextsOrNone("unless"));
    }
}
