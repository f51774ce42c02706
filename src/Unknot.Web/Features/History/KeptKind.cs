using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>Entries of which a correction is a row of its own.</summary>
/// <typeparam name="T">The row.</typeparam>
internal abstract class KeptKind<T>(UnknotDb db, Now now) : EntryKind
    where T : KeptRow
{
    /// <inheritdoc/>
    internal override async Task<Shown?> FindAsync(Guid id, IFormCollection? sent, Errors wrong, CancellationToken stop)
    {
        if (await StandingAsync(id, stop) is not { } row)
        {
            return null;
        }

        List<Then> before = [.. (await EarlierAsync(row, stop)).Select(then => new Then(then.ReplacedAt!.Value, Say(then)))];
        return await ShowAsync(row, before, sent, wrong, stop);
    }

    /// <inheritdoc/>
    internal override async Task<IReadOnlyList<FieldError>> CorrectAsync(Guid id, IFormCollection form, CancellationToken stop)
    {
        List<FieldError> errors = [];
        if (await StandingAsync(id, stop) is { } row && Read(row, form, errors) is { } corrected && errors.Count == 0)
        {
            db.Replace(row, corrected, now.Instant);
        }

        return errors;
    }

    /// <inheritdoc/>
    internal override async Task<bool> UndoAsync(Guid id, CancellationToken stop)
    {
        if (await StandingAsync(id, stop) is not { } row || await EarlierAsync(row, stop) is not [{ } earlier, ..])
        {
            return false;
        }

        PropertyValues values = db.Entry(earlier).CurrentValues.Clone();
        (values[nameof(KeptRow.Id)], values[nameof(KeptRow.ReplacesId)], values[nameof(KeptRow.ReplacedAt)]) = (now.NewId(), null, null);
        T copy = (T)values.ToObject();
        db.Replace(row, copy, now.Instant);
        await BroughtBackAsync(row, earlier, copy, stop);
        return true;
    }

    /// <inheritdoc/>
    internal override async Task RemoveAsync(Guid id, CancellationToken stop)
    {
        if (await StandingAsync(id, stop) is { } row)
        {
            Guid[] all = [row.Id, .. (await EarlierAsync(row, stop)).Select(then => then.Id)];
            await RemovingAsync(row, all, stop);
            await db.Set<T>().Where(r => all.Contains(r.Id)).ExecuteDeleteAsync(stop);
        }
    }

    /// <summary>What a row says.</summary>
    protected abstract string Say(T row);

    /// <summary>The entry as it is shown.</summary>
    protected abstract Task<Shown> ShowAsync(T row, IReadOnlyList<Then> before, IFormCollection? sent, Errors wrong, CancellationToken stop);

    /// <summary>Reads a correction; null where it is not corrected here.</summary>
    protected abstract T? Read(T row, IFormCollection form, ICollection<FieldError> errors);

    /// <summary>What else comes back with it.</summary>
    protected virtual Task BroughtBackAsync(T row, T earlier, T copy, CancellationToken stop) => Task.CompletedTask;

    /// <summary>What else goes with it.</summary>
    protected virtual Task RemovingAsync(T row, Guid[] all, CancellationToken stop) => Task.CompletedTask;

    private Task<T?> StandingAsync(Guid id, CancellationToken stop) => db.Set<T>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.ReplacedAt == null, stop);

    /// <summary>What it said before, the latest first.</summary>
    private async Task<IReadOnlyList<T>> EarlierAsync(T row, CancellationToken stop)
    {
        List<T> earlier = [];
        for (Guid? id = row.ReplacesId; id is { } then; id = earlier[^1].ReplacesId)
        {
            if (await db.Set<T>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == then, stop) is not { } found)
            {
                break;
            }

            earlier.Add(found);
        }

        return earlier;
    }
}
