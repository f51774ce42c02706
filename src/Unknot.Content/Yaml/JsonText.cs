using System.Text;
using System.Text.Json;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Yaml;

/// <summary>JSON text to the same nodes as YAML.</summary>
internal ref struct JsonText
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _file;
    private readonly List<Problem> _problems;
    private Utf8JsonReader _reader;
    private long _seen;
    private int _line;

    private JsonText(ReadOnlySpan<byte> bytes, string file, List<Problem> problems)
    {
        _bytes = bytes;
        _file = file;
        _problems = problems;
        _reader = new(bytes, new JsonReaderOptions { MaxDepth = NodeLimits.Depth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        _line = 1;
    }

    internal static Node? Read(string text, string file, List<Problem> problems)
    {
        try
        {
            JsonText reading = new(Encoding.UTF8.GetBytes(text), file, problems);
            reading._reader.Read();
            Node root = reading.ReadNode();
            return reading._reader.Read() ? throw new JsonException("more follows after the end") : root;
        }
        catch (JsonException bad)
        {
            long line = (bad.LineNumber ?? 0) + 1;
            string told = bad.Message.Split(" LineNumber:")[0].TrimEnd('.', ' ');
            problems.Add(new($"{file}:{line}", $"this is not JSON: {told}; look for a missing quote, comma or bracket, or nesting deeper than {NodeLimits.Depth} levels"));
            return null;
        }
    }

    private Node ReadNode()
    {
        int line = Line();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(line),
            JsonTokenType.StartArray => ReadList(line),
            JsonTokenType.String => new TextNode(line, _reader.GetString()!, quoted: true),
            _ => new TextNode(line, Encoding.UTF8.GetString(_reader.ValueSpan), quoted: false),
        };
    }

    private ListNode ReadList(int line)
    {
        List<Node> items = [];
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode());
        }

        return new(line, items);
    }

    private MapNode ReadMap(int line)
    {
        MapBuilder map = new(_file, line, _problems);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            string key = _reader.GetString()!;
            int keyLine = Line();
            _reader.Read();
            map.Add(key, keyLine, ReadNode());
        }

        return map.Build();
    }

    private int Line()
    {
        _line += _bytes[(int)_seen..(int)_reader.TokenStartIndex].Count((byte)'\n');
        _seen = _reader.TokenStartIndex;
        return _line;
    }
}
