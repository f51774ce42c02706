using System.Globalization;
using System.Text;

namespace Unknot.Content.Yaml;

/// <summary>Text in single or double quotes.</summary>
internal static class QuotedText
{
    /// <summary>Reads from the opening to behind the closing quote.</summary>
    /// <param name="cursor">Stands at the opening one.</param>
    /// <param name="parent">The column of what the text belongs to; its further lines are indented further, so that a quote left open is found where it is.</param>
    internal static string Read(YamlCursor cursor, int parent)
    {
        char quote = cursor.Here;
        cursor.Move(1);
        ReadOnlySpan<char> line = cursor.RestOfLine();
        int end = quote == '"' ? line.IndexOfAny('"', '\\') : line.IndexOf('\'');
        if (end >= 0 && line[end] == quote && (quote == '"' || !line[(end + 1)..].StartsWith('\'')))
        {
            string text = cursor.Slice(cursor.At, end);
            cursor.Move(end + 1);
            return text;
        }

        return Long(cursor, quote, parent);
    }

    /// <summary>With escapes, or over several lines.</summary>
    private static string Long(YamlCursor cursor, char quote, int parent)
    {
        StringBuilder text = new();
        int opened = cursor.Line, kept = 0;
        while (true)
        {
            switch (cursor.Here)
            {
                case YamlCursor.End:
                    throw NeverClosed(opened);
                case '\n' or '\r':
                    TrimTo(text, kept);
                    PlainText.Join(text, NextLine(cursor, opened, parent));
                    kept = text.Length;
                    break;
                case '\'' when quote == '\'' && cursor.Ahead(1) == '\'':
                    text.Append('\'');
                    cursor.Move(2);
                    break;
                case '\\' when quote == '"':
                    Escape(cursor, text, opened, parent);
                    kept = text.Length;
                    break;
                case char here:
                    cursor.Move(1);
                    if (here == quote)
                    {
                        return text.ToString();
                    }

                    text.Append(here);
                    break;
            }
        }
    }

    /// <summary>Takes white space from the end, but none that was there when so much was kept.</summary>
    private static void TrimTo(StringBuilder text, int kept)
    {
        while (text.Length > kept && text[^1] is ' ' or '\t')
        {
            text.Length--;
        }
    }

    private static int NextLine(YamlCursor cursor, int opened, int parent)
    {
        int from = cursor.Line;
        while (cursor.Here is '\n' or '\r')
        {
            cursor.NextLine();
            bool marked = cursor.IsAtAnyMarker;
            cursor.SkipSpaces();
            int column = cursor.Column;
            cursor.SkipWhite();
            if (marked || (column <= parent && !cursor.IsAtLineEnd))
            {
                throw NeverClosed(opened);
            }
        }

        return cursor.Line - from;
    }

    private static void Escape(YamlCursor cursor, StringBuilder text, int opened, int parent)
    {
        char name = cursor.Ahead(1);
        if (name is '\n' or '\r')
        {
            cursor.Move(1);
            text.Append('\n', NextLine(cursor, opened, parent) - 1);
            return;
        }

        int digits = name switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        text.Append(digits == 0 ? Named(cursor, name) : Numbered(cursor, digits));
        cursor.Move(2 + digits);
    }

    private static string Named(YamlCursor cursor, char name)
    {
        const string Names = "0abt\tnvfre \"/\\N_LP";
        const string Stand = "\0\a\b\t\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";
        int at = name == YamlCursor.End ? -1 : Names.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 ? Stand[at].ToString() : throw new Refused(cursor.Line, "this is not YAML: this backslash escapes nothing; write two of them, or use single quotes");
    }

    private static string Numbered(YamlCursor cursor, int digits)
    {
        ReadOnlySpan<char> line = cursor.RestOfLine();
        return line.Length >= digits + 2 && int.TryParse(line.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && Rune.IsValid(code)
            ? new Rune(code).ToString()
            : throw new Refused(cursor.Line, $"this is not YAML: {digits} hexadecimal digits of a character are expected after this backslash");
    }

    private static Refused NeverClosed(int opened) => new(opened, "this is not YAML: the quote that opens here is never closed; look for a missing quote, and indent the lines of a longer text");
}
