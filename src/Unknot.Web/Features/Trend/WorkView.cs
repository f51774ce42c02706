using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>Minutes of each phase, week by week.</summary>
internal static class WorkView
{
    private const int Weeks = 12;
    private static readonly Phase[] s_ofSessions = [Phase.Stretch, Phase.Release, Phase.Strengthen, Phase.Retrain];

    internal static ChartView Of(TrendRecord told, Texts texts)
    {
        IReadOnlyList<WeekOfWork> weeks = WeeksOfWork.Of(told.Work, Weeks, told.Today);
        // A week before the first work of all says nothing: it is left out.
        WeekOfWork[] shown = [.. weeks.SkipWhile((week, i) => week.Seconds.Count == 0 && i < Weeks - 4)];
        (string Name, Func<WeekOfWork, double> Minutes)[] rows =
        [
            .. s_ofSessions.Select(phase => (texts["phase." + PhaseId.Of(phase)], (Func<WeekOfWork, double>)(week => week.Seconds.GetValueOrDefault(phase) / 60.0))),
            (texts["trend.work.beside"], week => week.Seconds.Where(one => !s_ofSessions.Contains(one.Key)).Sum(one => one.Value) / 60.0),
        ];
        double now = rows.Sum(row => row.Minutes(shown[^1]));
        bool none = weeks.All(week => week.Seconds.Count == 0);
        ChartView view = new("minutes", texts["trend.work"], none ? texts["trend.work.none"] : texts["trend.work.lead", texts[Said(now) == "1" ? "done.minutes.one" : "done.minutes.many", Said(now)]], Table(shown, rows, texts));
        return none ? view : view with { Narrow = Draw(shown, rows, told.Today, 350, texts), Wide = Draw(shown, rows, told.Today, 860, texts) };
    }

    private static Scene Draw(WeekOfWork[] weeks, (string Name, Func<WeekOfWork, double> Minutes)[] rows, DateOnly today, double width, Texts texts)
    {
        ValueRow[] drawn =
        [
            .. rows.Select(row => new ValueRow(
                row.Name,
                [.. weeks.Select(week => new DayValue(week.From, row.Minutes(week), texts["trend.say.work", row.Name, week.From.ToString("d MMM", CultureInfo.InvariantCulture), Said(row.Minutes(week))]))],
                texts["trend.work.now", Said(row.Minutes(weeks[^1]))])),
        ];
        return new RowChart(drawn, weeks[0].From, today, width, bars: true).Draw(texts["trend.work.picture"], texts["trend.word.today"]);
    }

    private static Grid Table(WeekOfWork[] weeks, (string Name, Func<WeekOfWork, double> Minutes)[] rows, Texts texts) => new(
        [texts["trend.work.col"], .. rows.Select(row => row.Name)],
        [.. weeks.Reverse().Select(week => (IReadOnlyList<Cell>)[Cell.Of((DateOnly?)week.From), .. rows.Select(row => Cell.Of((double?)row.Minutes(week)))])])
    {
        Caption = texts["trend.work.caption"],
    };

    private static string Said(double minutes) => minutes.ToString("0", CultureInfo.InvariantCulture);
}
