using System.Text;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>A value on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Value">The value, at least 0.</param>
/// <param name="Say">What is read out at it.</param>
internal sealed record DayValue(DateOnly Day, double Value, string Say);

/// <summary>A row of a chart: one thing over time.</summary>
/// <param name="Name">What.</param>
/// <param name="Values">Its values in their order.</param>
/// <param name="Now">The last of them, in words.</param>
internal sealed record ValueRow(string Name, IReadOnlyList<DayValue> Values, string Now);

/// <summary>Several things over the same time, each in a row of its own on the same scale, so that no colour has to tell them apart.</summary>
internal sealed class RowChart(IReadOnlyList<ValueRow> rows, DateOnly from, DateOnly to, double width, bool bars)
{
    private const double RowHeight = 76;
    private const double Plot = 36;
    private const double PlotTop = 26;
    private const double Foot = 26;
    private const double Names = 190;
    private const double Ends = 112;

    private readonly bool _beside = width > 600;
    private readonly double _most = Math.Max(1e-9, rows.Max(row => row.Values.Max(value => value.Value)));

    /// <summary>The drawing: on a wide window the names stand before the rows and what is now behind them, on a phone above.</summary>
    /// <param name="label">What it shows.</param>
    /// <param name="today">What the last day is called.</param>
    internal Scene Draw(string label, string today)
    {
        double height = _beside ? Plot + 24 : RowHeight;
        DayAxis axis = new(from, to, _beside ? Names : 2, width - (_beside ? Ends : 2));
        List<ScenePart> parts = [];
        foreach ((ValueRow row, int i) in rows.Select((row, i) => (row, i)))
        {
            double top = i * height, bottom = top + (_beside ? 8 : PlotTop) + Plot;
            parts.AddRange(Named(row, top, bottom));
            parts.Add(new Stroke("axis", FormattableString.Invariant($"M{axis.Left:0.#} {bottom:0.#}H{axis.Right:0.#}")));
            parts.AddRange(bars ? Bars(row, axis, bottom) : Line(row, axis, bottom));
        }

        double foot = rows.Count * height;
        return new(width, foot + Foot, label, [.. parts, .. axis.Words(foot + 16, today)]);
    }

    private IEnumerable<ScenePart> Named(ValueRow row, double top, double bottom) => _beside
        ? [.. Above(Lines.Of(row.Name, Names - 12), bottom - 4), new Word(row.Now, width, bottom - 4, "end", "t-b")]
        : [new Word(row.Name, 0, top + 16, "start", "t"), new Word(row.Now, width, top + 16, "end", "t-b")];

    private static IEnumerable<ScenePart> Above(IReadOnlyList<string> lines, double last) => lines.Select((line, i) => new Word(line, 0, last - ((lines.Count - 1 - i) * 18), "start", "t"));

    private IEnumerable<ScenePart> Bars(ValueRow row, DayAxis axis, double bottom)
    {
        double room = (axis.Right - axis.Left) / Math.Max(1, row.Values.Count);
        return row.Values.SelectMany((value, i) => (ScenePart[])
        [
            new Patch(i == row.Values.Count - 1 ? "bar-now" : "bar-then", axis.Left + (i * room) + 2, bottom - Height(value), Math.Max(2, room - 4), Height(value)),
            new Dot("read", axis.Left + ((i + 0.5) * room), bottom - Height(value), 4, value.Say),
        ]);
    }

    /// <summary>What was said holds until something else is said.</summary>
    private IEnumerable<ScenePart> Line(ValueRow row, DayAxis axis, double bottom)
    {
        StringBuilder path = new();
        foreach (DayValue value in row.Values)
        {
            path.Append(path.Length == 0
                ? FormattableString.Invariant($"M{axis.X(value.Day):0.#} {bottom - Height(value):0.#}")
                : FormattableString.Invariant($"H{axis.X(value.Day):0.#}V{bottom - Height(value):0.#}"));
        }

        string line = path.Append(FormattableString.Invariant($"H{axis.Right:0.#}")).ToString();
        return
        [
            new Stroke("row-area", FormattableString.Invariant($"{line}V{bottom:0.#}H{axis.X(row.Values[0].Day):0.#}Z")),
            new Stroke("row-line", line),
            .. row.Values.Select(value => new Dot("row-dot", axis.X(value.Day), bottom - Height(value), 3.5, value.Say)),
        ];
    }

    private double Height(DayValue value) => Plot * value.Value / _most;
}
