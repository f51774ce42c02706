using System.Text;

namespace Unknot.Content.Yaml;

/// <summary>Text of whole lines: after <c>|</c> as it stands, after <c>&gt;</c> with its lines joined.</summary>
internal static class BlockText
{
    /// <summary>Reads it, with its sign, to the first line that is indented no further than what it belongs to.</summary>
    internal static string Read(YamlCursor cursor, int parent)
    {
        bool joined = cursor.Here == '>';
        (char end, int indent) = Header(cursor, Math.Max(parent, 0));
        (int blank, indent) = Begin(cursor, parent, indent);
        StringBuilder text = new();
        (bool ended, bool further) = (false, true);
        for (; IsLine(cursor, indent); blank = BlankLines(cursor, indent))
        {
            bool before = further;
            further = cursor.Here is ' ' or '\t';
            Break(text, ended, joined && !before && !further, blank);
            ended = Line(cursor, text);
        }

        return text.Append('\n', ended && end != '-' ? 1 : 0).Append('\n', end == '+' ? blank : 0).ToString();
    }

    /// <summary>Adds a line; false where the text ends without a line end.</summary>
    private static bool Line(YamlCursor cursor, StringBuilder text)
    {
        ReadOnlySpan<char> line = cursor.RestOfLine();
        text.Append(line);
        cursor.Move(line.Length);
        bool ended = !cursor.IsAtEnd;
        if (ended)
        {
            cursor.NextLine();
        }

        return ended;
    }

    private static void Break(StringBuilder text, bool ended, bool join, int blank)
    {
        if (ended && join && blank == 0)
        {
            text.Append(' ');
        }

        text.Append('\n', blank + (ended && !join ? 1 : 0));
    }

    private static (char End, int Indent) Header(YamlCursor cursor, int parent)
    {
        (char end, int indent) = (' ', 0);
        for (cursor.Move(1); !YamlCursor.IsWhite(cursor.Here); cursor.Move(1))
        {
            switch (cursor.Here)
            {
                case '+' or '-' when end == ' ':
                    end = cursor.Here;
                    break;
                case >= '1' and <= '9' when indent == 0:
                    indent = parent + cursor.Here - '0';
                    break;
                default:
                    throw new Refused(cursor.Line, "this is not YAML: after | or > only + or - and a digit may stand; begin the text on the next line, or put it in quotes");
            }
        }

        cursor.SkipToLineEnd();
        return cursor.IsAtLineEnd ? (end, indent) : throw new Refused(cursor.Line, "this is not YAML: the text after | or > begins on the next line");
    }

    /// <summary>Passes the blank lines before the text, and sees how far it is indented where the header does not say so.</summary>
    private static (int Blank, int Indent) Begin(YamlCursor cursor, int parent, int indent)
    {
        int blank = 0, widest = 0;
        for (cursor.NextLine(); ; cursor.NextLine(), blank++)
        {
            int spaces = cursor.RestOfLine().IndexOfAnyExcept(' ');
            if (indent > 0 || spaces >= 0 || cursor.IsAtEnd)
            {
                break;
            }

            widest = Math.Max(widest, cursor.RestOfLine().Length);
        }

        if (indent > 0)
        {
            return (BlankLines(cursor, indent), indent);
        }

        int found = Math.Max(cursor.RestOfLine().IndexOfAnyExcept(' '), 0);
        return widest <= found || found <= parent ? (blank, Math.Max(found, Math.Max(parent, 0) + 1))
            : throw new Refused(cursor.Line, "this is not YAML: a blank line above is indented further than the text; take its spaces out");
    }

    private static int BlankLines(YamlCursor cursor, int indent)
    {
        int blank = 0;
        for (; !cursor.IsAtEnd && IsBlank(cursor.RestOfLine(), indent); blank++)
        {
            cursor.NextLine();
        }

        return blank;
    }

    private static bool IsBlank(ReadOnlySpan<char> line, int indent) => line.Length <= indent && line.IndexOfAnyExcept(' ') < 0;

    private static bool IsLine(YamlCursor cursor, int indent)
    {
        ReadOnlySpan<char> line = cursor.RestOfLine();
        bool isLine = !cursor.IsAtEnd && line.Length >= indent && line[..indent].IndexOfAnyExcept(' ') < 0;
        cursor.Move(isLine ? indent : 0);
        return isLine;
    }
}
