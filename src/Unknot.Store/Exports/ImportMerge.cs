using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Unknot.Core.Outcomes;
using Unknot.Store.Rows;

namespace Unknot.Store.Exports;

/// <summary>Lays rows that came beside those that stand, table by table, and tells the context what is new or changed. Saves nothing.</summary>
/// <param name="db">Acts for the person.</param>
internal sealed class ImportMerge(UnknotDb db)
{
    /// <summary>For each row of the document the one here that speaks for it: itself, or one that stands where it would.</summary>
    private readonly Dictionary<(IEntityType Type, Guid Id), Guid> _here = [];

    private readonly List<ImportedTable> _outcome = [];
    private readonly List<Problem> _problems = [];
    private bool _used;

    /// <summary>What becomes of each table that has rows.</summary>
    internal IReadOnlyList<ImportedTable> Outcome => _outcome;

    /// <summary>Rows that refer to nothing.</summary>
    internal IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Merges a table. Those it refers to went before.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows that came.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when each row is placed.</returns>
    internal async Task MergeAsync(ExportTable table, IReadOnlyList<ImportedRow> rows, CancellationToken stop)
    {
        Standing standing = new(table);
        await foreach (PersonRow row in db.Rows(table).WithCancellation(stop))
        {
            standing.Add(row);
            _here[(table.Type, row.Id)] = row.Id;
            _used = true;
        }

        // What a row of its own table goes on from may stand after it.
        foreach (ImportedRow row in rows)
        {
            _here.TryAdd((table.Type, row.Row.Id), row.Row.Id);
        }

        Dictionary<Fate, int> fates = InOrder(rows).Select(row => Place(table, standing, row)).CountBy(fate => fate).ToDictionary();
        if (rows.Count > 0)
        {
            _outcome.Add(new(table.Name, fates.GetValueOrDefault(Fate.New), fates.GetValueOrDefault(Fate.Same), fates.GetValueOrDefault(Fate.Changed), fates.GetValueOrDefault(Fate.Kept)));
        }
    }

    /// <summary>Takes the person over where nothing was stored: then it is they who come.</summary>
    /// <param name="person">The person who came.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Their zone, where it was taken over.</returns>
    internal async Task<string?> TakePersonAsync(ExportedPerson person, CancellationToken stop)
    {
        if (_used)
        {
            return null;
        }

        Person here = await db.People.SingleAsync(p => p.Id == db.ActsFor, stop);
        string? zone = here.ZoneId == person.Zone ? null : person.Zone;
        (here.ZoneId, here.Country) = (person.Zone, person.Country);
        db.Entry(here).Property(p => p.CreatedAt).CurrentValue = person.Since;
        return zone;
    }

    /// <summary>A correction after what it corrects.</summary>
    private static IEnumerable<ImportedRow> InOrder(IReadOnlyList<ImportedRow> rows)
    {
        Dictionary<Guid, ImportedRow> left = rows.ToDictionary(row => row.Row.Id);
        foreach (ImportedRow row in rows)
        {
            Stack<ImportedRow> chain = [];
            for (ImportedRow? next = row; next is not null && left.Remove(next.Row.Id); next = next.Row is KeptRow { ReplacesId: { } before } ? left.GetValueOrDefault(before) : null)
            {
                chain.Push(next);
            }

            foreach (ImportedRow one in chain)
            {
                yield return one;
            }
        }
    }

    private Fate Place(ExportTable table, Standing standing, ImportedRow came)
    {
        PersonRow row = came.Row;
        bool goesOn = row is not KeptRow { ReplacesId: { } before } || _here.GetValueOrDefault((table.Type, before), before) == before;
        Redirect(table, came);
        if (standing.Find(row.Id) is { } here)
        {
            return table.Columns.All(column => column.Name == "revision" || Same(column, row, here)) ? Fate.Same : Change(row, here);
        }

        if (!goesOn || standing.InTheWayOf(row) is not null)
        {
            _here[(table.Type, row.Id)] = standing.InTheWayOf(row)?.Id ?? ((KeptRow)row).ReplacesId!.Value;
            return Fate.Kept;
        }

        standing.Add(row);
        db.Entry(row).State = EntityState.Added;
        return Fate.New;
    }

    /// <summary>Has a row refer to what speaks here for what it referred to.</summary>
    private void Redirect(ExportTable table, ImportedRow came)
    {
        foreach ((IProperty property, IEntityType to) in table.References)
        {
            if (property.PropertyInfo!.GetValue(came.Row) is not Guid id)
            {
                continue;
            }

            if (_here.TryGetValue((to, id), out Guid here))
            {
                property.PropertyInfo.SetValue(came.Row, here);
            }
            else
            {
                _problems.Add(new($"{came.Where}.{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}", "It refers to a row that stands neither in the document nor here."));
            }
        }
    }

    /// <summary>Goes on from a row here where the document does: corrected there, or changed there later. Else what stands here stays.</summary>
    private Fate Change(PersonRow row, PersonRow here)
    {
        switch (row, here)
        {
            case (ChangingRow came, ChangingRow stands) when came.Revision > stands.Revision:
                db.Attach(here).CurrentValues.SetValues(row);
                stands.PersonId = db.ActsFor!.Value;
                stands.Revision = came.Revision - 1; // Saving counts it on.
                return Fate.Changed;
            case (KeptRow { ReplacedAt: { } at }, KeptRow { ReplacedAt: null } stands):
                db.Attach(here);
                stands.ReplacedAt = at;
                return Fate.Changed;
            default:
                return Fate.Kept;
        }
    }

    private static bool Same(ExportColumn column, PersonRow one, PersonRow other) => column.Property.GetValueComparer().Equals(column.Of(one), column.Of(other));

    private enum Fate
    {
        New,
        Same,
        Changed,
        Kept,
    }

    /// <summary>The rows of a table that stand here, by their ids and by all that no two may share.</summary>
    private sealed class Standing(ExportTable table)
    {
        private readonly Dictionary<Guid, PersonRow> _byId = [];
        private readonly Dictionary<string, PersonRow> _byKey = new(StringComparer.Ordinal);

        internal PersonRow? Find(Guid id) => _byId.GetValueOrDefault(id);

        internal PersonRow? InTheWayOf(PersonRow row) => Keys(row).Select(key => _byKey.GetValueOrDefault(key)).FirstOrDefault(other => other is not null);

        internal void Add(PersonRow row)
        {
            _byId[row.Id] = row;
            foreach (string key in Keys(row))
            {
                _byKey[key] = row;
            }
        }

        private IEnumerable<string> Keys(PersonRow row) =>
            from unique in table.Unique
            where !unique.FirstEntriesOnly || row is KeptRow { ReplacesId: null }
            let values = unique.Columns.Select(column => column.PropertyInfo!.GetValue(row)).ToList()
            where values.TrueForAll(value => value is not null)
            select string.Join('\u001f', unique.Columns.Select(column => column.Name).Concat(values.Select(value => FormattableString.Invariant($"{value}"))));
    }
}
