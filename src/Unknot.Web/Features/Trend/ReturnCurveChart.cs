using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Core.Numerics;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>How many quiet times last how long: a curve in steps, with how far it may be another around it.</summary>
internal sealed class ReturnCurveChart(IReadOnlyList<LastingStep> steps, IReadOnlyList<QuietStretch> stretches, double width, double height, Texts texts)
{
    private const double Left = 28;
    private const double Right = 12;
    private const double Top = 40;
    private const double Foot = 40;
    private const double Above = 14;

    private readonly int _most = Math.Max(1, stretches.Max(stretch => stretch.Days));

    /// <summary>The drawing.</summary>
    internal Scene Draw() => new(width, height, texts["trend.curve.picture"], [.. Ground(), .. Curve(), .. Words()]);

    private double Bottom => height - Foot;

    private IEnumerable<ScenePart> Ground()
    {
        foreach (int share in (int[])[0, 5, 10])
        {
            yield return new Stroke(share == 0 ? "axis0" : "axis", FormattableString.Invariant($"M{Left} {Y(share / 10.0):0.#}H{width - Right:0.#}"));
            yield return new Word(share.ToString(CultureInfo.InvariantCulture), 20, Y(share / 10.0) + 5, "end");
        }
    }

    private IEnumerable<ScenePart> Curve()
    {
        yield return new Stroke("curve-band", $"{Steps(step => step.High, 1)}{Back()}Z");
        yield return new Stroke("curve", Steps(step => step.Share, 1));
        foreach (LastingStep step in steps)
        {
            yield return new Dot("curve-dot", X(step.At), Y(step.Share), 3, texts["trend.say.curve", step.At, Tenths(step.Share)]);
        }

        foreach (QuietStretch running in stretches.Where(stretch => stretch.Running))
        {
            yield return new Stroke("curve-runs", FormattableString.Invariant($"M{X(running.Days):0.#} {Y(At(running.Days)) - 7:0.#}v14"));
        }
    }

    private IEnumerable<ScenePart> Words()
    {
        if (KaplanMeier.Median(steps) is { } median)
        {
            double x = X(median);
            yield return new Stroke("lead-line", FormattableString.Invariant($"M{x:0.#} {Above + 5}V{Y(0.5):0.#}"));
            yield return new Word(texts["trend.curve.half", median], x, Above, x < 120 ? "start" : x > width - 120 ? "end" : "middle", "t-b");
        }

        yield return new Word("0", Left, Bottom + 20);
        yield return new Word(texts.Count("trend.curve.days", _most), width - Right, Bottom + 20, "end");
        if (stretches.Any(stretch => stretch.Running))
        {
            yield return new Word(texts["trend.curve.runs"], width - Right, Bottom + 37, "end");
        }
    }

    private string Steps(Func<LastingStep, double> share, double first)
    {
        string path = FormattableString.Invariant($"M{Left:0.#} {Y(first):0.#}");
        foreach (LastingStep step in steps)
        {
            path += FormattableString.Invariant($"H{X(step.At):0.#}V{Y(share(step)):0.#}");
        }

        return path + FormattableString.Invariant($"H{X(_most):0.#}");
    }

    /// <summary>The lower edge of the band, from right to left.</summary>
    private string Back()
    {
        string path = "";
        foreach (LastingStep step in steps.Reverse())
        {
            path += FormattableString.Invariant($"V{Y(step.Low):0.#}H{X(step.At):0.#}");
        }

        return path + FormattableString.Invariant($"V{Y(1):0.#}H{Left:0.#}");
    }

    private double At(int days) => steps.LastOrDefault(step => step.At <= days)?.Share ?? 1;

    private static string Tenths(double share) => (share * 10).ToString("0.#", CultureInfo.InvariantCulture);

    private double X(int days) => Left + ((width - Left - Right) * days / _most);

    private double Y(double share) => Top + ((Bottom - Top) * (1 - share));
}
