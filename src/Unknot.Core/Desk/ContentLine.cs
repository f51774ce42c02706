using System.Text;

namespace Unknot.Core.Desk;

/// <summary>A line of a calendar file.</summary>
/// <remarks>RFC 5545, 3.1 (content lines) and 3.3.11 (text).</remarks>
internal static class ContentLine
{
    private const int MostBytes = 75;

    /// <summary>A line that holds words: what would end or part it is escaped.</summary>
    internal static string Text(string name, string words) => Of(name, words
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\r\n", @"\n", StringComparison.Ordinal).Replace("\r", @"\n", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal));

    /// <summary>A line with its end, folded so that none is longer than 75 octets and no character is parted.</summary>
    internal static string Of(string name, string value)
    {
        StringBuilder folded = new();
        int bytes = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
