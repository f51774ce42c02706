using System.Globalization;
using Unknot.Core.Outcomes;

namespace Unknot.Web.Features.Settings;

/// <summary>A day of another diary.</summary>
/// <param name="Day">The day.</param>
/// <param name="Score">Pain, 0–10.</param>
/// <param name="Note">In own words; null when nothing was written.</param>
internal sealed record DiaryDay(DateOnly Day, int Score, string? Note);

/// <summary>Which column of another diary is what. It is asked and never guessed: 3.4. is a day in March in one country and in April in another.</summary>
/// <param name="Day">The column of the day.</param>
/// <param name="Order">How days are written: ymd, dmy or mdy.</param>
/// <param name="Score">The column of the score.</param>
/// <param name="Note">The column of the note; null for none.</param>
internal sealed record DiaryColumns(int Day, string Order, int Score, int? Note)
{
    private const int MostProblems = 20;
    private const int LongestNote = 2000;
    private static readonly DateOnly s_first = new(1950, 1, 1);

    /// <summary>The ways to write a day.</summary>
    internal static IReadOnlyDictionary<string, string[]> Orders { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["ymd"] = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"],
        ["dmy"] = ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy"],
        ["mdy"] = ["M/d/yyyy", "M-d-yyyy", "MMM d, yyyy", "MMMM d, yyyy"],
    };

    /// <summary>Reads the days.</summary>
    /// <param name="lines">The lines, the head first.</param>
    /// <param name="file">What the file is called.</param>
    /// <param name="today">The person's day: what lies after it is a slip.</param>
    /// <returns>The days, each once; or what is wrong, each with its line.</returns>
    internal Result<IReadOnlyList<DiaryDay>> Read(IReadOnlyList<CsvLine> lines, string file, DateOnly today)
    {
        List<Core.Outcomes.Problem> problems = [];
        List<DiaryDay> days = [];
        foreach (CsvLine line in lines.Skip(1))
        {
            string day = Of(line, Day), score = Of(line, Score);
            string? note = Note is { } column && Of(line, column) is { Length: > 0 } words ? words : null;
            int of = 0;
            string? wrong =
                !DateOnly.TryParseExact(day, Orders[Order], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on) ? $"“{Short(day)}” is no day in this order."
                : on > today ? $"{Short(day)} has not come yet."
                : on < s_first ? $"{Short(day)} is too long ago."
                : !int.TryParse(score, NumberStyles.None, CultureInfo.InvariantCulture, out of) || of > 10 ? $"“{Short(score)}” is no whole number from 0 to 10."
                : note?.Length > LongestNote || note?.Contains('\0', StringComparison.Ordinal) is true ? $"The note is longer than {LongestNote} characters, or holds one that cannot be kept."
                : null;
            if (wrong is null)
            {
                days.Add(new(on, of, note));
            }
            else if (problems.Count < MostProblems)
            {
                problems.Add(new($"{file}:{line.Number}", wrong));
            }
        }

        return problems.Count > 0 ? Result<IReadOnlyList<DiaryDay>>.Failed(problems) : Result<IReadOnlyList<DiaryDay>>.Of([.. days.Distinct()]);
    }

    private static string Of(CsvLine line, int column) => column < line.Fields.Count ? line.Fields[column] : "";

    private static string Short(string text) => text.Length > 30 ? text[..30] + "…" : text;
}
