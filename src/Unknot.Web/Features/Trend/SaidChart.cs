using System.Globalization;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Forecasts;

namespace Unknot.Web.Features.Trend;

/// <summary>A row for each tenth that was said: a bar as long as often it came, and a mark where it would end if what was said were right.</summary>
internal sealed class SaidChart(IReadOnlyList<SaidTenth> tenths, double width, Texts texts)
{
    private const double Names = 132;
    private const double Ends = 76;
    private const double Row = 30;
    private const double Bar = 12;
    private const double Foot = 24;

    private double Right => width - Ends;

    /// <summary>The drawing.</summary>
    internal Scene Draw() => new(width, (tenths.Count * Row) + Foot, texts["trend.said.picture"], [.. tenths.SelectMany(Said), .. Ground()]);

    private IEnumerable<ScenePart> Said(SaidTenth tenth, int at)
    {
        double top = (at * Row) + ((Row - Bar) / 2), came = (double)tenth.Came / tenth.Count;
        yield return new Word(ForecastWords.About(tenth.Tenth / 10.0, texts), 0, top + Bar - 1, "start", "t");
        yield return new Patch("said-bar", Names, top, Math.Max(1, X(came) - Names), Bar);
        yield return new Stroke("said-mark", FormattableString.Invariant($"M{X(tenth.Tenth / 10.0):0.#} {top - 5:0.#}v{Bar + 10:0.#}"));
        yield return new Word(texts["trend.said.of", tenth.Came, tenth.Count], width, top + Bar - 1, "end", "t-b");
        yield return new Dot("read", X(came), top + (Bar / 2), 4, texts["trend.say.said", ForecastWords.About(tenth.Tenth / 10.0, texts), tenth.Came, tenth.Count]);
    }

    private IEnumerable<ScenePart> Ground()
    {
        double bottom = tenths.Count * Row;
        yield return new Stroke("axis0", FormattableString.Invariant($"M{Names} {bottom:0.#}H{Right:0.#}"));
        foreach (int tenth in (int[])[0, 5, 10])
        {
            yield return new Word(tenth.ToString(CultureInfo.InvariantCulture), X(tenth / 10.0), bottom + 18, tenth == 0 ? "start" : "middle");
        }
    }

    private double X(double share) => Names + ((Right - Names) * share);
}
