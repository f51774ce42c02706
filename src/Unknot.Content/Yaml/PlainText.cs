using System.Buffers;
using System.Text;

namespace Unknot.Content.Yaml;

/// <summary>Text without quotes.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> s_stops = SearchValues.Create(":#\n\r");
    private static readonly SearchValues<char> s_stopsInFlow = SearchValues.Create(":#\n\r,[]{}");

    /// <summary>As much of it as stands on this line: to a colon that ends a key, a comment, the end of the line and, in brackets or braces, to what divides them.</summary>
    internal static string Line(YamlCursor cursor, bool inFlow)
    {
        SeeThatItMayBegin(cursor, inFlow);
        return Piece(cursor, inFlow);
    }

    /// <summary>The further lines of a text, each indented further than what it belongs to.</summary>
    internal static string GoOn(YamlCursor cursor, string first, int parent)
    {
        StringBuilder? text = null;
        while (cursor.IsAtLineEnd && NextLine(cursor) is { } lines && cursor.Column > parent && !IsOver(cursor))
        {
            Add(text ??= new(first), lines, cursor, inFlow: false);
        }

        return text?.ToString() ?? first;
    }

    /// <summary>The further lines of a text in brackets or braces.</summary>
    internal static string GoOnInFlow(YamlCursor cursor, string first, int parent)
    {
        StringBuilder? text = null;
        while (cursor.IsAtLineEnd && NextLine(cursor) is { } lines && cursor.Column > parent && !IsOver(cursor) && cursor.Here is not (',' or '[' or ']' or '{' or '}'))
        {
            Add(text ??= new(first), lines, cursor, inFlow: true);
        }

        return text?.ToString() ?? first;
    }

    /// <summary>Whether a colon ends a key.</summary>
    internal static bool EndsAtColon(char next, bool inFlow) => YamlCursor.IsWhite(next) || (inFlow && next is ',' or '[' or ']' or '{' or '}');

    /// <summary>Adds what line ends become: one is a space, each further one a line end.</summary>
    internal static void Join(StringBuilder text, int lines) => _ = lines == 1 ? text.Append(' ') : text.Append('\n', lines - 1);

    private static void Add(StringBuilder text, int lines, YamlCursor cursor, bool inFlow)
    {
        Join(text, lines);
        text.Append(Piece(cursor, inFlow));
        if (cursor.Here == ':')
        {
            throw new Refused(cursor.Line, "this is not YAML: there is a colon in a text; put the text in quotes, or look for a missing bracket, brace or comma just above");
        }
    }

    private static string Piece(YamlCursor cursor, bool inFlow)
    {
        ReadOnlySpan<char> line = cursor.RestOfLine();
        int end = 0;
        while (line[end..].IndexOfAny(inFlow ? s_stopsInFlow : s_stops) is >= 0 and int found)
        {
            end += found;
            bool goesOn = line[end] == ':' ? !EndsAtColon(end + 1 < line.Length ? line[end + 1] : YamlCursor.End, inFlow) : line[end] == '#' && line[end - 1] is not (' ' or '\t');
            if (!goesOn)
            {
                return Cut(cursor, line[..end]);
            }

            end++;
        }

        return Cut(cursor, line);
    }

    private static string Cut(YamlCursor cursor, ReadOnlySpan<char> piece)
    {
        string text = cursor.Slice(cursor.At, piece.TrimEnd(" \t").Length);
        cursor.Move(piece.Length);
        return text;
    }

    /// <summary>Moves to the next line that is not empty; null where there is none, else how many line ends were passed.</summary>
    private static int? NextLine(YamlCursor cursor)
    {
        int from = cursor.Line;
        bool tab = false;
        while (cursor.IsAtLineEnd && !cursor.IsAtEnd)
        {
            cursor.NextLine();
            cursor.SkipSpaces();
            if (cursor.Here == '\t')
            {
                cursor.SkipWhite();
                tab |= !cursor.IsAtLineEnd;
            }
        }

        return tab ? throw new Refused(cursor.Line, "a tab stands at the beginning of the line; indent with spaces") : cursor.IsAtEnd ? null : cursor.Line - from;
    }

    private static bool IsOver(YamlCursor cursor) => cursor.Here == '#' || cursor.IsAtAnyMarker;

    private static void SeeThatItMayBegin(YamlCursor cursor, bool inFlow)
    {
        switch (cursor.Here)
        {
            case '&' or '*' or '!':
                throw new Refused(cursor.Line, "anchors (&), aliases (*) and tags (!) are not read; write the value out, or put it in quotes");
            case '-' or '?' or ':' when EndsAtColon(cursor.Ahead(1), inFlow):
            case ':' when inFlow:
            case ',' or '[' or ']' or '{' or '}' or '#' or '|' or '>' or '"' or '\'' or '%' or '@' or '`':
                throw new Refused(cursor.Line, $"this is not YAML: no text begins with '{cursor.Here}'; put it in quotes, or look for a missing value, bracket or quote");
        }
    }
}
