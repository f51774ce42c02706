using System.Globalization;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>A level beside the days it was worked for.</summary>
/// <param name="Name">The movement.</param>
/// <param name="Level">Its level; below 0 the easier version.</param>
/// <param name="Most">The highest there is.</param>
/// <param name="Told">The same in words.</param>
internal sealed record LevelRow(string Name, int Level, int Most, string Told);

/// <summary>Strengthening days of the last 28, a row for each week, with the levels reached beside them.</summary>
internal sealed class MonthChart(IReadOnlySet<DateOnly> days, IReadOnlyList<LevelRow> levels, DateOnly today, double width, Texts texts)
{
    private const double Step = 30;
    private const double Side = 20;
    private const double Head = 24;
    private const double RowHeight = 34;
    private const double LevelHeight = 62;
    private const double Gap = 56;

    private readonly List<ScenePart> _parts = [];

    /// <summary>The drawing: on a wide window the levels stand beside the days, on a phone beneath.</summary>
    internal Scene Draw()
    {
        bool beside = width > 600;
        double month = Head + (4 * RowHeight), left = beside ? (7 * Step) + 96 + Gap : 0, top = beside ? 0 : month + 20;
        Month();
        foreach ((LevelRow level, int i) in levels.Select((level, i) => (level, i)))
        {
            Level(level, left, top + (i * LevelHeight), width - left);
        }

        return new(width, Math.Max(month, levels.Count > 0 ? top + (levels.Count * LevelHeight) : 0), texts["trend.strength.picture"], _parts);
    }

    private void Month()
    {
        for (int i = 0; i < 7; i++)
        {
            _parts.Add(new Word(today.AddDays(i - 6).ToString("ddd", CultureInfo.InvariantCulture)[..2], (Step / 2) + (i * Step), 12, "middle"));
        }

        for (int week = 0; week < 4; week++)
        {
            DateOnly[] row = [.. Enumerable.Range(0, 7).Select(i => today.AddDays((week * 7) + i - 27))];
            _parts.AddRange(row.Select((day, i) => new Patch(days.Contains(day) ? "day-done" : "day-open", (i * Step) + ((Step - Side) / 2), Head + (week * RowHeight), Side, Side)));
            _parts.Add(new Word(texts.Count("trend.days", row.Count(days.Contains)), (7 * Step) + 8, Head + (week * RowHeight) + 15, "start", week == 3 ? "t-b" : "t-q"));
        }
    }

    private void Level(LevelRow level, double left, double top, double room)
    {
        _parts.Add(new Word(level.Name, left, top + 14, "start", "t"));
        double step = Math.Min(Step, room / Math.Max(1, level.Most));
        for (int i = 0; i < level.Most; i++)
        {
            _parts.Add(new Patch(i < level.Level ? "day-done" : "day-open", left + (i * step) + 1, top + 24, step - 5, 8));
        }

        _parts.Add(new Word(level.Told, left, top + 50));
    }
}
