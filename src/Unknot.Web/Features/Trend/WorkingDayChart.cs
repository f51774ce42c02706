using System.Globalization;
using Unknot.Core.Physiology;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>The load ribbon of a working day: how tired each part is over the hours, a row each on one scale, breaks cut in.</summary>
/// <param name="points">The day.</param>
/// <param name="names">What the three parts are called, in their order.</param>
/// <param name="begins">When work begins.</param>
/// <param name="width">How wide the drawing is.</param>
/// <param name="texts">The words.</param>
internal sealed class WorkingDayChart(IReadOnlyList<TiredAt> points, IReadOnlyList<string> names, TimeOnly begins, double width, Texts texts)
{
    private const double Names = 190;
    private const double Plot = 54;
    private const double Foot = 26;
    private const double MinutesOfAnHour = 60;
    private const int Parts = 3;

    private readonly bool _beside = width > 600;
    private readonly double _most = Math.Max(0.05, points.Max(at => Math.Max(at.Tired.Upper, Math.Max(at.Tired.Middle, at.Tired.Lower))));

    private double Left => _beside ? Names : 2;

    private double Right => width - 84;

    private double Row => Plot + (_beside ? 14 : 36);

    /// <summary>The drawing.</summary>
    internal Scene Draw()
    {
        List<ScenePart> parts = [];
        for (int part = 0; part < Parts; part++)
        {
            double bottom = ((part + 1) * Row) - 4;
            parts.Add(_beside ? new Word(names[part], 0, bottom - 4, "start", "t") : new Word(names[part], 0, bottom - Plot - 10, "start", "t"));
            parts.AddRange(Ribbon(part, bottom));
            parts.Add(new Stroke("axis0", FormattableString.Invariant($"M{Left:0.#} {bottom:0.#}H{Right:0.#}")));
            parts.Add(new Word(texts["trend.day.end", Percent(Of(points[^1], part))], Right + 6, bottom - 4, "start", "t-b"));
        }

        return new(width, (Parts * Row) + Foot, texts["trend.day.picture"], [.. parts, .. Hours()]);
    }

    private IEnumerable<ScenePart> Ribbon(int part, double bottom)
    {
        string line = string.Concat(points.Select((at, i) => FormattableString.Invariant($"{(i == 0 ? 'M' : 'L')}{X(at.Minute):0.#} {bottom - Height(at, part):0.#}")));
        yield return new Stroke("day-load", FormattableString.Invariant($"{line}V{bottom:0.#}H{X(0):0.#}Z"));
        foreach ((double from, double to) in Pauses())
        {
            yield return new Patch("day-pause", X(from), bottom - Plot, Math.Max(1.5, X(to) - X(from)), Plot);
        }

        yield return new Stroke("day-line", line);
        foreach (TiredAt hour in points.Where(at => at.Minute % MinutesOfAnHour == 0))
        {
            yield return new Dot("read", X(hour.Minute), bottom - Height(hour, part), 4, texts["trend.say.day", names[part], Clock(hour.Minute), Percent(Of(hour, part))]);
        }
    }

    private IEnumerable<(double From, double To)> Pauses()
    {
        double? from = null;
        foreach (TiredAt at in points)
        {
            if (from is { } begun && !at.Paused)
            {
                yield return (begun, at.Minute);
            }

            from = at.Paused ? from ?? at.Minute : null;
        }
    }

    private IEnumerable<ScenePart> Hours()
    {
        double y = (Parts * Row) + 16, last = points[^1].Minute;
        int every = _beside ? 1 : 3;
        for (int hour = 0; hour * MinutesOfAnHour <= last - (_beside ? 50 : 110); hour += every)
        {
            yield return new Word(Clock(hour * MinutesOfAnHour), X(hour * MinutesOfAnHour), y, hour == 0 ? "start" : "middle");
        }

        yield return new Word(Clock(last), Right, y, "middle");
    }

    /// <summary>A share of one part.</summary>
    internal static double Of(TiredAt at, int part) => part switch
    {
        0 => at.Tired.Upper,
        1 => at.Tired.Middle,
        _ => at.Tired.Lower,
    };

    /// <summary>A time of the day.</summary>
    internal string Clock(double minute) => begins.AddMinutes(minute).ToString("H:mm", CultureInfo.InvariantCulture);

    internal static string Percent(double share) => Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture);

    private double X(double minute) => Left + ((Right - Left) * minute / points[^1].Minute);

    private double Height(TiredAt at, int part) => Plot * Of(at, part) / _most;
}
