using Microsoft.EntityFrameworkCore;
using Unknot.Core.Desk;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>What was made of a break.</summary>
internal sealed class BreakEntries(UnknotDb db, Now now, Texts texts) : EntryKind
{
    /// <inheritdoc/>
    internal override async Task<Shown?> FindAsync(Guid id, IFormCollection? sent, Errors wrong, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is not { } row)
        {
            return null;
        }

        List<Then> before = [.. (await BeforeAsync(id, stop)).Select(c => new Then(c.At, Name(c.Said)))];
        return new(texts["history.break"], now.DayOf(row.StartedAt), null, Name(row.Answer.ToString()!), before,
            [new Field.One(new("answer", texts["history.break"], [.. Enum.GetNames<BreakAnswer>().Select(answer => new Option(answer, Name(answer)))], row.Answer.ToString(), LegendHidden: true, Wrong: wrong.Of("answer")))]);
    }

    /// <inheritdoc/>
    internal override async Task<IReadOnlyList<FieldError>> CorrectAsync(Guid id, IFormCollection form, CancellationToken stop)
    {
        string said = form["answer"].ToString();
        if (!Enum.GetNames<BreakAnswer>().Contains(said))
        {
            return [new("answer", texts["checkin.wrong.choice"])];
        }

        await TakeAsync(id, said, stop);
        return [];
    }

    /// <inheritdoc/>
    internal override async Task<bool> UndoAsync(Guid id, CancellationToken stop)
    {
        if (await BeforeAsync(id, stop) is not [{ } last, ..])
        {
            return false;
        }

        await TakeAsync(id, last.Said, stop);
        return true;
    }

    /// <inheritdoc/>
    internal override async Task RemoveAsync(Guid id, CancellationToken stop)
    {
        await db.Corrections.Where(c => c.RowId == id).ExecuteDeleteAsync(stop);
        await db.DeskEvents.Where(e => e.Id == id).ExecuteDeleteAsync(stop);
    }

    /// <summary>The name of an answer.</summary>
    internal string Name(string answer) => texts["history.break." + answer.ToLowerInvariant()];

    private async Task TakeAsync(Guid id, string said, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is { } row && row.Answer.ToString() != said)
        {
            db.Corrections.Add(new() { Id = now.NewId(), RowId = id, At = now.Instant, Said = row.Answer.ToString()! });
            db.Entry(row).Property(e => e.Answer).CurrentValue = Enum.Parse<BreakAnswer>(said);
        }
    }

    private Task<DeskEvent?> StoredAsync(Guid id, CancellationToken stop) => db.DeskEvents.SingleOrDefaultAsync(e => e.Id == id && e.Answer != null, stop);

    private async Task<IReadOnlyList<Correction>> BeforeAsync(Guid id, CancellationToken stop) =>
        await db.Corrections.AsNoTracking().Where(c => c.RowId == id).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).ToListAsync(stop);
}
