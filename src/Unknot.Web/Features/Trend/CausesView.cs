using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>What overloads the knot, over time: the shares as they were known on each day on which something was said of the day, the desk or stress.</summary>
internal static class CausesView
{
    private const int Shown = 5;

    internal static ChartView? Of(TrendRecord told, KnowledgeBase knowledge, Texts texts)
    {
        if (told.Causes is not [.., { } now])
        {
            return null;
        }

        string[] causes = [.. told.Causes.SelectMany(then => then.Mix.Where(one => one.Share > 0).Select(one => one.Cause)).Distinct().OrderByDescending(cause => ShareOf(now, cause)).Take(Shown)];
        ChartView view = new("causes", texts["trend.causes"], texts[told.Causes.Count > 1 ? "trend.causes.lead" : "trend.causes.once"], Table(told.Causes, causes, knowledge, texts));
        return causes.Length switch
        {
            0 => null,
            1 => view with { Lead = texts["trend.causes.one", knowledge.Exposure.Causes[causes[0]].Name] },
            _ => view with { Narrow = Draw(told, causes, 350, knowledge, texts), Wide = Draw(told, causes, 860, knowledge, texts), Notes = [texts["trend.causes.note"]] },
        };
    }

    private static Scene Draw(TrendRecord told, string[] causes, double width, KnowledgeBase knowledge, Texts texts)
    {
        ValueRow[] rows =
        [
            .. causes.Select(cause => (Name: knowledge.Exposure.Causes[cause].Name, Cause: cause)).Select(row => new ValueRow(
                row.Name,
                [.. told.Causes.Select(then => new DayValue(then.Day, ShareOf(then, row.Cause), texts["trend.say.cause", row.Name, then.Day.ToString("d MMM", CultureInfo.InvariantCulture), Percent(ShareOf(then, row.Cause))]))],
                texts["trend.causes.now", Percent(ShareOf(told.Causes[^1], row.Cause))])),
        ];
        DateOnly from = told.Causes[0].Day < told.Today ? told.Causes[0].Day : told.Today.AddDays(-1);
        return new RowChart(rows, from, told.Today, width, bars: false).Draw(texts["trend.causes.picture"], texts["trend.word.today"]);
    }

    private static Grid Table(IReadOnlyList<CausesThen> thens, string[] causes, KnowledgeBase knowledge, Texts texts) => new(
        [texts["trend.causes.col"], .. causes.Select(cause => knowledge.Exposure.Causes[cause].Name)],
        [.. thens.Reverse().Select(then => (IReadOnlyList<Cell>)[Cell.Of((DateOnly?)then.Day), .. causes.Select(cause => Cell.Of(ShareOf(then, cause) * 100, "0"))])])
    {
        Caption = texts["trend.causes.caption"],
    };

    private static double ShareOf(CausesThen then, string cause) => then.Mix.First(one => one.Cause == cause).Share;

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);
}
