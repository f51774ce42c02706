using Unknot.Core.Diary;

namespace Unknot.Core.Forecasting;

/// <summary>Follows all knots of a person. They share every day and its stress, and who opens another knot is known by the ones before it: how they write of pain and stress, and how much is going on.</summary>
public static class KnotFilters
{
    /// <summary>A filter for each knot.</summary>
    /// <param name="start">Everybody whom the person may be.</param>
    /// <param name="knots">The knots.</param>
    /// <param name="days">What each day was for each knot: work is the same, what was done against it need not be.</param>
    /// <param name="people">How many people each filter goes on with, 500 or so.</param>
    /// <param name="seed">Decides all chance.</param>
    /// <returns>The filters, in the order of the knots. Each susceptibility is the knot's own.</returns>
    public static IReadOnlyList<KnotFilter> Of(StartingPeople start, IReadOnlyList<KnotDiary> knots, IReadOnlyList<DayOf> days, int people, int seed)
    {
        ArgumentNullException.ThrowIfNull(knots);
        ArgumentNullException.ThrowIfNull(days);
        KnotFilter[] filters = new KnotFilter[knots.Count];
        KnotFilter? oldest = null;
        foreach (int i in Enumerable.Range(0, knots.Count).OrderBy(i => knots[i].Opened).ThenBy(i => i))
        {
            DateOnly opened = knots[i].Opened;
            Ensemble? known = oldest is not null && oldest.First < opened ? oldest.At(opened.AddDays(-1)) : null;
            filters[i] = new(start, knots[i], OfTheDay(knots.Where((_, other) => other != i)), days[i], people, seed, known);
            oldest ??= filters[i];
        }

        return filters;
    }

    /// <summary>What entries of other knots say of the day: hours, stress and extras, and nothing of a knot or of what was done against it.</summary>
    /// <param name="others">The other knots.</param>
    /// <returns>Their entries, with that alone.</returns>
    public static IReadOnlyList<Entry> OfTheDay(IEnumerable<KnotDiary> others) =>
        [.. others.SelectMany(other => other.Entries).Select(entry => entry with { Nprs = null, Tenderness = null, Back = null, TrainedMinutes = 0, Released = false })];
}
