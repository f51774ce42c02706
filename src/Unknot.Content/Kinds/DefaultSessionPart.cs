using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>One ready session.</summary>
internal static class DefaultSessionPart
{
    internal static DefaultSession Read(MapReader map) => new(map.Text("muscle"), map.Whole("total_s"), map.Whole("changeover_s"), map.List("steps", Step));

    private static DefaultStep Step(MapReader map)
    {
        if (map.Has("rounds") && map.Has("sets"))
        {
            map.Wrong("sets", "a step has rounds (a stretch) or sets, not both; keep one");
        }

        if (map.Has("reps") && map.Has("reps_per_side"))
        {
            map.Wrong("reps", "a step has 'reps' or 'reps_per_side', not both; keep one");
        }

        return new(
            map.Text("movement"), map.Word("as", Vocabularies.Roles, StepRole.Own), map.WholeOrNull("rounds") ?? map.WholeOrNull("sets"), map.WholeOrNull("reps") ?? map.WholeOrNull("reps_per_side"),
            map.WholeOrNull("points"), map.WholeOrNull("hold_s"), map.WholeOrNull("duration_s"), map.Whole("s"));
    }
}
