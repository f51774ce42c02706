using System.Globalization;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>A point of two values.</summary>
/// <param name="X">The one.</param>
/// <param name="Y">The other.</param>
/// <param name="Count">How often they were told together.</param>
/// <param name="Open">Whether it still runs.</param>
/// <param name="Say">What is read out at it.</param>
internal sealed record TwoValues(double X, double Y, int Count, bool Open, string Say);

/// <summary>What a side of the chart of points is called.</summary>
/// <param name="Across">What lies across, at its high end.</param>
/// <param name="Up">What goes up, at its high end.</param>
/// <param name="Picture">What is seen, in words.</param>
internal sealed record ScatterWords(string Across, string Up, string Picture);

/// <summary>Two things that were told together: a point is as large as often they were, and a short line is their middle.</summary>
internal sealed class ScatterChart(IReadOnlyList<TwoValues> points, double mostUp, double width, double height, ScatterWords words)
{
    private const double Left = 30;
    private const double Right = 14;
    private const double Top = 30;
    private const double Foot = 48;
    private const double MostAcross = 10;
    private const double LeastRadius = 3.5;
    private const double MostRadius = 11;
    private const int LeastForMiddle = 3;

    /// <summary>The drawing.</summary>
    /// <param name="middles">Whether the mean of each value across is drawn.</param>
    internal Scene Draw(bool middles)
    {
        double most = points.Max(point => point.Count);
        return new(width, height, words.Picture,
        [
            .. Ground(),
            .. points.OrderByDescending(point => point.Count).Select(point => new Dot(point.Open ? "point-open" : "point", X(point.X), Y(point.Y), most > 1 ? LeastRadius + ((MostRadius - LeastRadius) * Math.Sqrt((point.Count - 1) / (most - 1))) : 5, point.Say)),
            .. middles ? Middles() : [],
        ]);
    }

    private IEnumerable<ScenePart> Ground()
    {
        yield return new Word(words.Up, Left, 14);
        foreach (double up in (double[])[0, mostUp / 2, mostUp])
        {
            yield return new Stroke(up == 0 ? "axis0" : "axis", FormattableString.Invariant($"M{Left} {Y(up):0.#}H{width - Right:0.#}"));
            yield return new Word(up.ToString("0.#", CultureInfo.InvariantCulture), Left - 8, Y(up) + 5, "end");
        }

        foreach (int across in (int[])[0, 5, 10])
        {
            yield return new Word(across.ToString(CultureInfo.InvariantCulture), X(across), height - Foot + MostRadius + 15, "middle");
        }

        yield return new Word(words.Across, width - Right, height - 4, "end");
    }

    /// <summary>The mean at each value across that was told often enough.</summary>
    private IEnumerable<ScenePart> Middles() =>
        from column in points.GroupBy(point => Math.Round(point.X))
        where column.Sum(point => point.Count) >= LeastForMiddle
        let middle = column.Sum(point => point.Y * point.Count) / column.Sum(point => point.Count)
        select new Stroke("middle", FormattableString.Invariant($"M{X(column.Key) - 10:0.#} {Y(middle):0.#}h20"));

    private double X(double value) => Left + 8 + ((width - Left - Right - 16) * value / MostAcross);

    private double Y(double value) => Top + ((height - Top - Foot) * (1 - (value / mostUp)));
}
