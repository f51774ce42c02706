using System.Globalization;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>A row of days on which something was done or not.</summary>
/// <param name="Name">What.</param>
/// <param name="Days">Seven days, the earliest first.</param>
/// <param name="Told">How many, in words.</param>
internal sealed record DayRow(string Name, IReadOnlyList<bool> Days, string Told);

/// <summary>Days of the last seven, a row for each thing: full where it was done, open where not.</summary>
internal static class DayRows
{
    private const double Step = 30;
    private const double LineHeight = 18;
    private const double Head = 24;
    private const double Told = 96;

    /// <summary>Draws them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="today">The last day.</param>
    /// <param name="width">The width wanted.</param>
    /// <param name="label">What is seen, in words.</param>
    /// <returns>On a wide window the names stand before the days, on a phone above them.</returns>
    internal static Scene Of(IReadOnlyList<DayRow> rows, DateOnly today, double width, string label)
    {
        bool beside = width > 600;
        double days = beside ? width - Told - (7 * Step) : 0, y = Head;
        List<ScenePart> parts = [.. Enumerable.Range(0, 7).Select(i => new Word(today.AddDays(i - 6).ToString("ddd", CultureInfo.InvariantCulture)[..2], days + (Step / 2) + (i * Step), 12, "middle"))];
        foreach (DayRow row in rows)
        {
            IReadOnlyList<string> lines = Lines.Of(row.Name, beside ? days - 24 : width);
            parts.AddRange(lines.Select((line, i) => new Word(line, 0, y + 16 + (i * LineHeight), "start", "t")));
            double at = beside ? y + 11 : y + 14 + (lines.Count * LineHeight);
            parts.AddRange(row.Days.Select((done, i) => new Dot(done ? "day-done" : "day-open", days + (Step / 2) + (i * Step), at, 7)));
            parts.Add(new Word(row.Told, days + (7 * Step) + 8, at + 5, "start", "t-b"));
            y += beside ? Math.Max(lines.Count * LineHeight, LineHeight) + 16 : (lines.Count * LineHeight) + 34;
        }

        return new(width, y, label, parts);
    }
}
