using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Unknot.Core.Knowledge;

/// <summary>Entries in the order the content lists them, found by id. Never changes after it was made.</summary>
/// <typeparam name="T">The kind of entry.</typeparam>
public sealed class Catalogue<T> : IReadOnlyList<T>
    where T : notnull
{
    private readonly T[] _entries;
    private readonly FrozenDictionary<string, T> _byId;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <param name="id">Tells an entry's id.</param>
    /// <exception cref="ArgumentException">Two entries have one id.</exception>
    public Catalogue(IEnumerable<T> entries, Func<T, string> id)
    {
        _entries = [.. entries];
        Dictionary<string, T> byId = new(StringComparer.Ordinal);
        foreach (T entry in _entries)
        {
            byId.Add(id(entry), entry);
        }

        _byId = byId.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>An empty catalogue.</summary>
    public static Catalogue<T> Empty { get; } = new([], _ => "");

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>All ids, in no particular order.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <inheritdoc/>
    public T this[int index] => _entries[index];

    /// <summary>The entry of an id.</summary>
    /// <param name="id">An id of the content.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    public T this[string id] => _byId.TryGetValue(id, out T? entry)
        ? entry
        : throw new KeyNotFoundException($"The content has no {typeof(T).Name} '{id}'.");

    /// <summary>Whether there is an entry of this id.</summary>
    /// <param name="id">Any text.</param>
    /// <returns>True when there is.</returns>
    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>The entry of an id, if there is one.</summary>
    /// <param name="id">Any text.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [MaybeNullWhen(false)] out T entry) => _byId.TryGetValue(id, out entry);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
