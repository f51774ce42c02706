using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>The days of a knot's diary as a filter and a forecast ask for them, each with no more than had been written by then.</summary>
/// <param name="model">The model's content.</param>
/// <param name="desks">The overload tables.</param>
/// <param name="told">All that was told, whenever it was written.</param>
public sealed class DiaryDays(LoadModelContent model, DeskTables desks, ToldOfDays told)
{
    /// <summary>A day that is over: what was written of it, and what was usual by then. See <see cref="DayOf"/>.</summary>
    /// <param name="date">The day.</param>
    /// <param name="written">What was written of it.</param>
    /// <returns>The day.</returns>
    public Day On(DateOnly date, IReadOnlyList<Entry> written) =>
        new PersonDays(model, desks, told with { Entries = [.. told.Entries.Where(entry => entry.Day < date && entry.Recorded <= date), .. written] }).On(date);

    /// <summary>The days ahead of an evening.</summary>
    /// <param name="asOf">The evening; only what was written by then is read.</param>
    /// <param name="count">How many days.</param>
    /// <param name="otherwise">What would be otherwise.</param>
    /// <returns>The days, the next one first.</returns>
    public IReadOnlyList<Day> Ahead(DateOnly asOf, int count, Otherwise otherwise)
    {
        PersonDays known = new(model, desks, told with { Entries = [.. told.Entries.Where(entry => entry.Recorded <= asOf)] });
        return [.. Enumerable.Range(1, count).Select(ahead => known.Ahead(asOf.AddDays(ahead), asOf, otherwise))];
    }

    /// <summary>By how many swings stress of the last week lies above that of the last four, as <see cref="Otherwise.StressDown"/> takes it.</summary>
    /// <param name="asOf">The evening.</param>
    /// <returns>0 or more [swings].</returns>
    public double StressAboveTheMonth(DateOnly asOf)
    {
        double Mean(int days) => told.Entries.Where(entry => entry.Recorded <= asOf && entry.Day <= asOf && entry.Day > asOf.AddDays(-days)).Average(entry => (double?)entry.Stress) ?? double.NaN;
        double above = (Mean(7) - Mean(28)) / model[LoadParameter.StressSwing].Value;
        return above > 0 ? above : 0;
    }
}
