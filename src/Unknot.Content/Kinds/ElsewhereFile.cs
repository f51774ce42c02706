using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>elsewhere.yaml</c>: what a complaint may be instead of a muscle.</summary>
internal static class ElsewhereFile
{
    internal static Catalogue<ElsewhereCondition> Read(MapReader map) => map.Catalogue("elsewhere", Condition, condition => condition.Id);

    private static ElsewhereCondition Condition(MapReader map) => new()
    {
        Id = map.Text("id"),
        Name = map.Text("name"),
        Tell = map.Text("tell"),
        Prior = LocalisationFile.Above0(map, "prior"),
        Places = Places(map),
        Qualities = map.TextsOrNone("qualities"),
        Aggravators = map.TextsOrNone("aggravators"),
        Easers = map.TextsOrNone("easers"),
        Limits = map.TextsOrNone("limits"),
        Ages = map.SpanOrNull("ages"),
        OnsetDays = map.SpanOrNull("onset_days"),
        BothSides = map.Has("both_sides") ? LocalisationFile.Share(map, "both_sides") : null,
        Flags = map.TextsOrNone("flags"),
        Sources = map.Texts("sources"),
    };

    private static IReadOnlyList<ElsewherePlace> Places(MapReader map)
    {
        IReadOnlyList<ElsewherePlace> places = map.List("places", one => new ElsewherePlace(one.Texts("primary"), one.Texts("spill"), one.TextsOrNone("tender")));
        if (map.Has("places") && places.Count == 0)
        {
            map.Wrong("places", "'places' is empty; name at least one pattern in which it is felt");
        }

        return places;
    }
}
