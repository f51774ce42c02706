using System.Buffers;

namespace Unknot.Content.Yaml;

/// <summary>Where a reading of YAML stands in its text.</summary>
internal sealed class YamlCursor(string text)
{
    /// <summary>Stands for the end; a text that holds it is refused before it is read.</summary>
    internal const char End = '\0';

    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\n\r");

    // Keys and ids come again and again: a text seen a moment ago is given once more instead of being made anew.
    private readonly string?[] _seen = new string?[512];
    private int _lineStart = Beginning(text);

    internal int At { get; private set; } = Beginning(text);

    /// <summary>From 1.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>From 0.</summary>
    internal int Column => At - _lineStart;

    internal char Here => Ahead(0);

    internal bool IsAtEnd => At >= text.Length;

    internal bool IsAtLineEnd => Here is '\n' or '\r' or End;

    internal char Ahead(int characters) => At + characters < text.Length ? text[At + characters] : End;

    internal ReadOnlySpan<char> RestOfLine()
    {
        ReadOnlySpan<char> rest = text.AsSpan(At);
        int end = rest.IndexOfAny(s_lineEnds);
        return end < 0 ? rest : rest[..end];
    }

    internal void Move(int characters) => At += characters;

    /// <summary>To the first column of the next line.</summary>
    internal void NextLine()
    {
        At += Here == '\r' && Ahead(1) == '\n' ? 2 : IsAtEnd ? 0 : 1;
        Line++;
        _lineStart = At;
    }

    internal void SkipSpaces()
    {
        while (Here == ' ')
        {
            At++;
        }
    }

    internal void SkipWhite()
    {
        while (Here is ' ' or '\t')
        {
            At++;
        }
    }

    /// <summary>Over white space, comments and line ends to what comes next, or to the end.</summary>
    internal void SkipToContent()
    {
        int from = At;
        SkipToLineEnd();
        while (IsAtLineEnd && !IsAtEnd)
        {
            NextLine();
            SkipToLineEnd();
        }

        if (from <= _lineStart && !IsAtEnd && text.AsSpan(_lineStart, Column).Contains('\t'))
        {
            throw new Refused(Line, "a tab stands at the beginning of the line; indent with spaces");
        }
    }

    /// <summary>Over white space and a comment, which needs white space before it, as far as the line goes.</summary>
    internal void SkipToLineEnd()
    {
        SkipWhite();
        if (Here == '#' && (Column == 0 || text[At - 1] is ' ' or '\t'))
        {
            At += RestOfLine().Length;
        }
    }

    /// <summary>Whether a line that divides documents begins here.</summary>
    internal bool IsAtMarker(string marker) => Column == 0 && text.AsSpan(At).StartsWith(marker, StringComparison.Ordinal) && IsWhite(Ahead(marker.Length));

    internal bool IsAtAnyMarker => IsAtMarker("---") || IsAtMarker("...");

    internal bool IsItem => Here == '-' && IsWhite(Ahead(1));

    internal static bool IsWhite(char character) => character is ' ' or '\t' or '\n' or '\r' or End;

    /// <summary>A piece of the text.</summary>
    internal string Slice(int from, int length)
    {
        ReadOnlySpan<char> piece = text.AsSpan(from, length);
        if (length is 0 or > 24)
        {
            return piece.ToString();
        }

        ref string? seen = ref _seen[((piece[0] * 31) + (piece[^1] * 7) + (piece[length / 2] * 131) + length) & 511];
        return seen is not null && piece.SequenceEqual(seen) ? seen : seen = piece.ToString();
    }

    /// <summary>Some editors put a mark before the text that says it is UTF-8.</summary>
    private static int Beginning(string text) => text.StartsWith('\uFEFF') ? 1 : 0;
}
