using System.Globalization;
using System.Text;

namespace Unknot.Web.Shell.Charts;

/// <summary>Pain and tenderness over days: the line carries its own words, and what would be called a change stands around its end.</summary>
internal sealed class PainChart
{
    private const double Left = 28;
    private const double Right = 8;
    private const double Top = 54;
    private const double Foot = 62;
    private const double Above = 14;
    private const double Between = 34;
    private const double MostScore = 10;

    // So far a word stays away from the line of another.
    private const double Gap = 8;

    // Half of the room a word above the chart takes, and how far two of them are apart at least.
    private const double HalfWord = 34;
    private const double ApartAtLeast = 110;

    // So much room the words on ordinary ups and downs take at the right.
    private const double RoomOfOrdinary = 250;

    private readonly PainDays _days;
    private readonly DayAxis _axis;
    private readonly double _height;
    private readonly Texts _texts;

    private PainChart(PainDays days, double width, double height, Texts texts) =>
        (_days, _axis, _height, _texts) = (days, new(days.From, days.Today, Left, width - Right), height, texts);

    /// <summary>Draws a diary.</summary>
    /// <param name="days">What was told.</param>
    /// <param name="width">The width wanted: phone and laptop get drawings of their own.</param>
    /// <param name="height">The height wanted.</param>
    /// <param name="texts">The words.</param>
    /// <returns>The drawing.</returns>
    internal static Scene Of(PainDays days, double width, double height, Texts texts)
    {
        PainChart chart = new(days, width, height, texts);
        return new(width, height, texts["trend.picture"], [.. chart.Ground(), .. chart.Ordinary(), .. chart.Told(), .. chart.Words()]);
    }

    private double Bottom => _height - Foot;

    private IEnumerable<ScenePart> Ground()
    {
        foreach ((DateOnly begin, DateOnly end) in _days.Sore)
        {
            yield return new Patch("sore-band", _axis.X(begin), Top, _axis.X(end) - _axis.X(begin), Bottom - Top);
        }

        for (int score = 0; score <= MostScore; score += 2)
        {
            yield return new Stroke(score == 0 ? "axis0" : "axis", Invariant($"M{Left} {Y(score):0.#}H{_axis.Right + Right:0.#}"));
            yield return new Word(score.ToString(CultureInfo.InvariantCulture), 20, Y(score) + 5, "end");
        }
    }

    /// <summary>Between the dashes a mean of this week is no change.</summary>
    private IEnumerable<ScenePart> Ordinary()
    {
        if (_days.Ordinary is not { } ordinary)
        {
            yield break;
        }

        double from = _axis.X(Later(_days.Today.AddDays(-6), _days.From)), upper = Y(ordinary.Louder ?? MostScore), lower = Y(ordinary.Quieter ?? 0);
        yield return new Patch("ordinary", from, upper, _axis.Right - from, lower - upper);
        foreach (double edge in new[] { (ordinary.Louder, upper), (ordinary.Quieter, lower) }.Where(one => one.Item1 is not null).Select(one => one.Item2))
        {
            yield return new Stroke("ordinary-edge", Invariant($"M{from:0.#} {edge:0.#}H{_axis.Right:0.#}"));
        }

        yield return new Stroke("lead-line", Invariant($"M{(from + _axis.Right) / 2:0.#} {Between + 5}V{upper:0.#}"));
        yield return new Word(_texts["trend.word.ordinary"], _axis.Right - Gap, Between, "end");
    }

    private IEnumerable<ScenePart> Told()
    {
        IReadOnlyList<(DateOnly Day, double Score)> pain = _days.Dots(entry => entry.Nprs), tender = _days.Dots(entry => entry.Tenderness);
        Dictionary<DateOnly, double> pressed = tender.ToDictionary(one => one.Day, one => one.Score);
        foreach ((DateOnly day, double score) in pain)
        {
            yield return new Dot("daydot", _axis.X(day), Y(score), 2.5, Said(day, score, pressed.TryGetValue(day, out double also) ? also : null));
        }

        yield return new Stroke("tender", string.Concat(tender.Select(one => Invariant($"M{_axis.X(one.Day) - 3:0.#} {Y(one.Score):0.#}h6m-3-3v6"))));
        yield return new Stroke("mean", Mean());
        yield return new Stroke(_days.DaysOfADot == 1 ? "sess" : "sess thin", string.Concat(_days.SessionsShown.Select(day => Invariant($"M{_axis.X(day):0.#} {Bottom + 8:0.#}v10"))));
    }

