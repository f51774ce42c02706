using Unknot.Core.Outcomes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Unknot.Content.Yaml;

/// <summary>YAML text to nodes. One document; no anchors, aliases or tags, so that nothing can grow beyond what was written.</summary>
internal sealed class YamlText
{
    private readonly Parser _parser;
    private readonly string _file;
    private readonly List<Problem> _problems;
    private int _nodes;
    private long _line = 1;

    private YamlText(Parser parser, string file, List<Problem> problems) => (_parser, _file, _problems) = (parser, file, problems);

    internal static Node? Read(string text, string file, List<Problem> problems)
    {
        YamlText reading = new(new Parser(new StringReader(text)), file, problems);
        try
        {
            return reading.ReadDocument();
        }
        catch (Refused refused)
        {
            problems.Add(new($"{file}:{refused.Line}", refused.Message));
        }
        catch (YamlException bad)
        {
            problems.Add(new($"{file}:{bad.Start.Line}", $"this is not YAML: {Sentence(bad)}; look for a missing quote, colon or bracket here or just above"));
        }
        catch (InvalidOperationException)
        {
            // The scanner answers some broken flow collections so, without a place of its own.
            problems.Add(new($"{file}:{reading._line}", "this is not YAML; look for a missing bracket, brace or comma here or just below"));
        }

        return null;
    }

    private static string Sentence(YamlException bad)
    {
        string message = bad.Message;
        int told = message.IndexOf("): ", StringComparison.Ordinal);
        return (told >= 0 ? message[(told + 3)..] : message).TrimEnd('.', ' ');
    }

    private Node? ReadDocument()
    {
        Next<StreamStart>();
        if (Next() is StreamEnd)
        {
            _problems.Add(new($"{_file}:1", "there is nothing in it; fill it in or take it away"));
            return null;
        }

        Node root = ReadNode(Next(), 0);
        Next<DocumentEnd>();
        ParsingEvent after = Next();
        return after is StreamEnd ? root : throw new Refused(after.Start.Line, "a second document begins; keep one document in a file");
    }

    private Node ReadNode(ParsingEvent here, int depth)
    {
        int line = (int)here.Start.Line;
        if (++_nodes > NodeLimits.Nodes || depth > NodeLimits.Depth)
        {
            throw new Refused(line, $"it is nested deeper than {NodeLimits.Depth} levels or has more than {NodeLimits.Nodes} entries; nothing we read is so large");
        }

        if (here is AnchorAlias || (here is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            throw new Refused(line, "anchors (&), aliases (*) and tags (!) are not read; write the value out, or put it in quotes");
        }

        return here switch
        {
            Scalar scalar => new TextNode(line, scalar.Value, scalar.Style != ScalarStyle.Plain),
            SequenceStart => ReadList(line, depth),
            MappingStart => ReadMap(line, depth),
            _ => throw new Refused(line, "a value was expected here"),
        };
    }

    private ListNode ReadList(int line, int depth)
    {
        List<Node> items = [];
        for (ParsingEvent here = Next(); here is not SequenceEnd; here = Next())
        {
            items.Add(ReadNode(here, depth + 1));
        }

        return new(line, items);
    }

    private MapNode ReadMap(int line, int depth)
    {
        MapBuilder map = new(_file, line, _problems);
        for (ParsingEvent here = Next(); here is not MappingEnd; here = Next())
        {
            int keyLine = (int)here.Start.Line;
            string key = here is Scalar scalar ? scalar.Value : throw new Refused(keyLine, "a key must be a plain word");
            map.Add(key, keyLine, ReadNode(Next(), depth + 1));
        }

        return map.Build();
    }

    private ParsingEvent Next()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is { } here and not Comment)
            {
                _line = here.Start.Line;
                return here;
            }
        }

        throw new Refused(1, "the text ends too early");
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        ParsingEvent here = Next();
        if (here is not T)
        {
            throw new Refused(here.Start.Line, "this could not be read as one document");
        }
    }

    private sealed class Refused(long line, string message) : Exception(message)
    {
        public long Line { get; } = line;
    }
}
