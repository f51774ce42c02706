namespace Unknot.Core.Forecasting;

/// <summary>How often things happen with people in general: what is believed of somebody's own rate before they have one.</summary>
public sealed class BaseRates
{
    private static readonly DateOnly s_first = new(2001, 1, 1);

    private readonly Dictionary<(Foretold What, int Days), double> _rates;

    private BaseRates(Dictionary<(Foretold, int), double> rates) => _rates = rates;

    /// <summary>A rate.</summary>
    /// <param name="what">What is foretold.</param>
    /// <param name="days">Within how many days; one of those counted.</param>
    public double this[Foretold what, int days] => _rates[(what, days)];

    /// <summary>Counts in diaries of people who do not exist, once a week.</summary>
    /// <param name="diaries">The diaries.</param>
    /// <param name="people">How many of them.</param>
    /// <param name="horizons">Within how many days.</param>
    /// <returns>The rates; one half where nothing was ever to be foretold.</returns>
    public static BaseRates Of(SimulatedDiary diaries, int people, IReadOnlyList<int> horizons)
    {
        ArgumentNullException.ThrowIfNull(diaries);
        ArgumentNullException.ThrowIfNull(horizons);
        KnotDiary[] knots = new KnotDiary[people];
        Parallel.For(0, people, i => knots[i] = new("", s_first, [.. diaries.Of(i).Select(entry => entry.On(s_first))]));
        return Of(knots, horizons);
    }

    /// <summary>Counts in diaries, once a week from the third on.</summary>
    /// <param name="knots">The diaries.</param>
    /// <param name="horizons">Within how many days.</param>
    /// <returns>The rates; one half where nothing was ever to be foretold.</returns>
    public static BaseRates Of(IEnumerable<KnotDiary> knots, IReadOnlyList<int> horizons)
    {
        ArgumentNullException.ThrowIfNull(knots);
        Dictionary<(Foretold, int), (int Events, int Count)> counts = [];
        foreach ((KnotDiary knot, Standing standing) in knots.SelectMany(Weekly))
        {
            foreach ((Foretold what, int days) in Kinds(horizons))
            {
                (int events, int count) = counts.GetValueOrDefault((what, days));
                counts[(what, days)] = WhatBecame.Of(knot, standing, what, days) is { } happened ? (events + (happened ? 1 : 0), count + 1) : (events, count);
            }
        }

        return new(Kinds(horizons).ToDictionary(kind => kind, kind => (counts.GetValueOrDefault(kind).Events + 1.0) / (counts.GetValueOrDefault(kind).Count + 2)));
    }

    internal static IEnumerable<(Foretold What, int Days)> Kinds(IReadOnlyList<int> horizons) => Enum.GetValues<Foretold>().SelectMany(what => horizons, (what, days) => (what, days));

    private static IEnumerable<(KnotDiary Knot, Standing Standing)> Weekly(KnotDiary knot)
    {
        DateOnly last = knot.Entries.Select(entry => entry.Day).DefaultIfEmpty(knot.Opened).Max();
        for (DateOnly asOf = knot.Opened.AddDays(13); asOf < last; asOf = asOf.AddDays(7))
        {
            yield return (knot, Standing.Of(knot, asOf, 1));
        }
    }
}
