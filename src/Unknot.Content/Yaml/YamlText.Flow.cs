namespace Unknot.Content.Yaml;

/// <summary>Mappings in braces and lists in brackets.</summary>
internal sealed partial class YamlText
{
    // The column of what it belongs to. Its further lines are indented further, so that a bracket left open is found where it is.
    private int _besideFlow;

    private Node ReadWholeFlow(int parent, int depth)
    {
        _besideFlow = parent;
        Node node = ReadFlow(depth);
        _cursor.SkipWhite();
        return _cursor.Here == ':' ? throw new Refused(_cursor.Line, "a key must be a plain word") : Alone(node, depth);
    }

    private Node ReadFlow(int depth)
    {
        int line = _cursor.Line;
        SeeThatItIsSmall(line, depth);
        return _cursor.Here switch
        {
            '[' => ReadFlowList(line, depth),
            '{' => ReadFlowMap(line, depth),
            '"' or '\'' => new TextNode(line, QuotedText.Read(_cursor, _besideFlow), quoted: true),
            _ => new TextNode(line, PlainText.GoOnInFlow(_cursor, PlainText.Line(_cursor, inFlow: true), _besideFlow), quoted: false),
        };
    }

    private ListNode ReadFlowList(int line, int depth)
    {
        List<Node> items = [];
        for (_cursor.Move(1); !IsClosed(']', line); TakeComma(']', line))
        {
            items.Add(ReadFlow(depth + 1));
        }

        return new(line, items);
    }

    private MapNode ReadFlowMap(int line, int depth)
    {
        MapBuilder map = new(_file, line, _problems);
        for (_cursor.Move(1); !IsClosed('}', line); TakeComma('}', line))
        {
            int keyLine = _cursor.Line;
            bool quoted = _cursor.Here is '"' or '\'';
            string key = quoted ? QuotedText.Read(_cursor, _besideFlow) : PlainText.Line(_cursor, inFlow: true);
            map.Add(key, keyLine, ReadFlowValue(keyLine, quoted, line, depth + 1));
        }

        return map.Build();
    }

    private Node ReadFlowValue(int line, bool quoted, int opened, int depth)
    {
        _cursor.SkipWhite();
        if (_cursor.Here != ':' || !(quoted || PlainText.EndsAtColon(_cursor.Ahead(1), inFlow: true)))
        {
            return Empty(line);
        }

        _cursor.Move(1);
        SkipToContent('}', opened);
        return _cursor.Here is ',' or '}' ? Empty(line) : ReadFlow(depth);
    }

    private bool IsClosed(char bracket, int opened)
    {
        SkipToContent(bracket, opened);
        if (_cursor.Here == bracket)
        {
            _cursor.Move(1);
            return true;
        }

        return _cursor.Here == ',' ? throw NotYaml(_cursor.Line, "there is a comma with nothing before it; take it out") : false;
    }

    private void TakeComma(char bracket, int opened)
    {
        SkipToContent(bracket, opened);
        if (_cursor.Here == ',')
        {
            _cursor.Move(1);
        }
        else if (_cursor.Here != bracket)
        {
            throw NotYaml(_cursor.Line, $"a comma or '{bracket}' is expected here, for what opens in line {opened}; put a key with its value in braces, and a text that holds {(bracket == ']' ? "brackets, " : "")}commas or colons in quotes");
        }
    }

    private void SkipToContent(char bracket, int opened)
    {
        _cursor.SkipToContent();
        if (_cursor.IsAtEnd || (IsPast(_besideFlow) && _cursor.Here is not (']' or '}')))
        {
            throw NotYaml(opened, $"what opens here is never closed; look for a missing '{bracket}', and indent the lines of a longer one");
        }
    }
}
