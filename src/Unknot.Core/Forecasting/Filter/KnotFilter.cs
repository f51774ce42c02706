using Unknot.Core.Diary;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>What a day was, by what was written of it.</summary>
/// <param name="date">The day.</param>
/// <param name="written">What the person wrote of it, of any knot, as far as it is known; may be nothing.</param>
/// <returns>The day as the load model lives it. Only the day itself may decide: the same date and entries give the same day whenever it is asked.</returns>
public delegate Day DayOf(DateOnly date, IReadOnlyList<Entry> written);

/// <summary>A knot and what was written of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Opened">The day it was opened.</param>
/// <param name="Entries">Its entries as they stand, in the order they were made where two speak of one day.</param>
public sealed record KnotDiary(string Id, DateOnly Opened, IReadOnlyList<Entry> Entries);

/// <summary>Follows a knot by its diary, evening by evening, with no more than had been written by then.</summary>
/// <remarks>
/// All chance of a day is decided by the seed and the date. So an evening is the same whether it was reached day by day or at once, and when an entry is written late the days since are
/// lived again, from the evening before it.
/// </remarks>
public sealed class KnotFilter
{
    private const int EveningsKept = 8;
    private const int StreamsOfADay = 4;

    private readonly KnotDiary _knot;
    private readonly DayOf _days;
    private readonly int _people;
    private readonly int _seed;
    private readonly Ensemble _begin;
    private readonly ILookup<DateOnly, Entry> _own;
    private readonly ILookup<DateOnly, Entry> _all;
    private readonly List<(DateOnly Evening, Ensemble Then)> _evenings = [];
    private (DateOnly Evening, Ensemble Then) _now;

    /// <summary>Follows a knot from the day it was opened on.</summary>
    /// <param name="start">Everybody whom the person may be.</param>
    /// <param name="knot">The knot.</param>
    /// <param name="others">Entries of the person's other knots: the day and its stress are the same.</param>
    /// <param name="days">What each day was.</param>
    /// <param name="people">How many people are gone on with, 500 or so.</param>
    /// <param name="seed">Decides all chance.</param>
    /// <param name="known">The person as known by an older knot on the evening before this one was opened; null where there is none.</param>
    public KnotFilter(StartingPeople start, KnotDiary knot, IEnumerable<Entry> others, DayOf days, int people, int seed, Ensemble? known = null)
    {
        ArgumentNullException.ThrowIfNull(knot);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 2);
        (_knot, _days, _people, _seed) = (knot, days, people, seed);
        _begin = known is null ? Ensemble.Begin(start) : Ensemble.Begin(start, known, new Chance(seed, -1));
        _own = knot.Entries.ToLookup(entry => entry.Day);
        _all = knot.Entries.Concat(others).ToLookup(entry => entry.Day);
        First = knot.Entries.Select(entry => entry.Day).Append(knot.Opened).Min();
        _now = (First.AddDays(-1), _begin.Copy());
    }

    /// <summary>The first day that is followed: the one the knot was opened on, or the first that was written of.</summary>
    public DateOnly First { get; }

    /// <summary>What is held possible on an evening.</summary>
    /// <param name="asOf">The evening; only what was written by then is read. Asked in rising order each costs its own days alone.</param>
    /// <returns>The ensemble, to be read only until the next evening is asked for.</returns>
    public Ensemble At(DateOnly asOf)
    {
        // What is known of an evening that lies back may hold what was written later: it is reached from the beginning.
        Rewind(asOf < _now.Evening ? First.AddDays(-1) : Written(asOf).Append(_now.Evening).Min());
        for (DateOnly day = _now.Evening.AddDays(1); day <= asOf; day = day.AddDays(1))
        {
            Live(day, asOf);
            if (day > asOf.AddDays(-EveningsKept))
            {
                _evenings.Add((day, _now.Then.Copy()));
            }
        }

        _evenings.RemoveRange(0, Math.Max(0, _evenings.Count - EveningsKept));
        return _now.Then;
    }

    /// <summary>The evenings before the days that were lately written of.</summary>
    private IEnumerable<DateOnly> Written(DateOnly asOf) => _all.SelectMany(day => day)
        .Where(entry => entry.Recorded > _now.Evening && entry.Recorded <= asOf && entry.Day <= _now.Evening).Select(entry => entry.Day.AddDays(-1));

    private void Rewind(DateOnly sure)
    {
        if (_now.Evening <= sure)
        {
            return;
        }

        _evenings.RemoveAll(one => one.Evening > sure);
        _now = _evenings.Count > 0 ? (_evenings[^1].Evening, _evenings[^1].Then.Copy()) : (First.AddDays(-1), _begin.Copy());
    }

    private void Live(DateOnly day, DateOnly asOf)
    {
        Ensemble then = _now.Then;
        Entry[] all = [.. _all[day].Where(entry => entry.Recorded <= asOf)];
        then.Live(_days(day, all), Of(day, 0));
        Chance seen = Of(day, 1);
        Entry[] own = [.. _own[day].Where(entry => entry.Recorded <= asOf)];
        foreach (Entry entry in own)
        {
            then.See(entry, seen);
        }

        if (own.All(entry => entry.Stress is null) && all.FirstOrDefault(entry => entry.Stress is not null) is { } other)
        {
            then.See(new Entry { Day = day, Recorded = other.Recorded, Stress = other.Stress }, seen);
        }

        then.Renew(_people, Of(day, 2));
        _now = (day, then);
    }

    private Chance Of(DateOnly day, int stream) => new(_seed, (day.DayNumber * StreamsOfADay) + stream);
}
