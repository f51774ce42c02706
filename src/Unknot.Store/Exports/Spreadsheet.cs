using System.Text;

namespace Unknot.Store.Exports;

/// <summary>Writes a file for a spreadsheet: RFC 4180, UTF-8 with the mark by which spreadsheets know it.</summary>
public sealed class Spreadsheet
{
    // Words that begin so a spreadsheet would take for a formula and run.
    private const string Begins = "=+-@\t\r\n＝＋－＠";

    private readonly StringBuilder _text = new();

    /// <summary>Words, which get an apostrophe before them where they would be taken for a formula.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The field.</returns>
    public static string Words(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Plain(words.TrimStart() is [char first, ..] && Begins.Contains(first) ? "'" + words : words);
    }

    /// <summary>A number, a day or a name of ours.</summary>
    /// <param name="text">How it is written.</param>
    /// <returns>The field.</returns>
    public static string Plain(string text) => text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>Adds a line.</summary>
    /// <param name="fields">Its fields.</param>
    public void Line(IEnumerable<string> fields) => _text.AppendJoin(',', fields).Append("\r\n");

    /// <summary>The file.</summary>
    /// <returns>Its bytes.</returns>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];
}
