using System.Buffers;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Yaml;

/// <summary>
/// YAML text to nodes: the part of YAML that people write. One document of mappings, lists and texts; no anchors, aliases or tags, so that nothing can
/// grow beyond what was written, no keys that are more than a word, and no directives. All of it means what it means in YAML; what is left out is refused.
/// </summary>
internal sealed partial class YamlText
{
    private static readonly SearchValues<char> s_control =
        SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    private readonly YamlCursor _cursor;
    private readonly string _file;
    private readonly List<Problem> _problems;
    private int _nodes;

    private YamlText(YamlCursor cursor, string file, List<Problem> problems) => (_cursor, _file, _problems) = (cursor, file, problems);

    internal static Node? Read(string text, string file, List<Problem> problems)
    {
        try
        {
            SeeThatItIsText(text);
            return new YamlText(new(text), file, problems).ReadDocument();
        }
        catch (Refused refused)
        {
            problems.Add(new($"{file}:{refused.Line}", refused.Message));
            return null;
        }
    }

    private static void SeeThatItIsText(string text)
    {
        int at = text.AsSpan().IndexOfAny(s_control);
        if (at >= 0)
        {
            throw NotYaml(1 + text.AsSpan(0, at).Count('\n'), $"there is a control character (U+{(int)text[at]:X4}); take it out, or write it as an escape in double quotes");
        }
    }

    private static Refused NotYaml(int line, string why) => new(line, $"this is not YAML: {why}");

    private Node? ReadDocument()
    {
        _cursor.SkipToContent();
        if (_cursor.IsAtEnd)
        {
            _problems.Add(new($"{_file}:1", "there is nothing in it; fill it in or take it away"));
            return null;
        }

        ReadBegin();
        Node root = IsPast(-1) ? Empty(_cursor.Line) : ReadValue(-1, mayNest: true, 0);
        ReadEnd();
        return root;
    }

    private void ReadBegin()
    {
        if (_cursor.Here == '%' && _cursor.Column == 0)
        {
            throw new Refused(_cursor.Line, "directives (%) are not read; take the line out");
        }

        int line = _cursor.Line;
        if (_cursor.IsAtMarker("---"))
        {
            _cursor.Move(3);
            _cursor.SkipToContent();
            if (_cursor.Line == line && !_cursor.IsAtEnd)
            {
                throw new Refused(line, "'---' must stand on a line of its own");
            }
        }
    }

    private void ReadEnd()
    {
        _cursor.SkipToContent();
        if (_cursor.IsAtMarker("..."))
        {
            _cursor.Move(3);
            _cursor.SkipToContent();
        }

        if (!_cursor.IsAtEnd)
        {
            throw _cursor.IsAtMarker("---")
                ? new Refused(_cursor.Line, "a second document begins; keep one document in a file")
                : NotYaml(_cursor.Line, "this does not go on from what stands above; look at how far it is indented, or for a missing colon or quote just above");
        }
    }

    private TextNode Empty(int line) => Counted(new TextNode(line, "", quoted: false), 0);

    private T Counted<T>(T node, int depth)
        where T : Node
    {
        SeeThatItIsSmall(node.Line, depth);
        return node;
    }

    private void SeeThatItIsSmall(int line, int depth)
    {
        if (++_nodes > NodeLimits.Nodes || depth > NodeLimits.Depth)
        {
            throw new Refused(line, $"it is nested deeper than {NodeLimits.Depth} levels or has more than {NodeLimits.Nodes} entries; nothing we read is so large");
        }
    }
}
