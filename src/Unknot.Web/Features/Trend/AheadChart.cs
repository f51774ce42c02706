using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Features.Trend;

/// <summary>Pain as it was, and pain ahead as a fan: what half and what nine tenths of what is possible lie in.</summary>
internal sealed class AheadChart
{
    private const double Left = 28;
    private const double Right = 10;
    private const double Top = 46;
    private const double Foot = 44;
    private const double Above = 14;
    private const double MostScore = 10;
    private const int Back = 28;
    private const int Outer = 0;
    private const int Lower = 2;
    private const int Middle = 3;
    private const int Upper = 4;
    private const int Last = 6;

    private readonly IReadOnlyList<IReadOnlyList<double>> _pain;
    private readonly IReadOnlyList<double>? _tried;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly DateOnly _asOf;
    private readonly double _width;
    private readonly double _height;
    private readonly DayAxis _axis;
    private readonly Texts _texts;

    private AheadChart(AheadDays days, double width, double height, Texts texts)
    {
        (_pain, _tried, _entries, _asOf, _width, _height, _texts) = (days.Pain, days.Tried, days.Entries, days.AsOf, width, height, texts);
        _axis = new(_asOf.AddDays(-Back), _asOf.AddDays(_pain.Count), Left, width - Right);
    }

    private double Bottom => _height - Foot;

    internal static Scene Of(AheadDays days, double width, double height, Texts texts) => new AheadChart(days, width, height, texts).Draw();

    private Scene Draw() => new(_width, _height, _texts["trend.ahead.picture"], [.. Ground(), .. Fan(), .. Days(), .. Words()]);

    private IEnumerable<ScenePart> Ground()
    {
        foreach (int score in (int[])[0, 5, 10])
        {
            yield return new Stroke(score == 0 ? "axis0" : "axis", FormattableString.Invariant($"M{Left} {Y(score):0.#}H{_width - Right:0.#}"));
            yield return new Word(score.ToString(CultureInfo.InvariantCulture), 20, Y(score) + 5, "end");
        }
    }

    private IEnumerable<ScenePart> Fan()
    {
        yield return new Stroke("ahead-outer", Band(Outer, Last));
        yield return new Stroke("ahead-inner", Band(Lower, Upper));
        yield return new Stroke("ahead-middle", Line([.. _pain.Select(day => day[Middle])]));
        foreach ((IReadOnlyList<double> day, int at) in _pain.Select((day, at) => (day, at)).Where(one => (one.at + 1) % 7 == 0))
        {
            yield return new Dot("read", X(at), Y(day[Middle]), 4, _texts["trend.say.ahead", DayAxis.Name(_asOf.AddDays(at + 1)), Said(day[Middle]), Said(day[Lower]), Said(day[Upper])]);
        }

        if (_tried is { } tried)
        {
            yield return new Stroke("ahead-tried", Line(tried));
        }

        yield return new Stroke("ahead-today", FormattableString.Invariant($"M{_axis.X(_asOf):0.#} {Top - 6:0.#}V{Bottom:0.#}"));
    }

    private IEnumerable<ScenePart> Days() =>
        from entry in _entries
        where entry.Nprs is not null && entry.Day >= _axis.From && entry.Day <= _asOf
        select new Dot("daydot", _axis.X(entry.Day), Y(entry.Nprs!.Value), 2.5, _texts["trend.say.pain", DayAxis.Name(entry.Day), Said(entry.Nprs!.Value)]);

    private IEnumerable<ScenePart> Words()
    {
        double end = _width - Right, first = X(1);
        yield return new Stroke("lead-line", FormattableString.Invariant($"M{first:0.#} {Above + 5}V{Y((_pain[1][Upper] + _pain[1][Last]) / 2):0.#}"));
        yield return new Word(_texts["trend.ahead.nine"], _width > 600 ? first : end, Above, _width > 600 ? "middle" : "end", "t-q");
        yield return new Stroke("lead-line", FormattableString.Invariant($"M{end - 6:0.#} {Above + 24}V{Y(_pain[^1][Middle]) - 4:0.#}"));
        yield return new Word(_texts["trend.ahead.half"], end, Above + 19, "end", "t-b");
        yield return new Word(DayAxis.Name(_axis.From), Left, Bottom + 19);
        yield return new Word(_texts["trend.word.today"], _axis.X(_asOf), Bottom + 19, "middle", "t-b");
        yield return new Word(DayAxis.Name(_axis.To), end, Bottom + 19, "end");
        if (_tried is not null)
        {
            yield return new Word(_texts["trend.ahead.key"], Left, Bottom + 38);
        }
    }

    private string Band(int low, int high) =>
        FormattableString.Invariant($"M{X(0):0.#} {Y(_pain[0][low]):0.#}")
        + string.Concat(_pain.Skip(1).Select((day, at) => FormattableString.Invariant($"L{X(at + 1):0.#} {Y(day[low]):0.#}")))
        + string.Concat(_pain.Select((day, at) => (day, at)).Reverse().Select(one => FormattableString.Invariant($"L{X(one.at):0.#} {Y(one.day[high]):0.#}"))) + "Z";

    private string Line(IReadOnlyList<double> days) => string.Concat(days.Select((pain, at) => FormattableString.Invariant($"{(at == 0 ? 'M' : 'L')}{X(at):0.#} {Y(pain):0.#}")));

    private double X(int at) => _axis.X(_asOf.AddDays(at + 1));

    private double Y(double score) => Top + ((Bottom - Top) * (MostScore - Math.Clamp(score, 0, MostScore)) / MostScore);

    private static string Said(double score) => score.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>What the fan is drawn from.</summary>
/// <param name="AsOf">The day of the forecast.</param>
/// <param name="Entries">The diary.</param>
/// <param name="Pain">For each day ahead what 5, 10, 25, 50, 75, 90 and 95 % lie below [NPRS points].</param>
/// <param name="Tried">The middle of each day with something else done [NPRS points]; null where nothing is tried out.</param>
internal sealed record AheadDays(DateOnly AsOf, IReadOnlyList<Entry> Entries, IReadOnlyList<IReadOnlyList<double>> Pain, IReadOnlyList<double>? Tried);
