using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>words/examples.yaml</c>: what people write, with the flag it is to open.</summary>
internal static class ExamplesFile
{
    internal static WordExamples Read(MapReader map) => new()
    {
        Alone = Above(map, "alone"),
        WithRule = Above(map, "with_rule"),
        Prior = Above(map, "prior"),
        Background = Above(map, "background"),
        LeastWeight = Above(map, "least_weight"),
        MostWeight = Above(map, "most_weight"),
        MostAgainst = Above(map, "most_against"),
        SaidOften = (int)Above(map, "said_often"),
        Among = (int)Above(map, "among"),
        PieceWords = (int)Above(map, "piece_words"),
        Little = map.Whole("little"),
        RulesAlone = map.Texts("rules_alone"),
        Opens = map.Catalogue("opens", one => new FlagExamples(one.Text("flag"), one.Texts("says")), one => one.Flag),
        None = map.Texts("none"),
    };

    private static double Above(MapReader map, string key)
    {
        double number = map.Number(key);
        if (map.Has(key) && number <= 0)
        {
            map.Wrong(key, $"'{key}' must be above 0");
        }

        return number;
    }
}
