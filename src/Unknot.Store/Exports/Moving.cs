using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store.Rows;

namespace Unknot.Store.Exports;

/// <summary>Takes everybody and all that is theirs from one database into another, and looks afterwards whether it is the same.</summary>
public static class Moving
{
    /// <summary>Copies it. What it comes from is left as it is.</summary>
    /// <param name="from">Where it is.</param>
    /// <param name="to">Where it goes; nothing is stored there yet.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How many rows were copied, or why it cannot be relied on.</returns>
    public static async Task<Result<int>> CopyAsync(Database from, Database to, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        await using UnknotDb source = from.Connect(), target = to.Connect();
        if (await IsUsedAsync(target, stop))
        {
            return Failed(to, "Something is stored there already; name an empty database.");
        }

        // Somebody whom a first start made there has nothing, and would be taken for the only person.
        await target.People.ExecuteDeleteAsync(stop);
        int rows = 0;
        foreach (Person person in await source.People.AsNoTracking().OrderBy(p => p.Id).ToListAsync(stop))
        {
            Result<int> copied = await CopyAsync(person, from, to, stop);
            if (!copied.IsValue)
            {
                return copied;
            }

            rows += copied.Value;
        }

        return Result<int>.Of(rows);
    }

    private static async Task<bool> IsUsedAsync(UnknotDb db, CancellationToken stop)
    {
        foreach (ExportTable table in ExportShape.Tables(db.Model))
        {
            if (await db.AnybodysAsync(table, stop))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<Result<int>> CopyAsync(Person person, Database from, Database to, CancellationToken stop)
    {
        await using (UnknotDb begun = to.Connect())
        {
            begun.People.Add(person);
            await begun.SaveChangesAsync(stop);
        }

        await using UnknotDb source = from.Connect().ActFor(person.Id);
        byte[] everything = await Export.EverythingAsync(source, stop);
        await using UnknotDb target = to.Connect().ActFor(person.Id);
        target.Requests.AddRange(await source.Requests.AsNoTracking().ToListAsync(stop));
        Result<ImportOutcome> taken = await Import.TakeAsync(target, everything, from.Where, stop);
        return taken.IsValue ? await CheckAsync(person.Id, everything, source, to, stop) : Result<int>.Failed(taken.Problems);
    }

    /// <summary>Whether each table has as many rows, and the document of everything is the same byte for byte.</summary>
    private static async Task<Result<int>> CheckAsync(Guid person, byte[] everything, UnknotDb source, Database to, CancellationToken stop)
    {
        await using UnknotDb target = to.Connect().ActFor(person);
        IReadOnlyList<(string Name, int Rows)> here = await Export.TablesAsync(source, stop), there = await Export.TablesAsync(target, stop);
        if (here.Zip(there).FirstOrDefault(pair => pair.First != pair.Second) is { First.Name: { } table } differing)
        {
            return Failed(to, $"Of {table} {differing.First.Rows} rows were there and {differing.Second.Rows} came; do not use it, and report this.");
        }

        return (await Export.EverythingAsync(target, stop)).AsSpan().SequenceEqual(everything) && await source.Requests.CountAsync(stop) == await target.Requests.CountAsync(stop)
            ? Result<int>.Of(here.Sum(one => one.Rows))
            : Failed(to, "What came is not what was there; do not use it, and report this.");
    }

    private static Result<int> Failed(Database where, string what) => Result<int>.Failed(new Problem(where.Where, what));
}
