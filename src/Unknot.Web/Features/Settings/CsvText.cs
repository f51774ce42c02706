using Unknot.Core.Outcomes;

namespace Unknot.Web.Features.Settings;

/// <summary>A line of a table that somebody else wrote.</summary>
/// <param name="Number">Its line in the file, from 1.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Fields);

/// <summary>Reads a table as spreadsheets save it: RFC 4180, with commas, semicolons or tabs. It guesses only which of the three: the one that parts the first line most.</summary>
internal static class CsvText
{
    private const int MostLines = 20_000;
    private const int MostFields = 200;
    private static readonly char[] s_marks = [',', ';', '\t'];

    /// <summary>Reads it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What it is called.</param>
    /// <returns>The lines that are not empty, the head first; or what is wrong, with its line.</returns>
    internal static Result<IReadOnlyList<CsvLine>> Read(string text, string file)
    {
        string[] first = text.Split('\n', 2);
        char between = s_marks.MaxBy(mark => first[0].Count(c => c == mark));
        List<CsvLine> lines = [];
        (int at, int number) = (0, 1);
        while (at < text.Length)
        {
            int begins = number;
            if (Line(text, between, ref at, ref number) is not { } fields)
            {
                return Failed(file, begins, "A quotation mark is opened and never closed, or stands in the middle of a field.");
            }

            if (fields.Count > MostFields || lines.Count == MostLines)
            {
                return Failed(file, begins, $"It is longer or wider than a diary ({MostLines} lines, {MostFields} columns).");
            }

            if (fields.Any(field => field.Length > 0))
            {
                lines.Add(new(begins, fields));
            }
        }

        return lines.Count > 1 ? Result<IReadOnlyList<CsvLine>>.Of(lines) : Failed(file, 1, "It needs a first line with the names of the columns, and a line for each day below it.");
    }

    private static List<string>? Line(string text, char between, ref int at, ref int number)
    {
        List<string> fields = [];
        while (true)
        {
            if ((at < text.Length && text[at] == '"' ? Quoted(text, ref at, ref number) : Plain(text, between, ref at)) is not { } field)
            {
                return null;
            }

            fields.Add(field.Trim());
            if (at < text.Length && text[at] == between)
            {
                at++;
                continue;
            }

            if (at < text.Length && text[at] is not ('\r' or '\n'))
            {
                return null;
            }

            at += at < text.Length && text[at] == '\r' ? 1 : 0;
            at += at < text.Length && text[at] == '\n' ? 1 : 0;
            number++;
            return fields;
        }
    }

    private static string Plain(string text, char between, ref int at)
    {
        int begins = at;
        while (at < text.Length && text[at] != between && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return text[begins..at];
    }

    private static string? Quoted(string text, ref int at, ref int number)
    {
        int begins = at + 1;
        for (at++; at < text.Length; at++)
        {
            number += text[at] == '\n' ? 1 : 0;
            if (text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                at++;
            }
            else if (text[at] == '"')
            {
                return text[begins..at++].Replace("\"\"", "\"", StringComparison.Ordinal);
            }
        }

        return null;
    }

    private static Result<IReadOnlyList<CsvLine>> Failed(string file, int line, string what) => Result<IReadOnlyList<CsvLine>>.Failed(new Core.Outcomes.Problem($"{file}:{line}", what));
}
