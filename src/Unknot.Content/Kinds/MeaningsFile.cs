using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>words/meanings.yaml</c>: what people mean, and how they say it.</summary>
internal static class MeaningsFile
{
    internal static Catalogue<Meaning> Read(MapReader map)
    {
        IReadOnlyDictionary<string, string> shorthand = PhrasePattern.Shorthand(map);
        return map.Catalogue("meanings", one => One(one, shorthand), meaning => meaning.Id);
    }

    private static Meaning One(MapReader map, IReadOnlyDictionary<string, string> shorthand) => new()
    {
        Id = map.Text("id"),
        Phrases = PhrasePattern.Read(map, "words", shorthand),
        When = [.. AnyOf(map), .. WordRulePart.Read(map)],
        Lasts = map.Bool("lasts", false),
        IsName = map.Bool("is_name", false),
        AgeFrom = map.WholeOrNull("age_from"),
        AgeTo = map.WholeOrNull("age_to"),
    };

    private static IEnumerable<WordRule> AnyOf(MapReader map) =>
        map.TextsOrNone("any") is { Count: > 0 } any ? [new([any], InOrder: false, WordReach.Text, null, [])] : [];
}