    private string Mean()
    {
        StringBuilder path = new();
        bool drawing = false;
        int step = _days.DaysOfADot == 1 ? 1 : 2;
        for (int ago = _axis.Days / step * step; ago >= 0; ago -= step)
        {
            DateOnly day = _days.Today.AddDays(-ago);
            double? mean = _days.MeanAt(day);
            path.Append(mean is { } at ? Invariant($"{(drawing ? 'L' : 'M')}{_axis.X(day):0.#} {Y(at):0.#}") : "");
            drawing = mean is not null;
        }

        return path.ToString();
    }

    /// <summary>Above: where the mean was, what the tinted times are, where the mean is. Beneath: the days, and how many sessions there were.</summary>
    private IEnumerable<ScenePart> Words()
    {
        List<(double Middle, ScenePart[] Parts)> above = [.. Means()];
        if (Widest() is { } sore && above.TrueForAll(label => Math.Abs(label.Middle - Middle(sore)) > (HalfWord * 2) + Gap))
        {
            above.Add((Middle(sore), Labelled(_texts["trend.word.sore"], sore, Top + 7, AnchorOf(sore), "t-q")));
        }

        IReadOnlyList<DateOnly> sessions = _days.SessionsShown;
        return
        [
            .. above.SelectMany(label => label.Parts),
            .. _axis.Words(Bottom + 37, _texts["trend.word.today"]),
            .. sessions.Count > 0 ? [new Word(_texts.Count("trend.word.sessions", sessions.Count), Left, Bottom + 56)] : (Word[])[],
        ];
    }

    /// <summary>Where the mean was at the end of the first week, where that is far enough from today, and where it is.</summary>
    private IEnumerable<(double Middle, ScenePart[] Parts)> Means()
    {
        DateOnly[] told = [.. _days.Entries.Where(entry => entry.Nprs is not null && entry.Day >= _days.From).Select(entry => entry.Day)];
        if (told.Length == 0 || _days.MeanAt(_days.Today) is not { } now)
        {
            yield break;
        }

        DateOnly whole = told.Min().AddDays(6);
        double x = _axis.X(whole);
        if (_days.MeanAt(whole) is { } then && _axis.Right - x > ApartAtLeast)
        {
            yield return (Middle(x), Labelled(_texts["trend.word.meanthen", OneDecimal(then)], x, Y(then) - 3, AnchorOf(x), "t-b"));
        }

        // It ends where the chart does.
        yield return (_axis.Right - HalfWord, Labelled(_texts["trend.word.meannow", OneDecimal(now)], _axis.Right, Y(now) - 3, "end", "t-b"));
    }

    /// <summary>A word at the left edge begins where it points to, any other stands across it.</summary>
    private static string AnchorOf(double x) => x < Left + HalfWord ? "start" : "middle";

    /// <summary>The middle of a word above the chart that points to a place.</summary>
    private static double Middle(double x) => x < Left + HalfWord ? x + HalfWord : x;

    private static ScenePart[] Labelled(string word, double x, double to, string anchor, string look) =>
        [new Stroke("lead-line", Invariant($"M{x:0.#} {Above + 5}V{to:0.#}")), new Word(word, x, Above, anchor, look)];

    /// <summary>The middle of the widest sore time.</summary>
    private double? Widest() => _days.Sore.Select(time => (X: _axis.X(time.Begin), Width: _axis.X(time.End) - _axis.X(time.Begin)))
        .Where(band => _days.Ordinary is null || band.X + (band.Width / 2) < _axis.Right - RoomOfOrdinary)
        .OrderByDescending(band => band.X > Left + (HalfWord * 2)).ThenByDescending(band => band.Width).Select(band => (double?)(band.X + (band.Width / 2))).FirstOrDefault();

    private string Said(DateOnly day, double pain, double? tender) => string.Join(", ", new[]
    {
        _texts[_days.DaysOfADot == 1 ? "trend.say.pain" : "trend.say.week", DayAxis.Name(day), OneDecimal(pain)],
        tender is { } pressed ? _texts["trend.say.tender", OneDecimal(pressed)] : null,
        _days.DaysOfADot == 1 && _days.Sessions.Contains(day) ? _texts["trend.say.session"] : null,
    }.OfType<string>());

    private double Y(double score) => Top + ((Bottom - Top) * (MostScore - score) / MostScore);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static string OneDecimal(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
