using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>The complaint in the person's own words. A changed text is read anew for warning signs.</summary>
internal sealed class WordEntries(UnknotDb db, WordFlags words, Now now, Texts texts) : EntryKind
{
    private const int Longest = 2000;

    /// <inheritdoc/>
    internal override async Task<Shown?> FindAsync(Guid id, IFormCollection? sent, Errors wrong, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is not { } visit)
        {
            return null;
        }

        List<Then> before = [.. (await BeforeAsync(id, stop)).Select(c => new Then(c.At, c.Said))];
        return new(texts["history.words"], now.DayOf(visit.StartedAt), null, visit.Words!, before, [new Field.Words("words", texts["history.words"], sent?["words"].ToString() ?? visit.Words!, true, wrong.Of("words"))]);
    }

    /// <inheritdoc/>
    internal override async Task<IReadOnlyList<FieldError>> CorrectAsync(Guid id, IFormCollection form, CancellationToken stop)
    {
        string text = form["words"].ToString().Trim();
        if (text.Length is 0 or > Longest)
        {
            return [new("words", texts[text.Length == 0 ? "history.wrong.words" : "knots.wrong.long", Longest])];
        }

        if (await StoredAsync(id, stop) is { } visit)
        {
            await TakeAsync(visit, text, stop);
        }

        return [];
    }

    /// <inheritdoc/>
    internal override async Task<bool> UndoAsync(Guid id, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is not { } visit || await BeforeAsync(id, stop) is not [{ } last, ..])
        {
            return false;
        }

        await TakeAsync(visit, last.Said, stop);
        return true;
    }

    /// <inheritdoc/>
    internal override async Task RemoveAsync(Guid id, CancellationToken stop)
    {
        await db.Answers.Where(a => a.Scope == AnswerScope.Words && a.RoundId == id).ExecuteDeleteAsync(stop);
        await db.Corrections.Where(c => c.RowId == id).ExecuteDeleteAsync(stop);
        await db.Visits.Where(v => v.Id == id).ExecuteUpdateAsync(set => set.SetProperty(v => v.Words, (string?)null), stop);
    }

    private async Task TakeAsync(Visit visit, string text, CancellationToken stop)
    {
        if (visit.Words != text)
        {
            db.Corrections.Add(new() { Id = now.NewId(), RowId = visit.Id, At = now.Instant, Said = visit.Words! });
            visit.Words = text;
            await words.NoteAsync(text, new(visit.Id, visit.Id, null), stop);
        }
    }

    private Task<Visit?> StoredAsync(Guid id, CancellationToken stop) => db.Visits.SingleOrDefaultAsync(v => v.Id == id && v.Words != null && v.State != VisitState.Open, stop);

    private async Task<IReadOnlyList<Correction>> BeforeAsync(Guid id, CancellationToken stop) =>
        await db.Corrections.AsNoTracking().Where(c => c.RowId == id).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).ToListAsync(stop);
}
