using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>pose-metrics.yaml</c>: what a pose model may measure.</summary>
internal static class PoseMetricsFile
{
    internal static (Catalogue<PoseMetric> Metrics, PoseAdvice Advice) Read(MapReader map)
    {
        Catalogue<WrittenRule> rules = WrittenRules.List(map, "rules");
        return (
            map.Catalogue("metrics", Metric, metric => metric.Id),
            map.Map("seated_posture", one => new PoseAdvice(rules, one.List("bands", Band), one.Texts("sources"), one.Text("status"))));
    }

    private static PoseMetric Metric(MapReader map) => new(
        map.Text("id"), map.Word("view", Vocabularies.PoseViews), map.Texts("points"), map.Text("formula"), map.Text("unit"), map.TextOrNull("note"));

    private static PostureBand Band(MapReader map) => new(
        map.Text("metric"), map.Word("view", Vocabularies.PoseViews), map.Text("good"), map.Text("watch"), map.Text("act"), map.TextOrNull("note"));
}
