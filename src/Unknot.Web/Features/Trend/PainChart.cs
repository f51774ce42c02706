using System.Globalization;
using System.Text;
using Unknot.Core.Diary;

namespace Unknot.Web.Features.Trend;

/// <summary>Pain and tenderness over days, drawn by the server so that it is there without scripts.</summary>
public sealed class PainChart
{
    private const double Left = 28;
    private const double Right = 8;
    private const double Top = 36;
    private const double Foot = 44;
    private const double Above = Top - 22;

    // Half of the room a word above the chart takes, and how far two of them are apart at least.
    private const double HalfWord = 34;
    private const double ApartAtLeast = 110;

    private readonly DateOnly _from;
    private readonly int _days;
    private readonly double _width;
    private readonly double _height;

    private PainChart(DateOnly from, int days, double width, double height) => (_from, _days, _width, _height) = (from, days, width, height);

    /// <summary>The drawing's width, in its own units.</summary>
    public double Width => _width;

    /// <summary>The drawing's height, in its own units.</summary>
    public double Height => _height;

    /// <summary>Where the tinted times begin, from above.</summary>
    public static double BandTop => Top;

    /// <summary>How high they are.</summary>
    public double BandHeight => _height - Top - Foot;

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

    /// <summary>Words on a thin line from the drawing to the free space above and beneath it.</summary>
    public IReadOnlyList<ChartLabel> Labels { get; private init; } = [];

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
            Labels = [.. frame.LabelsOf(pain, course, sessions.Count(d => d >= from && d <= today), today)],
        };
    }

    private static Dictionary<DateOnly, double> ByDay(IReadOnlyList<Entry> entries, Func<Entry, int?> score, DateOnly from) => entries
        .Where(e => e.Day >= from && score(e) is not null).GroupBy(e => e.Day).ToDictionary(g => g.Key, g => g.Average(e => score(e)!.Value));

    private static string Name(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string OneDecimal(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Say(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static double? MeanAt(Dictionary<DateOnly, double> pain, DateOnly day)
    {
        double[] week = [.. Enumerable.Range(0, 7).Select(back => day.AddDays(-back)).Where(pain.ContainsKey).Select(d => pain[d])];
        return week.Length > 0 ? week.Average() : null;
    }

    private string MeanOf(Dictionary<DateOnly, double> pain, DateOnly today)
    {
        StringBuilder path = new();
        bool drawing = false;
        for (DateOnly day = _from; day <= today; day = day.AddDays(1))
        {
            double? mean = MeanAt(pain, day);
            if (mean is { } at)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(drawing ? 'L' : 'M')}{X(day):0.#} {Y(at):0.#}");
            }

            drawing = mean is not null;
        }

        return path.ToString();
    }

    /// <summary>Above: where the mean was, what the tinted times are, where the mean is. Beneath: the first day, the sessions, today.</summary>
    private IEnumerable<ChartLabel> LabelsOf(Dictionary<DateOnly, double> pain, KnotCourse course, int sessions, DateOnly today)
    {
        double beneath = _height - 6;
        List<ChartLabel> above = [.. MeansOf(pain, today)];
        if (Widest(course, today) is { } sore && above.TrueForAll(label => Math.Abs(label.X - sore) > HalfWord * 2))
        {
            above.Add(new(ChartWord.Sore, "", sore, Above, sore < Left + HalfWord ? "start" : "middle", Line(sore, Top + 7)));
        }

        List<ChartLabel> under = [new(ChartWord.Day, Name(_from), X(_from), beneath, "start", ""), new(ChartWord.Today, "", X(today), beneath, "end", "")];
        return sessions > 0 ? [.. above, .. under, new(ChartWord.Sessions, Say(sessions), (X(_from) + X(today)) / 2, beneath, "middle", "")] : [.. above, .. under];
    }

    /// <summary>Where the mean was at the end of the first week, where that is far enough from today, and where it is.</summary>
    private IEnumerable<ChartLabel> MeansOf(Dictionary<DateOnly, double> pain, DateOnly today)
    {
        if (MeanAt(pain, today) is not { } now)
        {
            yield break;
        }

        DateOnly whole = pain.Keys.Min().AddDays(6);
        double x = X(whole);
        if (MeanAt(pain, whole) is { } then && X(today) - x > ApartAtLeast)
        {
            yield return new(ChartWord.MeanThen, OneDecimal(then), x, Above, x < Left + HalfWord ? "start" : "middle", Line(x, Y(then)));
        }

        yield return new(ChartWord.MeanNow, OneDecimal(now), X(today), Above, "end", Line(X(today), Y(now)));
    }

    private static string Line(double x, double y) => FormattableString.Invariant($"M{x:0.#} {Above + 5:0.#}V{y - 3:0.#}");

    /// <summary>The middle of the widest sore time.</summary>
    private double? Widest(KnotCourse course, DateOnly today) => SoreTimes(course, today)
        .Select(band => (X: double.Parse(band.X, CultureInfo.InvariantCulture), Width: double.Parse(band.Width, CultureInfo.InvariantCulture)))
        .OrderByDescending(band => band.X > Left + (HalfWord * 2)).ThenByDescending(band => band.Width).Select(band => (double?)(band.X + (band.Width / 2))).FirstOrDefault();

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

/// <summary>What a word on the chart says.</summary>
public enum ChartWord
{
    /// <summary>The first whole mean.</summary>
    MeanThen,

    /// <summary>The mean now.</summary>
    MeanNow,

    /// <summary>The tinted times.</summary>
    Sore,

    /// <summary>A day.</summary>
    Day,

    /// <summary>How many sessions.</summary>
    Sessions,

    /// <summary>Today.</summary>
    Today,
}

/// <summary>A word on the chart, with a thin line to what it names.</summary>
/// <param name="Word">What it says.</param>
/// <param name="Value">Its number or day; empty where it has none.</param>
/// <param name="X">Where it stands.</param>
/// <param name="Y">The line it stands on.</param>
/// <param name="Anchor">start, middle or end.</param>
/// <param name="Line">The data of the path of its line; empty where it has none.</param>
public sealed record ChartLabel(ChartWord Word, string Value, double X, double Y, string Anchor, string Line);
