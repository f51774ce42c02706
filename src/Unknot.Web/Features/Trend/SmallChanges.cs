using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Trend;

/// <summary>The small changes that were kept: they stand before any score.</summary>
/// <param name="View">Habits, breaks and sessions on the last seven days.</param>
/// <param name="Fixes">What was put right at the desk and still is, in words.</param>
/// <param name="Kept">How many are kept.</param>
/// <param name="Offered">The habits that are in force, where none of them was kept yet.</param>
public sealed record SmallChanges(ChartView View, IReadOnlyList<string> Fixes, int Kept, IReadOnlyList<string> Offered)
{
    internal static SmallChanges Of(TrendRecord told, KnowledgeBase knowledge, Texts texts)
    {
        IReadOnlyList<KeptHabit> habits = KeptHabits.Of(told.Everything.Select(one => one.Entry), told.Today);
        IReadOnlyList<DeskFix> fixes = DeskFixes.Of(knowledge.Exposure, told.Looks);
        List<(DayRow Row, int Of28)> rows = [.. habits.Select(habit => (Row(Habits.NameOf(habit.Id, knowledge, texts), habit.Week, texts), habit.Of28))];
        foreach ((string name, IReadOnlyList<DateOnly> days) in new[] { ("trend.kept.breaks", told.BreakDays), ("trend.kept.sessions", told.AnySessionDays) })
        {
            int month = days.Count(day => day <= told.Today && day > told.Today.AddDays(-28));
            rows.AddRange(month > 0 ? [(Row(texts[name], KeptHabits.DaysOf(days, told.Today), texts), month)] : []);
        }

        return new(Drawn(rows, told.Today, texts), [.. fixes.Select(fix => texts["trend.kept.desk", fix.Fault.Text, Said(fix.Since)])], habits.Count + fixes.Count, habits.Count > 0 ? [] : [.. told.Habits.Select(habit => habit.Text)]);
    }

    private static ChartView Drawn(List<(DayRow Row, int Of28)> rows, DateOnly today, Texts texts)
    {
        Grid table = new(
            [texts["trend.kept.col"], texts["trend.kept.col.week"], texts["trend.kept.col.month"]],
            [.. rows.Select(row => (IReadOnlyList<Cell>)[Cell.Of(row.Row.Name), Cell.Of(row.Row.Days.Count(done => done)), Cell.Of(row.Of28)])]);
        ChartView view = new("small-changes", texts["trend.kept"], texts[rows.Count > 0 ? "trend.kept.lead" : "trend.kept.none"], table);
        DayRow[] drawn = [.. rows.Select(row => row.Row)];
        return drawn.Length == 0 ? view : view with { Narrow = DayRows.Of(drawn, today, 350, texts["trend.kept.picture"]), Wide = DayRows.Of(drawn, today, 860, texts["trend.kept.picture"]) };
    }

    private static DayRow Row(string name, IReadOnlyList<bool> week, Texts texts) => new(name, week, texts.Count("trend.of7", week.Count(done => done)));

    private static string Said(DateOnly day) => day.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture);
}
