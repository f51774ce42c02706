namespace Unknot.Content.Yaml;

/// <summary>A piece of a YAML or JSON text that knows its line.</summary>
public abstract class Node
{
    private protected Node(int line) => Line = line;

    /// <summary>The line it begins on, from 1.</summary>
    public int Line { get; }

    /// <summary>What it is, as a sentence names it.</summary>
    internal abstract string Kind { get; }
}

/// <summary>A text, a number, yes or no, or nothing at all.</summary>
public sealed class TextNode : Node
{
    internal TextNode(int line, string text, bool quoted)
        : base(line)
    {
        Text = text;
        IsNull = !quoted && text is "" or "~" or "null";
    }

    /// <summary>As it stands, without its quotes.</summary>
    public string Text { get; }

    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsNull { get; }

    internal override string Kind => IsNull ? "nothing" : $"the text '{(Text.Length > 40 ? Text[..40] + "…" : Text)}'";
}

/// <summary>A list.</summary>
public sealed class ListNode : Node
{
    internal ListNode(int line, IReadOnlyList<Node> items)
        : base(line) => Items = items;

    /// <summary>Its items, in order.</summary>
    public IReadOnlyList<Node> Items { get; }

    internal override string Kind => "a list";
}

/// <summary>A key of a mapping with what stands under it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Line">The line of the key, from 1.</param>
/// <param name="Value">What stands under it.</param>
public sealed record Entry(string Key, int Line, Node Value);

/// <summary>Keys with what stands under them, in the order they were written.</summary>
public sealed class MapNode : Node
{
    private readonly Entry[] _entries;

    internal MapNode(int line, IEnumerable<Entry> entries)
        : base(line) => _entries = [.. entries];

    /// <summary>Its entries; no key stands twice.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    internal override string Kind => "a mapping of keys";

    internal int Count => _entries.Length;

    internal Entry? Find(string key) => IndexOf(key) is >= 0 and int at ? _entries[at] : null;

    internal int IndexOf(string key)
    {
        for (int i = 0; i < _entries.Length; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
