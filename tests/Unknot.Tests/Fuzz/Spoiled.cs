using System.Text;

namespace Unknot.Tests.Fuzz;

/// <summary>Texts that began as sound ones.</summary>
internal static class Spoiled
{
    private static readonly string[] s_pieces =
    [
        "", " ", "\t", "\r\n", "\n---\n", ":", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a", "*a", "!!x", "|\n", ">\n", "%", "@", "`", "\0", "\u0085", "\u2028", "\uFEFF", "\u200B", "\u202E", "null", "~", "true", "yes", "no",
        "-1", "0", "11", "1e309", "NaN", "0x10", "1_000", "２", "٣", "2026-02-30", "2024-02-29", "0001-01-01", "9999-12-31", "24:00", "SH_TOP_R", "SH_TOP_Q", "both", "unsure", "upper_trapezius", "zzqx", "é", "肩", "👩‍👧", "<b>", "=1+1",
    ];

    /// <summary>One to four things done to a text.</summary>
    internal static string Of(string text, Random dice)
    {
        for (int times = 1 + dice.Next(4); times > 0; times--)
        {
            text = Once(text, dice);
        }

        return text;
    }

    /// <summary>Words, digits, and letters of every plane of Unicode, those that cannot be seen and halves of pairs among them.</summary>
    internal static string Words(IReadOnlyList<string> words, Random dice)
    {
        StringBuilder text = new();
        for (int left = dice.Next(dice.Next(50) == 0 ? 2000 : 60); left > 0; left--)
        {
            text.Append(dice.Next(12) switch
            {
                < 8 => words[dice.Next(words.Count)],
                8 => s_pieces[dice.Next(s_pieces.Length)],
                9 => dice.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture),
                10 => char.ConvertFromUtf32(dice.Next(2) == 0 ? dice.Next(0xD800) : 0xE000 + dice.Next(0x101FFF)),
                _ => ((char)dice.Next(0x10000)).ToString(),
            });
            text.Append(" .,;-\n"[Math.Min(dice.Next(20), 5)] is '\n' ? ' ' : " .,;-\n"[dice.Next(6)]);
        }

        return text.ToString();
    }

    private static string Once(string text, Random dice)
    {
        int at = dice.Next(text.Length + 1);
        string[] lines = text.Split('\n');
        int line = dice.Next(lines.Length);
        return dice.Next(9) switch
        {
            0 => text.Insert(at, s_pieces[dice.Next(s_pieces.Length)]),
            1 => text[..at] + text[Math.Min(text.Length, at + dice.Next(20))..],
            2 => text[..at],
            3 => string.Join('\n', lines.Where((_, number) => number != line)),
            4 => string.Join('\n', lines.Append(lines[line])),
            5 => string.Join('\n', lines.Select((one, number) => number == line ? new string(' ', dice.Next(6)) + one : one)),
            6 => string.Join('\n', lines.Select((one, number) => number == line ? WithoutValue(one) + s_pieces[dice.Next(s_pieces.Length)] : one)),
            7 => text.Insert(at, new string("[{- \""[dice.Next(5)], dice.Next(60))),
            _ => text.Insert(at, char.ConvertFromUtf32(dice.Next(2) == 0 ? dice.Next(0xD800) : 0xE000 + dice.Next(0x101FFF))),
        };
    }

    private static string WithoutValue(string line) => line.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? line[..(colon + 1)] + " " : line;
}
