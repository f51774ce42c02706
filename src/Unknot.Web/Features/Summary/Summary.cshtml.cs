using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Causes;
using Unknot.Core.Complaint;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Summary;

/// <summary>One page to take along: where it is, its history, the answers to the safety questions, what it may be, what was tried, what to ask. Where triage stops it names no muscle.</summary>
public sealed class SummaryModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, BodyMap map, PlaceNames names, Texts texts) : PageModel
{
    private const int ChartDays = 84;
    private const int LeastChartDays = 14;
    private const int LongestWords = 300;

    private IReadOnlyList<Entry> _entries = [];

    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>What triage says.</summary>
    public Verdict Verdict { get; private set; } = null!;

    /// <summary>Today, as a person writes it.</summary>
    public string Today => now.Today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>What the app advised because of a flag; null when none stands.</summary>
    public string? Advised => Verdict.Action is { } key ? knowledge.RedFlags.ActionTexts[key] : null;

    /// <summary>Its history in sentences.</summary>
    public IReadOnlyList<string> History { get; private set; } = [];

    /// <summary>The complaint in the person's own words, shortened where it is long; null where there are none.</summary>
    public string? Words { get; private set; }

    /// <summary>Where it is; null where nothing of it is known any more.</summary>
    public BodyPicture? Picture { get; private set; }

    /// <summary>What was marked, in words.</summary>
    public IReadOnlyList<string> Places { get; private set; } = [];

    /// <summary>The answers to the safety questions.</summary>
    public SafetyLines Safety { get; private set; } = null!;

    /// <summary>What it likely is; null where triage gives no leave to name it.</summary>
    public Likely? Likely { get; private set; }

    /// <summary>Its course; null where nothing was written down.</summary>
    public Scene? Course { get; private set; }

    /// <summary>The same for a phone.</summary>
    public Scene? NarrowCourse { get; private set; }

    /// <summary>What was tried.</summary>
    public IReadOnlyList<string> Tried { get; private set; } = [];

    /// <summary>What to ask.</summary>
    public IReadOnlyList<string> Questions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return NotFound();
        }

        if (knot.State == KnotStanding.Draft)
        {
            return Redirect($"/knot/{id}");
        }

        (Knot, Verdict) = (knot, await chart.VerdictAsync(knot, stop));
        _entries = await chart.EntriesAsync(id, now.Zone, stop);
        await SafetyAsync(stop);
        await HistoryAsync(stop);
        Mark();
        if (Verdict.Permit is { } permit)
        {
            var located = await chart.LocateAsync(knot, permit, stop);
            Likely = Likely.Of(located, CauseMix.Of(knowledge, await chart.TagsAsync(stop), located.Muscles, permit), knowledge, texts);
        }

        Tried = await Summary.Tried.ReadAsync(knot, db, chart, now, knowledge, texts, stop);
        Questions = Asks();
        return Page();
    }

    private async Task SafetyAsync(CancellationToken stop)
    {
        List<Clearance> seen = await db.Clearances.AsNoTracking().Where(c => c.ReplacedAt == null && (c.KnotId == Knot.Id || c.KnotId == null)).ToListAsync(stop);
        GivenAnswer[] about = [.. (await chart.AllGivenAsync(stop)).Where(answer => SaidOfKnot.IsAbout(answer, Knot))];
        Safety = SafetyLines.Of(about, seen, await chart.TriageAnswersAsync(Knot, stop), knowledge, texts, now);
    }

    private async Task HistoryAsync(CancellationToken stop)
    {
        KnotCourse course = KnotHistory.Of(_entries, Knot.OpenedDay, now.Today);
        PainChange pain = PainTrend.Of(_entries, now.Today, knowledge.Change);
        ActivityScore[] scores = await db.Activities.AsNoTracking().Where(a => a.KnotId == Knot.Id && a.ReplacedAt == null).OrderBy(a => a.Day).ThenBy(a => a.RecordedAt).ToArrayAsync(stop);
        string returns = string.Join(", ", course.Stretches.Where(stretch => !stretch.Running).Select(stretch => stretch.Days));
        History =
        [
            Knot.OnsetDays is { } days ? texts["summary.history.since.before", Dated(Knot.OpenedDay), days] : texts["summary.history.since", Dated(Knot.OpenedDay)],
            .. Knot.BeenBefore is { } before ? [texts[before ? "summary.history.again" : "summary.history.new"]] : (string[])[],
            .. Knot.WorstThisWeek is { } worst ? [texts["summary.history.first", Knot.SoreNow ?? worst, worst]] : (string[])[],
            .. returns.Length > 0 ? [texts["returns.all", returns]] : (string[])[],
            .. course.State == KnotState.Quiet ? [texts["summary.history.quiet", Dated(course.Since)]] : (string[])[],
            .. pain.NowMean is { } mean ? [texts[pain.NowDays == 1 ? "summary.history.pain.once" : "summary.history.pain", mean.ToString("0.#", CultureInfo.InvariantCulture)]] : (string[])[],
            .. scores.Length > 0 ? [texts[scores.Length > 1 ? "summary.history.activities" : "summary.history.activity", scores[^1].Activity, scores[0].Score, scores[^1].Score]] : (string[])[],
        ];
        string? words = Knot.VisitId is { } visit ? await db.Visits.AsNoTracking().Where(v => v.Id == visit).Select(v => v.Words).SingleOrDefaultAsync(stop) : null;
        Words = words is { Length: > LongestWords } ? words[..LongestWords] + "…" : words;
        if (_entries.Count > 0)
        {
            DateOnly from = now.Today.AddDays(-Math.Clamp(now.Today.DayNumber - _entries[0].Day.DayNumber, LeastChartDays, ChartDays));
            HashSet<DateOnly> sessions = [.. (await chart.WorkAsync(Knot.Id, alone: false, stop)).Select(step => step.Day)];
            PainDays told = new(_entries, sessions, course, from, now.Today);
            (Course, NarrowCourse) = (PainChart.Of(told, 860, 240, texts), PainChart.Of(told, 350, 260, texts));
        }
    }

    private void Mark()
    {
        IEnumerable<MapMark> marks = Knot.Maps.Count > 0 ? Knot.Maps.MaxBy(one => one.RecordedAt)!.Marks : Knot.Places.Select(place => new MapMark(place, MarkKind.Sore));
        var known = marks.Select(mark => (mark.Kind, Place: chart.PlaceOf(mark.Place))).Where(mark => mark.Place is not null).ToLookup(mark => mark.Place!.Value, mark => mark.Kind);
        Places = [.. known.Select(place => $"{names.Of(place.Key)}: {string.Join(", ", place.Select(Word))}")];
        Picture = known.Count == 0 ? null : MarkedPart.Of(map, names, known, Word, "summary", texts["summary.where.label", string.Join("; ", Places)]);
    }

    /// <summary>What stands because of a flag comes first; then what it is often mistaken for; then what is asked of any knot.</summary>
    private IReadOnlyList<string> Asks() =>
    [
        .. Verdict.Flags.Select(flag => flag.Id).Distinct().Where(knowledge.RedFlags.Flags.Has).Take(2).Select(id => texts["summary.ask.flag", knowledge.RedFlags.Flags[id].Ask]),
        .. Likely is { LookAlikes: { Count: > 0 } others } ? [texts["summary.ask.lookalike", string.Join(texts["summary.or"], others)]] : (string[])[],
        .. knowledge.BesideHome.Ask,
    ];

    private string Word(MarkKind kind) => texts["knots.mark." + kind.ToString().ToLowerInvariant()];

    private static string Dated(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
