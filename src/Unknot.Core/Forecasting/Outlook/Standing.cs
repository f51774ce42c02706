using Unknot.Core.Diary;

namespace Unknot.Core.Forecasting;

/// <summary>What a diary says by itself on an evening, with no more than had been written by then.</summary>
/// <param name="AsOf">The evening.</param>
/// <param name="EntriesSeen">How many entries there were.</param>
/// <param name="State">How the knot stood.</param>
/// <param name="Spell">How pain went, day by day.</param>
/// <param name="WrittenShare">The share of days that are written of [0–1].</param>
public sealed record Standing(DateOnly AsOf, int EntriesSeen, KnotState State, Spell Spell, double WrittenShare)
{
    private const double DaysOfTheUsual = 2;

    /// <summary>Whether the knot is quiet.</summary>
    public bool IsQuiet => State == KnotState.Quiet;

    /// <summary>Reads a diary.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="asOf">The evening.</param>
    /// <param name="usual">The share of days on which people write an entry [0–1]; it counts as two days of the person's own.</param>
    /// <returns>What it says.</returns>
    public static Standing Of(KnotDiary knot, DateOnly asOf, double usual)
    {
        ArgumentNullException.ThrowIfNull(knot);
        Entry[] seen = [.. knot.Entries.Where(entry => entry.Recorded <= asOf && entry.Day <= asOf)];
        KnotState state = KnotHistory.Of(seen, knot.Opened, asOf).State;
        if (seen.Length == 0)
        {
            return new(asOf, 0, state, default, usual);
        }

        ILookup<DateOnly, Entry> byDay = seen.ToLookup(entry => entry.Day);
        DateOnly first = seen.Min(entry => entry.Day);
        Spell spell = default;
        for (DateOnly day = first; day <= asOf; day = day.AddDays(1))
        {
            spell.Add(PainOf(byDay[day]));
        }

        int days = asOf.DayNumber - first.DayNumber + 1;
        return new(asOf, seen.Length, state, spell, (byDay.Count + (DaysOfTheUsual * usual)) / (days + DaysOfTheUsual));
    }

    /// <summary>The pain of a day: the mean of what was written of it.</summary>
    /// <param name="written">The entries of the day.</param>
    /// <returns>NPRS [points]; not a number where there is none.</returns>
    public static double PainOf(IEnumerable<Entry> written) => written.Average(entry => (double?)entry.Nprs) ?? double.NaN;
}
