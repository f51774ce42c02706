namespace Unknot.Core.Forecasting;

/// <summary>Follows all knots of a person. They share every day and its stress, and who opens another knot is known by the ones before it: how they write of pain and stress, and how much is going on.</summary>
public static class KnotFilters
{
    /// <summary>A filter for each knot.</summary>
    /// <param name="start">Everybody whom the person may be.</param>
    /// <param name="knots">The knots.</param>
    /// <param name="days">What each day was.</param>
    /// <param name="people">How many people each filter goes on with, 500 or so.</param>
    /// <param name="seed">Decides all chance.</param>
    /// <returns>The filters, in the order of the knots. Each susceptibility is the knot's own.</returns>
    public static IReadOnlyList<KnotFilter> Of(StartingPeople start, IReadOnlyList<KnotDiary> knots, DayOf days, int people, int seed)
    {
        ArgumentNullException.ThrowIfNull(knots);
        KnotFilter[] filters = new KnotFilter[knots.Count];
        KnotFilter? oldest = null;
        foreach (int i in Enumerable.Range(0, knots.Count).OrderBy(i => knots[i].Opened).ThenBy(i => i))
        {
            DateOnly opened = knots[i].Opened;
            Ensemble? known = oldest is not null && oldest.First < opened ? oldest.At(opened.AddDays(-1)) : null;
            filters[i] = new(start, knots[i], knots.Where((_, other) => other != i).SelectMany(other => other.Entries), days, people, seed, known);
            oldest ??= filters[i];
        }

        return filters;
    }
}
