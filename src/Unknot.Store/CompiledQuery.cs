using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Unknot.Store;

/// <summary>
/// A query that nearly every page asks, made into SQL once and not at each request, and not asked again by a page that only looks while nothing was written. Thread-safe; one for the life of
/// the program.
/// </summary>
/// <typeparam name="TRow">What it reads.</typeparam>
/// <param name="query">The query. It may ask for the rows about one id.</param>
public sealed class CompiledQuery<TRow>(Expression<Func<UnknotDb, Guid, IQueryable<TRow>>> query)
{
    // What is compiled belongs to one model, and each kind of database has its own.
    private readonly ConcurrentDictionary<IModel, Func<UnknotDb, Guid, IAsyncEnumerable<TRow>>> _compiled = new();

    /// <summary>Asks it of a query that is about no id.</summary>
    /// <param name="db">The person's rows.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>All its rows.</returns>
    public Task<IReadOnlyList<TRow>> ListAsync(UnknotDb db, CancellationToken stop) => ListAsync(db, Guid.Empty, stop);

    /// <summary>Asks it.</summary>
    /// <param name="db">The person's rows.</param>
    /// <param name="about">The id.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>All its rows.</returns>
    public async Task<IReadOnlyList<TRow>> ListAsync(UnknotDb db, Guid about, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Kept?.Knows(this, about, out IReadOnlyList<TRow>? known) == true)
        {
            return known;
        }

        List<TRow> rows = [];
        await foreach (TRow row in _compiled.GetOrAdd(db.Model, static (_, query) => EF.CompileAsyncQuery(query), query)(db, about).WithCancellation(stop))
        {
            rows.Add(row);
        }

        db.Kept?.Keep(this, about, rows);
        return rows;
    }
}
