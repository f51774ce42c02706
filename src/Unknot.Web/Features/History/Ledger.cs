using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;
using DayRow = Unknot.Store.Rows.CheckIn;
using ReliefCheck = Unknot.Store.Rows.ReliefCheck;

namespace Unknot.Web.Features.History;

/// <summary>Reads the entries of some days. Where a few weeks hold very many, fewer days are read, so that a page stays a page.</summary>
internal sealed class Ledger(UnknotDb db, Now now, Says says, Asking asking, Texts texts)
{
    private const int MostDays = 28;
    private const int MostEntries = 300;

    private readonly List<Line> _lines = [];
    private Dictionary<Guid, string> _names = [];
    private Guid? _knot;

    /// <summary>The entries of the weeks up to a day.</summary>
    /// <param name="knot">The knot they are about; null for all.</param>
    /// <param name="until">The last day.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The days, the latest first, and the last day before them that has an entry.</returns>
    internal async Task<(IReadOnlyList<Days> Days, DateOnly? Earlier)> ReadAsync(Guid? knot, DateOnly until, CancellationToken stop)
    {
        _knot = knot;
        DateOnly from = await FromAsync(until, stop);
        await LinesAsync(from, until, stop);
        DateOnly? earlier = await LastBeforeAsync(from, stop);
        if (_lines.Count == 0 && earlier is null)
        {
            return ([], null);
        }

        List<KnotPause> pauses = await db.Pauses.AsNoTracking().Where(p => knot == null || p.KnotId == knot).ToListAsync(stop);
        DateOnly first = earlier is not null ? from : _lines.Min(line => line.Day);
        return (Grouped(first, until, pauses), earlier);
    }

    private async Task<DateOnly> FromAsync(DateOnly until, CancellationToken stop)
    {
        int days = MostDays;
        while (days > 1 && await db.CheckIns.CountAsync(c => (_knot == null || c.KnotId == _knot) && c.ReplacedAt == null && c.Day <= until && c.Day > until.AddDays(-days), stop) > MostEntries)
        {
            days /= 2;
        }

        return until.AddDays(1 - days);
    }

    private async Task LinesAsync(DateOnly from, DateOnly until, CancellationToken stop)
    {
        (DateTimeOffset begin, DateTimeOffset end) = (Begins(from), Begins(until.AddDays(1)));
        _names = await db.Knots.AsNoTracking().Select(k => new { k.Id, k.Name }).ToDictionaryAsync(k => k.Id, k => k.Name, stop);
        List<DayRow> checkIns = await db.CheckIns.AsNoTracking().Where(c => (_knot == null || c.KnotId == _knot) && c.ReplacedAt == null && c.Day >= from && c.Day <= until).ToListAsync(stop);
        _lines.AddRange(checkIns.Select(c => Of("checkin", c.Id, c.Day, c.RecordedAt, "history.checkin", says.Of(c, brief: true), c.KnotId, c.ReplacesId is not null)));
        List<PlannedSession> sessions = await db.Sessions.AsNoTracking().Include(s => s.Steps)
            .Where(s => (_knot == null || s.KnotId == _knot || s.OtherKnotId == _knot) && s.StartedAt != null && s.Day >= from && s.Day <= until).ToListAsync(stop);
        HashSet<Guid> corrected = [.. await db.Corrections.AsNoTracking().Where(c => c.At >= begin).Select(c => c.RowId).Distinct().ToListAsync(stop)];
        _lines.AddRange(sessions.Select(s => Of("session", s.Id, s.Day, s.StartedAt!.Value, s.Kind == SessionKind.Plan ? "history.session" : "history.alone", says.Of(SessionEntries.Said(s)), s.KnotId, corrected.Contains(s.Id))));
        List<GivenAnswer> answers = await db.Answers.AsNoTracking()
            .Where(a => (_knot == null || a.KnotId == _knot) && a.ReplacedAt == null && a.AnsweredAt >= begin && a.AnsweredAt < end && a.Scope != AnswerScope.Words && a.Value != Written.Raised).ToListAsync(stop);
        _lines.AddRange(answers.Select(a => new Line("answer", a.Id, now.DayOf(a.AnsweredAt), a.AnsweredAt, asking.Question(a), asking.Said(a), NameOf(a.KnotId), a.ReplacesId is not null, null)));
        List<ReliefCheck> relief = await db.ReliefChecks.AsNoTracking().Where(r => (_knot == null || r.KnotId == _knot) && r.ReplacedAt == null && r.Relief != null && r.AskedAt >= begin && r.AskedAt < end).ToListAsync(stop);
        _lines.AddRange(relief.Select(r => Of("relief", r.Id, now.DayOf(r.AskedAt), r.AskedAt, "history.relief", says.Of(r), r.KnotId, r.ReplacesId is not null)));
        List<ActivityScore> scores = await db.Activities.AsNoTracking().Where(a => (_knot == null || a.KnotId == _knot) && a.ReplacedAt == null && a.Day >= from && a.Day <= until).ToListAsync(stop);
        _lines.AddRange(scores.Select(a => Of("activity", a.Id, a.Day, a.RecordedAt, "history.activity", says.Of(a), a.KnotId, a.ReplacesId is not null)));
        await ToldAsync(from, until, begin, end, corrected, stop);
    }

