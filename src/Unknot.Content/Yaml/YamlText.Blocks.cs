namespace Unknot.Content.Yaml;

/// <summary>Mappings and lists that are told by how far their lines are indented.</summary>
internal sealed partial class YamlText
{
    /// <summary>Whether there is nothing here that is indented further than a column.</summary>
    private bool IsPast(int column) => _cursor.IsAtEnd || _cursor.Column <= column || _cursor.IsAtAnyMarker;

    /// <summary>What stands here.</summary>
    /// <param name="parent">The column of what it belongs to; its own lines are indented further.</param>
    /// <param name="mayNest">Whether a mapping or a list of lines may begin here; after a key and a colon none may.</param>
    /// <param name="depth">How deep it is nested.</param>
    private Node ReadValue(int parent, bool mayNest, int depth)
    {
        int line = _cursor.Line, column = _cursor.Column;
        if (_cursor.IsItem)
        {
            return mayNest ? ReadList(column, depth) : throw NotYaml(line, "a list begins after a key; begin it on the next line, or put it in brackets");
        }

        switch (_cursor.Here)
        {
            case '[' or '{':
                return ReadWholeFlow(parent, depth);
            case '|' or '>':
                return Counted(new TextNode(line, BlockText.Read(_cursor, parent), quoted: true), depth);
            case '"' or '\'':
                string quoted = QuotedText.Read(_cursor, parent);
                return IsKey(line) ? ReadMapFrom(quoted, line, column, mayNest, depth) : Alone(new TextNode(line, quoted, quoted: true), depth);
            default:
                string first = PlainText.Line(_cursor, inFlow: false);
                return IsKey(line) ? ReadMapFrom(first, line, column, mayNest, depth) : Counted(new TextNode(line, PlainText.GoOn(_cursor, first, parent), quoted: false), depth);
        }
    }

    private MapNode ReadMapFrom(string key, int line, int column, bool mayNest, int depth) =>
        mayNest ? ReadMap(key, column, depth) : throw NotYaml(line, "there is a second colon; put the text in quotes, or begin the mapping on the next line");

    private MapNode ReadMap(string key, int column, int depth)
    {
        int line = _cursor.Line;
        SeeThatItIsSmall(line, depth);
        MapBuilder map = new(_file, line, _problems);
        for (int keyLine = line; ; key = ReadKey(), keyLine = _cursor.Line)
        {
            _cursor.Move(1);
            map.Add(key, keyLine, ReadValueOfKey(column, depth + 1));
            if (!IsAnother(column))
            {
                return map.Build();
            }
        }
    }

    private Node ReadValueOfKey(int column, int depth)
    {
        int line = _cursor.Line;
        _cursor.SkipToContent();
        if (_cursor.Line == line && !_cursor.IsAtEnd)
        {
            return ReadValue(column, mayNest: false, depth);
        }

        // A list may stand as far to the left as the key it belongs to.
        return !IsPast(column) ? ReadValue(column, mayNest: true, depth)
            : _cursor.Column == column && _cursor.IsItem ? ReadList(column, depth)
            : Empty(line);
    }

    private ListNode ReadList(int column, int depth)
    {
        int line = _cursor.Line;
        SeeThatItIsSmall(line, depth);
        List<Node> items = [];
        do
        {
            _cursor.Move(1);
            items.Add(ReadItem(column, depth + 1));
        }
        while (IsAnother(column) && _cursor.IsItem);
        return new(line, items);
    }

    private Node ReadItem(int column, int depth)
    {
        int line = _cursor.Line;
        _cursor.SkipSpaces();
        if (_cursor.Here == '\t')
        {
            throw new Refused(line, "a tab stands after the dash; write a space");
        }

        _cursor.SkipToContent();
        return IsPast(column) ? Empty(line) : ReadValue(column, mayNest: true, depth);
    }

    /// <summary>Whether another entry begins in the column; what is indented otherwise belongs nowhere.</summary>
    private bool IsAnother(int column)
    {
        _cursor.SkipToContent();
        return !IsPast(column - 1) && (_cursor.Column == column
            ? true
            : throw NotYaml(_cursor.Line, "this is indented further than what stands above it; put a text that holds a colon or a # in quotes, or see how far it is indented"));
    }

    private string ReadKey()
    {
        int line = _cursor.Line;
        string key = _cursor.Here is '"' or '\'' ? QuotedText.Read(_cursor, -1) : PlainText.Line(_cursor, inFlow: false);
        return IsKey(line) ? key : throw NotYaml(line, "a key with a colon after it is expected here; look for a missing colon or quote here or just above");
    }

    private bool IsKey(int line)
    {
        _cursor.SkipWhite();
        return _cursor.Here == ':' && YamlCursor.IsWhite(_cursor.Ahead(1)) && _cursor.Line == line;
    }

    private Node Alone(Node node, int depth)
    {
        _cursor.SkipToLineEnd();
        return _cursor.IsAtLineEnd ? Counted(node, depth) : throw NotYaml(_cursor.Line, "more stands after the end of this value; look for a quote or a bracket too many");
    }
}
