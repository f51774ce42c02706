using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Cases;

/// <summary>A case to score by, as it was written: it can be read whole, or with some of it left unsaid or said otherwise.</summary>
public sealed class WrittenCase
{
    private readonly MapNode _map;
    private readonly string _file;
    private readonly KnowledgeBase _knowledge;
    private readonly Readings _readings;

    private WrittenCase(MapNode map, string file, KnowledgeBase knowledge, Readings readings) => (_map, _file, _knowledge, _readings) = (map, file, knowledge, readings);

    /// <summary>File and line it begins at.</summary>
    public string Where => $"{_file}:{_map.Line}";

    /// <summary>The name of its file.</summary>
    public string File => _file;

    /// <summary>What it expects.</summary>
    public required Scored Scored { get; init; }

    /// <summary>What the person says in her own words; null when she says nothing.</summary>
    public string? Complaint => _map.Find("complaint")?.Value is TextNode text ? text.Text : null;

    /// <summary>Whether a key is there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>How many things stand under a key: items of a list, entries of a mapping, one text.</summary>
    /// <param name="key">The key.</param>
    /// <returns>None where it is absent.</returns>
    public int CountOf(string key) => _map.Find(key)?.Value switch
    {
        null => 0,
        ListNode list => list.Items.Count,
        MapNode map => map.Entries.Count,
        _ => 1,
    };

    /// <summary>The case with some of its keys alone.</summary>
    /// <param name="keys">The keys that are kept.</param>
    /// <returns>Another case; this one stays as it is.</returns>
    public WrittenCase Only(params IReadOnlyCollection<string> keys) => With(new MapNode(_map.Line, [.. _map.Entries.Where(entry => keys.Contains(entry.Key))]));

    /// <summary>The case with some of what stands under a key alone.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keep">Whether the thing with this number is kept, from 0.</param>
    /// <returns>Another case; without the key where nothing is kept.</returns>
    public WrittenCase Keeping(string key, Func<int, bool> keep) => With(key, node => node switch
    {
        ListNode list => list.Items.Where((_, number) => keep(number)).ToList() is { Count: > 0 } items ? new ListNode(list.Line, items) : null,
        MapNode map => map.Entries.Where((_, number) => keep(number)).ToList() is { Count: > 0 } entries ? new MapNode(map.Line, entries) : null,
        _ => keep(0) ? node : null,
    });

    /// <summary>The case with other marks.</summary>
    /// <param name="places">The places.</param>
    /// <returns>Another case.</returns>
    public WrittenCase Marked(IEnumerable<Place> places) =>
        With("regions", node => new ListNode(node.Line, [.. places.Select(place => new TextNode(node.Line, place.ToString(), quoted: false))]));

    /// <summary>Reads it. What was read once without a problem has none with less said.</summary>
    /// <returns>The case.</returns>
    public Case Read() => MapReader.Make(_map, _file, [], map => CaseFile.Read(map, _knowledge, _readings))!;

    internal static WrittenCase? Of(Node node, string file, KnowledgeBase knowledge, Readings readings, List<Problem> problems)
    {
        int before = problems.Count;
        Case? whole = MapReader.Make(node, file, problems, map => CaseFile.Read(map, knowledge, readings));
        if (whole is { Scored: null })
        {
            problems.Add(new($"{file}:{node.Line}", "nothing says what is expected of this case; add 'id', 'kind' and 'expect', or take it out of the folder"));
        }

        return problems.Count == before && node is MapNode map && whole?.Scored is { } scored ? new(map, file, knowledge, readings) { Scored = scored } : null;
    }

    private WrittenCase With(string key, Func<Node, Node?> change)
    {
        List<Entry> entries = [];
        foreach (Entry entry in _map.Entries)
        {
            if (entry.Key != key)
            {
                entries.Add(entry);
            }
            else if (change(entry.Value) is { } changed)
            {
                entries.Add(entry with { Value = changed });
            }
        }

        return With(new MapNode(_map.Line, entries));
    }

    private WrittenCase With(MapNode map) => new(map, _file, _knowledge, _readings) { Scored = Scored };
}
