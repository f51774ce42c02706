using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;
using DayRow = Unknot.Store.Rows.CheckIn;

namespace Unknot.Web.Features.History;

/// <summary>Check-ins. They are corrected on the page of the day; the maps they drew and the words they said go with them.</summary>
internal sealed class CheckInEntries(UnknotDb db, Chart chart, WordFlags words, Catalogue<Region> regions, Now now, Says says, Texts texts) : KeptKind<DayRow>(db, now)
{
    private readonly UnknotDb _db = db;
    private readonly Now _now = now;

    /// <inheritdoc/>
    protected override string Say(DayRow row) => says.Of(row);

    /// <inheritdoc/>
    protected override Task<Shown> ShowAsync(DayRow row, IReadOnlyList<Then> before, IFormCollection? sent, Errors wrong, CancellationToken stop) =>
        Task.FromResult(new Shown(texts["history.checkin"], row.Day, row.KnotId, Say(row), before, []) { CorrectAt = $"/checkin?entry={row.Id}" });

    /// <inheritdoc/>
    protected override DayRow? Read(DayRow row, IFormCollection form, ICollection<FieldError> errors) => null;

    /// <inheritdoc/>
    protected override async Task BroughtBackAsync(DayRow row, DayRow earlier, DayRow copy, CancellationToken stop)
    {
        await words.NoteAsync(copy.Note, new(copy.Id, null, copy.KnotId, row.Id), stop);
        if (await chart.KnotAsync(copy.KnotId, stop) is { } knot)
        {
            new SpreadMaps(_db, _now, regions).Draw(knot, copy.Id, row.Id, await MovesThenAsync(knot, earlier.Id, stop));
        }
    }

    /// <inheritdoc/>
    protected override async Task RemovingAsync(DayRow row, Guid[] all, CancellationToken stop)
    {
        await _db.Answers.Where(a => a.Scope == AnswerScope.Words && a.RoundId != null && all.Contains(a.RoundId.Value)).ExecuteDeleteAsync(stop);
        if (await chart.KnotAsync(row.KnotId, stop) is { } knot)
        {
            await UnmarkAsync(knot, row.Id, all, stop);
        }
    }

    /// <summary>Where it had moved by an entry that was corrected since.</summary>
    private async Task<MapMoves> MovesThenAsync(Knot knot, Guid entry, CancellationToken stop)
    {
        KnotMap? drawn = await _db.KnotMaps.AsNoTracking().Where(m => m.CheckInId == entry).OrderByDescending(m => m.Id).FirstOrDefaultAsync(stop);
        if (drawn is null)
        {
            return MapMoves.None;
        }

        string[] before = [.. knot.Maps.Where(m => m.RecordedAt < drawn.RecordedAt).OrderBy(m => m.RecordedAt).TakeLast(1).SelectMany(m => m.Marks).Select(mark => mark.Place)];
        string[] then = [.. drawn.Marks.Select(mark => mark.Place).Distinct()];
        return new([.. then.Except(before)], [.. before.Except(then)]);
    }

    /// <summary>The maps it drew go; the maps after it, and what they were before, lose what it had marked.</summary>
    private async Task UnmarkAsync(Knot knot, Guid row, Guid[] all, CancellationToken stop)
    {
        MapMoves moves = SpreadMaps.Of(knot, row, regions);
        MapMark[] back = [.. knot.Maps.SelectMany(m => m.Marks).Where(mark => moves.Gone.Contains(mark.Place)).Distinct()];
        List<KnotMap> maps = await _db.KnotMaps.AsNoTracking().Where(m => m.KnotId == knot.Id).ToListAsync(stop);
        Guid[] drawn = [.. maps.Where(m => m.CheckInId is { } by && all.Contains(by)).Select(m => m.Id)];
        await _db.KnotMaps.Where(m => drawn.Contains(m.Id)).ExecuteDeleteAsync(stop);
        DateTimeOffset since = maps.Where(m => drawn.Contains(m.Id)).Select(m => m.RecordedAt).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
        foreach (KnotMap map in maps.Where(m => !drawn.Contains(m.Id) && m.RecordedAt >= since))
        {
            IReadOnlyList<MapMark> left = [.. map.Marks.Where(mark => mark.Kind != MarkKind.Spread || !moves.Spread.Contains(mark.Place)).Union(back)];
            await _db.KnotMaps.Where(m => m.Id == map.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Marks, left), stop);
        }

        IReadOnlyList<string> places = [.. knot.Places.Except(moves.Spread).Union(moves.Gone)];
        await _db.Knots.Where(k => k.Id == knot.Id).ExecuteUpdateAsync(set => set.SetProperty(k => k.Places, places).SetProperty(k => k.Revision, k => k.Revision + 1), stop);
    }
}
