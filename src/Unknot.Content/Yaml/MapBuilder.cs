using Unknot.Core.Outcomes;

namespace Unknot.Content.Yaml;

/// <summary>Gathers the entries of a mapping and tells of keys that stand twice.</summary>
internal sealed class MapBuilder(string file, int line, List<Problem> problems)
{
    // Most mappings have a few keys, which are looked through faster than they are hashed.
    private const int Few = 12;

    private readonly List<Entry> _entries = [];
    private Dictionary<string, Entry>? _byKey;

    internal void Add(string key, int keyLine, Node value)
    {
        if (Find(key) is { } first)
        {
            problems.Add(new($"{file}:{keyLine}", $"the key '{key}' stands twice (first in line {first.Line}); keep one"));
            return;
        }

        Entry entry = new(key, keyLine, value);
        _entries.Add(entry);
        _byKey?.Add(key, entry);
    }

    internal MapNode Build() => new(line, _entries);

    private Entry? Find(string key)
    {
        if (_entries.Count < Few)
        {
            return _entries.Find(entry => entry.Key == key);
        }

        _byKey ??= _entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return _byKey.GetValueOrDefault(key);
    }
}
