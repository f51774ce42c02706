using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Unknot.Store;

/// <summary>
/// What compiled queries have read of one person, good for as long as nothing is committed to the database, by this program or another: the database itself says whether something was. Its rows are
/// shared by all who look, so nobody changes them. Thread-safe; it goes with the connection it was read on.
/// </summary>
internal sealed class KeptRows
{
    private static readonly ConditionalWeakTable<object, KeptRows> s_known = [];

    private readonly Guid _person;
    private readonly bool _none;
    private readonly string _state;
    private readonly ConcurrentDictionary<(object Query, Guid About), object> _rows = new();

    private KeptRows(Guid person, string state, bool none = false) => (_person, _state, _none) = (person, state, none);

    /// <summary>What is known where nothing was ever written: that no query has a row.</summary>
    internal static KeptRows None { get; } = new(Guid.Empty, "", none: true);

    /// <summary>What is known of a person in the state that the database is in.</summary>
    /// <param name="seen">That state.</param>
    /// <param name="person">The person.</param>
    /// <returns>What was read in that state; nothing yet where it is a new one.</returns>
    internal static KeptRows Of(DataState seen, Guid person)
    {
        if (!s_known.TryGetValue(seen.By, out KeptRows? known) || known._person != person || known._state != seen.Is)
        {
            known = new(person, seen.Is);
            s_known.AddOrUpdate(seen.By, known);
        }

        return known;
    }

    /// <summary>The rows of a query, where it was asked already.</summary>
    /// <typeparam name="TRow">What it reads.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="about">The id it was asked about.</param>
    /// <param name="rows">Its rows.</param>
    /// <returns>Whether they are known.</returns>
    internal bool Knows<TRow>(CompiledQuery<TRow> query, Guid about, [NotNullWhen(true)] out IReadOnlyList<TRow>? rows)
    {
        rows = _none ? [] : _rows.TryGetValue((query, about), out object? known) ? (IReadOnlyList<TRow>)known : null;
        return rows is not null;
    }

    /// <summary>Keeps what a query has read.</summary>
    /// <typeparam name="TRow">What it reads.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="about">The id it was asked about.</param>
    /// <param name="rows">Its rows.</param>
    internal void Keep<TRow>(CompiledQuery<TRow> query, Guid about, IReadOnlyList<TRow> rows) => _rows[(query, about)] = rows;
}

/// <summary>What a database holds at a moment, without what it is: whoever sees the same state twice knows that nothing was committed in between.</summary>
/// <param name="By">Who saw it. Only what the same one saw is comparable.</param>
/// <param name="Is">The state.</param>
internal readonly record struct DataState(object By, string Is);
