using System.Text;

namespace Unknot.Web.Tests.Fuzz;

/// <summary>What nobody types on purpose, as bytes: not all of it is text.</summary>
internal static class Nasty
{
    /// <summary>Markup that must never come back as such.</summary>
    internal const string Markup = "<qx onfocus=go()>";

    private static readonly string[] s_texts =
    [
        "", " ", "\t\r\n", "0", "-1", "11", "10.5", "1e309", "NaN", "Infinity", "2147483648", "-9223372036854775809", "00000000000000000007", "٣", "７", "½", "null", "true", "on", "yes", "no",
        "2026-02-30", "0001-01-01", "9999-12-31", "10000-01-01", "2024-02-29", "2026-3-1", "31.12.2026", "24:00", "23:60:60", "2026-12-31T23:59:60Z", "00000000-0000-0000-0000-000000000000",
        "01980000-0000-7000-8000-000000000001", "{}", "[]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{\"$type\":\"System.Object\"}", "../../../../etc/passwd", "..%2f..%2f", "C:\\con", "%00", "%s%n%x", "${7*7}", "{{7*7}}", "@(1+1)",
        "' OR 1=1 --", "\"; DROP TABLE knots; --", "=HYPERLINK(\"x\")", "javascript:alert(1)", "//unknot.example", "https://unknot.example/", "\r\nSet-Cookie: a=b", "\"'>" + Markup, "</script><script>" + Markup,
        "<!--<script>", "&#x3c;qx&#62;", "SH_TOP_R:sore", "SH_TOP_R:sore:0.1:0.2:back", "SH_TOP_R", "SH_TOP_L:spread", "XX_YY:sore", "SH_TOP_R:", ":", "upper_trapezius", "UPPER_TRAPEZIUS", "Europe/Berlin", "Middle-earth/Shire", "Etc/GMT+14",
        "\u202Eover\u202C", "\u200B\u200D\uFEFF", "بعد العمل", "肩が痛い", "e\u0301\u0301\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "\uFFFE\uFFFF", "ﷺ", "İıſK", "a\0b", "my shoulder aches after typing, 7 of 10, since three weeks",
    ];

    private static readonly byte[][] s_bytes = [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x00], [0xF0, 0x9F]];

    /// <summary>Something.</summary>
    /// <param name="dice">Chooses.</param>
    /// <param name="was">What belongs there.</param>
    /// <param name="seen">Values that belong elsewhere.</param>
    internal static byte[] Of(Random dice, string was, IReadOnlyList<string> seen) => dice.Next(10) switch
    {
        < 5 => Encoding.UTF8.GetBytes(s_texts[dice.Next(s_texts.Length)]),
        5 => Encoding.UTF8.GetBytes(seen.Count > 0 ? seen[dice.Next(seen.Count)] : was),
        6 => [.. Encoding.UTF8.GetBytes(was), .. Encoding.UTF8.GetBytes(s_texts[dice.Next(s_texts.Length)])],
        7 => Encoding.UTF8.GetBytes(AnyText(dice, 1 + dice.Next(40))),
        8 => s_bytes[dice.Next(s_bytes.Length)],
        _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(s_texts[dice.Next(s_texts.Length)], 1 + dice.Next(dice.Next(20) == 0 ? 4000 : 60)))),
    };

    /// <summary>Letters of every plane of Unicode.</summary>
    internal static string AnyText(Random dice, int length)
    {
        StringBuilder text = new();
        for (int i = 0; i < length; i++)
        {
            int scalar = dice.Next(4) switch
            {
                0 => dice.Next(0x80),
                1 => dice.Next(0xD800),
                2 => 0xE000 + dice.Next(0x2000),
                _ => 0x10000 + dice.Next(0x100000),
            };
            text.Append(char.ConvertFromUtf32(scalar));
        }

        return text.ToString();
    }
}
