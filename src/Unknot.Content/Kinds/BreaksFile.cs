using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>breaks.yaml</c>: when a break is due, and what it offers.</summary>
internal static class BreaksFile
{
    internal static BreaksContent Read(MapReader map)
    {
        (Span interval, int usual, string say, IReadOnlyList<string> sources) = map.Map("interval", Interval);
        return new()
        {
            IntervalMinutes = interval,
            UsualMinutes = usual,
            Say = say,
            Sources = sources,
            LaterMinutes = map.Whole("later_min"),
            MoveSeconds = map.Whole("move_s"),
            Kinds = map.Catalogue("kinds", Kind, kind => kind.Id),
            Why = map.List("why", one => new BreakReason(one.Text("say"), one.Texts("sources"))),
        };
    }

    private static (Span Interval, int Usual, string Say, IReadOnlyList<string> Sources) Interval(MapReader map)
    {
        Span interval = new(map.Whole("least_min"), map.Whole("most_min"));
        int usual = map.Whole("usual_min");
        if (interval.Least > interval.Most || interval.Nearest(usual) != usual)
        {
            map.Wrong("usual_min", $"{usual} does not lie between least_min {interval.Least} and most_min {interval.Most}");
        }

        return (interval, usual, map.Text("say"), map.Texts("sources"));
    }

    private static BreakKind Kind(MapReader map)
    {
        BreakKind kind = new(map.Text("id"), map.Text("name"), map.TextOrNull("use"), map.TextOrNull("say"), map.Texts("sources"));
        if (map.Bool("muscle_stretch", false) == kind.Use is not null)
        {
            map.Wrong("id", $"'{kind.Id}' names a movement under 'use', or has 'muscle_stretch: true': one of the two");
        }

        return kind;
    }
}
