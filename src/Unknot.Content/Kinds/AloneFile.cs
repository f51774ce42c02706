using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>alone.yaml</c>: what can be started on its own.</summary>
internal static class AloneFile
{
    internal static Catalogue<AloneActivity> Read(MapReader map) => map.Catalogue("activities", One, activity => activity.Id);

    private static AloneActivity One(MapReader map)
    {
        AloneActivity activity = new(
            map.Text("id"), map.Text("name"), map.Text("say"), map.TextsOrNone("use"), map.Bool("long_hold", false), map.Has("minutes") ? map.Wholes("minutes") : [], map.MapOrNull("paces", Paces),
            map.TextOrNull("after"), map.Texts("sources"));
        if (activity.LongHold == activity.Use.Count > 0)
        {
            map.Wrong("id", $"'{activity.Id}' names movements under 'use', or has 'long_hold: true': one of the two");
        }

        return activity;
    }

    private static BreathPaces Paces(MapReader map) =>
        new(map.Texts("of"), map.List("choose", one => new Breath(one.Whole("in_s"), Span.At(one.Whole("out_s")))));
}
