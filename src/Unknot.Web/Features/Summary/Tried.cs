using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Summary;

/// <summary>What was tried so far, in lines: sessions and movements, how long a release eased, what else was used, what was changed.</summary>
internal static class Tried
{
    private const int MostMovements = 6;
    private static readonly string[] s_used = ["heat", "massage", "painkiller"];

    internal static async Task<IReadOnlyList<string>> ReadAsync(Knot knot, UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts, CancellationToken stop)
    {
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(knot.Id, now.Zone, stop);
        IReadOnlyList<TrainedStep> work = await chart.WorkAsync(knot.Id, alone: true, stop);
        List<Relief> reliefs = await db.ReliefChecks.AsNoTracking().Where(check => check.KnotId == knot.Id && check.ReplacedAt == null && check.Relief != null).Select(check => check.Relief!.Value).ToListAsync(stop);
        IReadOnlyList<DeskFix> fixes = DeskFixes.Of(knowledge.Exposure, (await chart.DeskLooksAsync(stop)).Select(look => new DatedLook(now.DayOf(look.At), look.Check)));
        return
        [
            .. Work(work, knowledge, texts),
            .. reliefs.Count == 0 ? [] : (string[])[texts["summary.tried.relief", string.Join(", ", reliefs.GroupBy(one => one).OrderByDescending(same => same.Count()).Select(same => $"{texts["checkin.relief." + Word(same.Key)].ToLowerInvariant()} {same.Count()}×"))]],
            .. Used(entries, texts),
            .. fixes.Count == 0 ? [] : (string[])[texts["summary.tried.desk", string.Join(" ", fixes.Select(fix => fix.Fault.Text))]],
        ];
    }

    private static IEnumerable<string> Work(IReadOnlyList<TrainedStep> work, KnowledgeBase knowledge, Texts texts)
    {
        if (work.Count == 0)
        {
            return [texts["summary.tried.none"]];
        }

        string[] movements =
        [
            .. work.Where(step => step.Seconds > 0 && knowledge.Movements.Has(step.Movement)).GroupBy(step => step.Movement, StringComparer.Ordinal)
                .Select(same => (Name: knowledge.Movements[same.Key].Name, Days: same.Select(step => step.Day).Distinct().Count()))
                .OrderByDescending(one => one.Days).ThenBy(one => one.Name, StringComparer.Ordinal).Take(MostMovements).Select(one => $"{one.Name} {one.Days}×"),
        ];
        return [texts["summary.tried.sessions", work.Select(step => step.Day).Distinct().Count(), work.Min(step => step.Day).ToString("d MMM yyyy", CultureInfo.InvariantCulture), string.Join(", ", movements)]];
    }

    private static IEnumerable<string> Used(IReadOnlyList<Entry> entries, Texts texts)
    {
        string[] used =
        [
            .. s_used.Select(extra => (extra, Days: entries.Where(entry => entry.Extras.Contains(extra)).Select(entry => entry.Day).Distinct().Count()))
                .Where(one => one.Days > 0).Select(one => $"{texts["extras." + one.extra].ToLowerInvariant()} {one.Days}×"),
        ];
        return used.Length == 0 ? [] : [texts["summary.tried.used", string.Join(", ", used)]];
    }

    private static string Word(Relief relief) => relief switch
    {
        Relief.NotAtAll => "not_at_all",
        Relief.ADay => "a_day",
        Relief.TwoDaysOrMore => "two_days_or_more",
        _ => relief.ToString().ToLowerInvariant(),
    };
}
