using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Unknot.Core.Outcomes;

namespace Unknot.Store.Exports;

/// <summary>What an import does to a table, or would do.</summary>
/// <param name="Table">Its name in the document.</param>
/// <param name="New">Rows that are added.</param>
/// <param name="Same">Rows that are here already.</param>
/// <param name="Changed">Rows here that the document goes on from: corrected there, or changed there since.</param>
/// <param name="Kept">Rows of the document that are left out, since what stands here says otherwise.</param>
public sealed record ImportedTable(string Table, int New, int Same, int Changed, int Kept);

/// <summary>What an import does, or would do.</summary>
/// <param name="Tables">The tables it has rows of.</param>
/// <param name="Zone">The time zone that is taken over, where nothing was stored before; else null.</param>
public sealed record ImportOutcome(IReadOnlyList<ImportedTable> Tables, string? Zone)
{
    /// <summary>Whether anything changes.</summary>
    public bool Changes => Zone is not null || Tables.Any(table => table.New + table.Changed > 0);
}

/// <summary>
/// Takes a document of everything in. Into an empty database it is the same afterwards; into a used one nothing is doubled: a row is known by its id, and where what stands here says
/// otherwise, what stands here stays.
/// </summary>
public static class Import
{
    /// <summary>Says what would change, and changes nothing.</summary>
    /// <param name="db">Acts for the person.</param>
    /// <param name="json">The document, in UTF-8.</param>
    /// <param name="file">What it is called.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What would change, or what is wrong with the document.</returns>
    public static Task<Result<ImportOutcome>> TryAsync(UnknotDb db, ReadOnlyMemory<byte> json, string file, CancellationToken stop = default) => RunAsync(db, json, file, false, stop);

    /// <summary>Takes it in, all of it or nothing.</summary>
    /// <param name="db">Acts for the person; a new one.</param>
    /// <param name="json">The document, in UTF-8.</param>
    /// <param name="file">What it is called.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What changed, or what is wrong with the document; then nothing did.</returns>
    public static Task<Result<ImportOutcome>> TakeAsync(UnknotDb db, ReadOnlyMemory<byte> json, string file, CancellationToken stop = default) => RunAsync(db, json, file, true, stop);

    private static async Task<Result<ImportOutcome>> RunAsync(UnknotDb db, ReadOnlyMemory<byte> json, string file, bool keep, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        IReadOnlyList<ExportTable> shape = ExportShape.Tables(db.Model);
        Result<ImportedDocument> read = new ImportRead(shape).Read(json, file);
        if (!read.IsValue)
        {
            return Result<ImportOutcome>.Failed(read.Problems);
        }

        await using IDbContextTransaction whole = await db.Database.BeginTransactionAsync(stop);
        ImportMerge merge = new(db);
        foreach (ExportTable table in shape)
        {
            await merge.MergeAsync(table, read.Value.Tables[table], stop);
        }

        if (merge.Problems.Count > 0)
        {
            return Result<ImportOutcome>.Failed(merge.Problems);
        }

        string? zone = await merge.TakePersonAsync(read.Value.Person, stop);
        return keep ? await SaveAsync(db, whole, new(merge.Outcome, zone), file, stop) : Result<ImportOutcome>.Of(new(merge.Outcome, zone));
    }

    private static async Task<Result<ImportOutcome>> SaveAsync(UnknotDb db, IDbContextTransaction whole, ImportOutcome outcome, string file, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            await whole.CommitAsync(stop);
            return Result<ImportOutcome>.Of(outcome);
        }
        catch (DbUpdateException)
        {
            return Result<ImportOutcome>.Failed(new Problem(file, "The database refuses it: some of its rows may be another person's here. Nothing was changed."));
        }
    }
}
