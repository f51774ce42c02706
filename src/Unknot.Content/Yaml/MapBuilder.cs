using Unknot.Core.Outcomes;

namespace Unknot.Content.Yaml;

/// <summary>Gathers the entries of a mapping and tells of keys that stand twice.</summary>
internal sealed class MapBuilder(string file, int line, List<Problem> problems)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    internal void Add(string key, int keyLine, Node value)
    {
        if (_lines.TryAdd(key, keyLine))
        {
            _entries.Add(new(key, keyLine, value));
        }
        else
        {
            problems.Add(new($"{file}:{keyLine}", $"the key '{key}' stands twice (first in line {_lines[key]}); keep one"));
        }
    }

    internal MapNode Build() => new(line, _entries);
}
