using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>Strengthening days of the last 28 with the levels reached beside them. The number of releases is told nowhere: it is no score.</summary>
internal static class StrengthView
{
    internal static ChartView Of(TrendRecord told, KnowledgeBase knowledge, Texts texts)
    {
        ImmutableSortedSet<DateOnly> days = Strengthening.DaysOf(told.Trained, told.Today);
        IReadOnlyList<LevelReached> levels = told.Levels is null ? [] : Strengthening.Reached(knowledge, told.Knot.Muscle!, told.Levels, told.Trained, told.Today);
        LevelRow[] rows = [.. levels.Select(level => new LevelRow(knowledge.Movements[level.Movement].Name, level.Level, level.Most, Said(level, texts)))];
        ChartView view = new("strengthening", texts["trend.strength"], days.Count == 0 ? texts["trend.strength.none"] : texts.Count("trend.strength.lead", days.Count), Table(days, rows, told.Today, texts));
        return days.Count == 0 ? view : view with
        {
            Narrow = new MonthChart(days, rows, told.Today, 350, texts).Draw(),
            Wide = new MonthChart(days, rows, told.Today, 860, texts).Draw(),
            Notes = [texts["trend.strength.note"]],
        };
    }

    private static string Said(LevelReached level, Texts texts) => level.Level < 0 ? texts["trend.level.easier"] : level.Level == 0 ? texts["trend.level.start"] : texts["trend.level", level.Level, level.Most];

    private static Grid Table(ImmutableSortedSet<DateOnly> days, LevelRow[] levels, DateOnly today, Texts texts) => new(
        [texts["trend.strength.col"], texts["trend.strength.col.value"]],
        [
            .. Enumerable.Range(0, 4).Reverse().Select(week => today.AddDays((week * 7) - 27)).Select(first => (IReadOnlyList<Cell>)
                [Cell.Of(texts["trend.week", DayAxisName(first)]), Cell.Of(texts.Count("trend.days", days.Count(day => day >= first && day < first.AddDays(7))))]),
            .. levels.Select(level => (IReadOnlyList<Cell>)[Cell.Of(level.Name), Cell.Of(level.Told)]),
        ]);

    private static string DayAxisName(DateOnly day) => day.ToString("d MMM", System.Globalization.CultureInfo.InvariantCulture);
}
