using System.Globalization;
using System.Text;
using Unknot.Core.Diary;

namespace Unknot.Web.Features.Trend;

/// <summary>Pain and tenderness over days, drawn by the server so that it is there without scripts.</summary>
public sealed class PainChart
{
    private const double Left = 28;
    private const double Right = 8;
    private const double Top = 12;
    private const double Foot = 44;

    private readonly DateOnly _from;
    private readonly int _days;
    private readonly double _width;
    private readonly double _height;

    private PainChart(DateOnly from, int days, double width, double height) => (_from, _days, _width, _height) = (from, days, width, height);

    /// <summary>The drawing's width, in its own units.</summary>
    public double Width => _width;

    /// <summary>The drawing's height, in its own units.</summary>
    public double Height => _height;

    /// <summary>The line of the 7-day mean of pain; broken where there is none.</summary>
    public string Mean { get; private init; } = "";

    /// <summary>Each day's pain.</summary>
    public IReadOnlyList<(string X, string Y)> Dots { get; private init; } = [];

    /// <summary>Each day's tenderness, as small crosses.</summary>
    public string Tender { get; private init; } = "";

    /// <summary>A stroke beneath for each day with a session.</summary>
    public string Sessions { get; private init; } = "";

    /// <summary>Bands of the times between quiet times.</summary>
    public IReadOnlyList<(string X, string Width)> Sore { get; private init; } = [];

    /// <summary>The horizontal lines, with their scores.</summary>
    public IReadOnlyList<(string Y, int Score)> Lines { get; private init; } = [];

    /// <summary>Days named beneath.</summary>
    public IReadOnlyList<(string X, string Name, string Anchor)> Named { get; private init; } = [];

    /// <summary>Draws a diary.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="sessions">Days with a session.</param>
    /// <param name="course">The quiet times.</param>
    /// <param name="from">The first day shown.</param>
    /// <param name="today">The last.</param>
    /// <param name="width">The width wanted: phone and laptop get drawings of their own.</param>
    /// <param name="height">The height wanted.</param>
    /// <returns>The drawing.</returns>
    public static PainChart Of(
        IReadOnlyList<Entry> entries, IReadOnlyCollection<DateOnly> sessions, KnotCourse course, DateOnly from, DateOnly today, double width, double height)
    {
        PainChart frame = new(from, Math.Max(1, today.DayNumber - from.DayNumber), width, height);
        Dictionary<DateOnly, double> pain = ByDay(entries, e => e.Nprs, from), tender = ByDay(entries, e => e.Tenderness, from);
        return new(from, frame._days, width, height)
        {
            Mean = frame.MeanOf(pain, today),
            Dots = [.. pain.Select(p => (Say(frame.X(p.Key)), Say(frame.Y(p.Value))))],
            Tender = string.Concat(tender.Select(p => FormattableString.Invariant($"M{frame.X(p.Key) - 3:0.#} {frame.Y(p.Value):0.#}h6m-3-3v6"))),
            Sessions = string.Concat(sessions.Where(d => d >= from && d <= today).Select(d => FormattableString.Invariant($"M{frame.X(d):0.#} {height - Foot + 10:0.#}v10"))),
            Sore = frame.SoreTimes(course, today),
            Lines = [.. Enumerable.Range(0, 6).Select(i => (Say(frame.Y(i * 2)), i * 2))],
            Named = [(Say(frame.X(from)), Name(from), "start"), (Say(frame.X(today)), "", "end")],
        };
    }

    private static Dictionary<DateOnly, double> ByDay(IReadOnlyList<Entry> entries, Func<Entry, int?> score, DateOnly from) => entries
        .Where(e => e.Day >= from && score(e) is not null).GroupBy(e => e.Day).ToDictionary(g => g.Key, g => g.Average(e => score(e)!.Value));

    private static string Name(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string Say(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private string MeanOf(Dictionary<DateOnly, double> pain, DateOnly today)
    {
        StringBuilder path = new();
        bool drawing = false;
        for (DateOnly day = _from; day <= today; day = day.AddDays(1))
        {
            double[] week = [.. Enumerable.Range(0, 7).Select(back => day.AddDays(-back)).Where(pain.ContainsKey).Select(d => pain[d])];
            if (week.Length == 0)
            {
                drawing = false;
                continue;
            }

            path.Append(CultureInfo.InvariantCulture, $"{(drawing ? 'L' : 'M')}{X(day):0.#} {Y(week.Average()):0.#}");
            drawing = true;
        }

        return path.ToString();
    }

    private List<(string X, string Width)> SoreTimes(KnotCourse course, DateOnly today)
    {
        List<(string X, string Width)> sore = [];
        DateOnly from = _from;
        foreach (QuietStretch stretch in course.Stretches.Where(s => s.Until is null || s.Until > _from))
        {
            Add(from, stretch.From);
            from = stretch.Until ?? today;
        }

        if (course.State != KnotState.Quiet)
        {
            Add(from, today);
        }

        return sore;

        void Add(DateOnly begin, DateOnly end)
        {
            if (end > begin)
            {
                sore.Add((Say(X(begin)), Say(X(end) - X(begin))));
            }
        }
    }

    private double X(DateOnly day) => Left + ((_width - Left - Right) * (day.DayNumber - _from.DayNumber) / _days);

    private double Y(double score) => Top + ((_height - Top - Foot) * (10 - score) / 10);
}