    /// <summary>What is about the person, or only told.</summary>
    private async Task ToldAsync(DateOnly from, DateOnly until, DateTimeOffset begin, DateTimeOffset end, HashSet<Guid> corrected, CancellationToken stop)
    {
        List<Knot> opened = await db.Knots.AsNoTracking().Where(k => (_knot == null || k.Id == _knot) && k.State != KnotStanding.Draft && k.OpenedDay >= from && k.OpenedDay <= until).ToListAsync(stop);
        _lines.AddRange(opened.Select(k => new Line(null, k.Id, k.OpenedDay, k.OpenedAt, texts["history.opened"], k.Name, null, false, $"/knots/{k.Id}")));
        List<Clearance> seen = await db.Clearances.AsNoTracking().Where(c => (_knot == null || c.KnotId == _knot) && c.ReplacedAt == null && c.RecordedAt >= begin && c.RecordedAt < end).ToListAsync(stop);
        _lines.AddRange(seen.Select(c => new Line(null, c.Id, now.DayOf(c.RecordedAt), c.RecordedAt, texts["history.seen"], c.SeenOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), NameOf(c.KnotId), false, "/safety/answers")));
        if (_knot is null)
        {
            List<Visit> visits = await db.Visits.AsNoTracking().Where(v => v.Words != null && v.State != VisitState.Open && v.StartedAt >= begin && v.StartedAt < end).ToListAsync(stop);
            _lines.AddRange(visits.Select(v => Of("words", v.Id, now.DayOf(v.StartedAt), v.StartedAt, "history.words", v.Words!, null, corrected.Contains(v.Id))));
            List<DeskEvent> breaks = await db.DeskEvents.AsNoTracking().Where(e => e.Answer != null && e.StartedAt >= begin && e.StartedAt < end).ToListAsync(stop);
            _lines.AddRange(breaks.Select(e => Of("break", e.Id, now.DayOf(e.StartedAt), e.StartedAt, "history.break", texts["history.break." + e.Answer!.Value.ToString().ToLowerInvariant()], null, corrected.Contains(e.Id))));
        }
    }

    private Line Of(string kind, Guid id, DateOnly day, DateTimeOffset at, string head, string said, Guid? knot, bool corrected) => new(kind, id, day, at, texts[head], said, NameOf(knot), corrected, null);

    private string? NameOf(Guid? knot) => knot is { } id && _knot is null ? _names.GetValueOrDefault(id) : null;

    private List<Days> Grouped(DateOnly from, DateOnly until, List<KnotPause> pauses)
    {
        Dictionary<DateOnly, List<Line>> byDay = _lines.GroupBy(line => line.Day).ToDictionary(g => g.Key, g => g.OrderBy(line => line.At).ToList());
        List<Days> days = [];
        for (DateOnly day = until; day >= from; day = day.AddDays(-1))
        {
            if (byDay.TryGetValue(day, out List<Line>? lines))
            {
                days.Add(new(day, day, lines, null));
                continue;
            }

            string gap = Gap(day, pauses);
            if (days.Count > 0 && days[^1].Gap == gap)
            {
                days[^1] = days[^1] with { From = day };
            }
            else
            {
                days.Add(new(day, day, [], gap));
            }
        }

        return days;
    }

    private string Gap(DateOnly day, List<KnotPause> pauses) => pauses.Find(p => p.FromDay <= day && (p.UntilDay is null || p.UntilDay > day)) is { } pause
        ? texts["history.gap." + pause.Why.ToString().ToLowerInvariant()]
        : texts["history.gap"];

    private async Task<DateOnly?> LastBeforeAsync(DateOnly from, CancellationToken stop)
    {
        DateTimeOffset begin = Begins(from);
        DateOnly? checkIn = await db.CheckIns.Where(c => (_knot == null || c.KnotId == _knot) && c.ReplacedAt == null && c.Day < from).MaxAsync(c => (DateOnly?)c.Day, stop);
        DateOnly? session = await db.Sessions.Where(s => (_knot == null || s.KnotId == _knot) && s.StartedAt != null && s.Day < from).MaxAsync(s => (DateOnly?)s.Day, stop);
        DateTimeOffset? answer = await db.Answers.Where(a => (_knot == null || a.KnotId == _knot) && a.ReplacedAt == null && a.AnsweredAt < begin).MaxAsync(a => (DateTimeOffset?)a.AnsweredAt, stop);
        DateOnly? answered = answer is { } at ? now.DayOf(at) : null;
        return new[] { checkIn, session, answered }.Max();
    }

    /// <summary>When a day of the person begins.</summary>
    private DateTimeOffset Begins(DateOnly day)
    {
        DateTime wall = day.ToDateTime(new(PersonDay.BeginsAtHour, 0));
        return new(wall, now.Zone.GetUtcOffset(wall));
    }
}
