using Unknot.Content.Yaml;
using Unknot.Core.Forecasting;

namespace Unknot.Content.Trials;

/// <summary>What was published of a trial, as a file says it.</summary>
internal static class PublishedPart
{
    private const string Control = "control";

    private static readonly (string Key, FigureKind Kind)[] s_figures =
    [
        ("difference", FigureKind.Difference), ("ratio", FigureKind.Ratio), ("smd", FigureKind.StandardisedDifference), ("mean", FigureKind.Mean), ("change", FigureKind.Change),
        ("share_of_entry", FigureKind.ShareOfEntry),
    ];

    private static readonly Vocabulary<TrialDirection> s_directions = new(
        "a direction", ("none", TrialDirection.None), ("better", TrialDirection.Better), ("worse", TrialDirection.Worse));

    internal static PublishedFigure Read(MapReader map, string arm)
    {
        (string Key, FigureKind Kind)[] given = [.. s_figures.Where(figure => map.Has(figure.Key))];
        bool isDirection = map.Has("direction");
        if (given.Length + (isDirection ? 1 : 0) != 1)
        {
            map.Wrong("outcome", $"one of {string.Join(", ", s_figures.Select(figure => figure.Key))} and direction is wanted; {given.Length + (isDirection ? 1 : 0)} stand here");
        }

        (string? key, FigureKind kind) = given.Length > 0 && !isDirection ? given[0] : (null, FigureKind.Direction);
        bool alone = kind is FigureKind.Mean or FigureKind.Change or FigureKind.ShareOfEntry || (kind == FigureKind.Direction && map.Bool("since_entry", false));
        IReadOnlyList<double> interval = key is null ? [0, 0] : map.Numbers("ci95");
        if (interval is not [double low, double high] || low > high)
        {
            map.Wrong("ci95", "'ci95' is two numbers, the lower first");
            interval = [0, 0];
        }

        return new(arm, alone ? null : map.TextOrNull("against") ?? Control, map.Word("outcome", TrialFile.Outcomes), map.Whole("week"), kind, key is null ? 0 : map.Number(key), interval[0], interval[1], map.Text("source"))
        {
            Direction = isDirection ? map.Word("direction", s_directions) : TrialDirection.None,
            Text = isDirection ? map.Text("text") : map.TextOrNull("text"),
        };
    }
}
