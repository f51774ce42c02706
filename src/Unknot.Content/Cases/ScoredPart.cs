using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Cases;

/// <summary>Reads the keys a scored case has beside those of any other: <c>id</c>, <c>kind</c>, <c>source</c>, <c>expect</c>.</summary>
internal static class ScoredPart
{
    private static readonly Vocabulary<CaseKind> s_kinds = new(
        "a kind of case", ("muscle", CaseKind.Muscle), ("refer", CaseKind.Refer), ("both", CaseKind.Both), ("elsewhere", CaseKind.Elsewhere));

    private static readonly Vocabulary<IReadOnlyList<Side>> s_sides = new("a side", ("L", [Side.Left]), ("R", [Side.Right]), ("both", [Side.Left, Side.Right]));

    /// <summary>Reads them.</summary>
    /// <param name="map">The case.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="places">Reads the places under a key.</param>
    /// <returns>Null where the case has neither <c>kind</c> nor <c>expect</c>.</returns>
    internal static Scored? Read(MapReader map, KnowledgeBase knowledge, Func<MapReader, string, IReadOnlyList<Place>> places)
    {
        string? id = map.TextOrNull("id");
        IReadOnlyList<string> sources = map.TextOrTexts("source");
        if (!map.Has("kind") && !map.Has("expect"))
        {
            return null;
        }

        if (id is null)
        {
            map.Wrong("id", "a case that is scored needs an 'id'; give it the name of its file");
        }

        CaseKind kind = map.Word("kind", s_kinds);
        return new(id ?? "", kind, sources, map.Map("expect", expect => Expectation(expect, kind, knowledge, places)));
    }

    private static Expected Expectation(MapReader map, CaseKind kind, KnowledgeBase knowledge, Func<MapReader, string, IReadOnlyList<Place>> places)
    {
        Expected expected = new(
            Known(map, "muscles", "muscle", [.. knowledge.Muscles.Ids]),
            map.Word("side", s_sides, []),
            places(map, "regions"),
            Known(map, "flags", "flag and no gate question", [.. knowledge.RedFlags.Flags.Ids, .. knowledge.RedFlags.Gate.Ids]),
            map.Word("urgency", Vocabularies.Urgencies, Urgency.None));
        if (kind is CaseKind.Muscle or CaseKind.Both && expected.Muscles.Count == 0)
        {
            map.Wrong("muscles", "a muscle is expected here and none is named; name those of which any one is right");
        }

        if (kind is CaseKind.Refer or CaseKind.Both && expected.Flags.Count == 0)
        {
            map.Wrong("flags", "a flag is expected here and none is named; name those of which any one is right");
        }

        if (kind is CaseKind.Refer && expected.Urgency < Urgency.SameDay)
        {
            map.Wrong("urgency", "a case to refer is 'same_day' or 'emergency'; a muscle with advice to see a professional is of the kind 'both'");
        }

        return expected;
    }

    private static List<string> Known(MapReader map, string key, string what, IReadOnlyCollection<string> ids)
    {
        List<string> known = [];
        foreach (Placed placed in map.PlacedTexts(key))
        {
            if (ids.Contains(placed.Text))
            {
                known.Add(placed.Text);
            }
            else
            {
                map.Wrong(key, $"'{placed.Text}' is no {what}; {Spelling.Remedy(placed.Text, ids)}");
            }
        }

        return known;
    }
}
