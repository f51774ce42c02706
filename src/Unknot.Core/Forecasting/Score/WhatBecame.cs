using Unknot.Core.Diary;

namespace Unknot.Core.Forecasting;

/// <summary>What is foretold.</summary>
public enum Foretold
{
    /// <summary>That a quiet knot returns.</summary>
    Return,

    /// <summary>That somebody who has been free of it relapses.</summary>
    Relapse,

    /// <summary>That a knot becomes quiet.</summary>
    Quiet,
}

/// <summary>What became of a forecast.</summary>
public static class WhatBecame
{
    /// <summary>Whether it happened within the days, by what had been written when they were over.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="standing">What its diary said on the evening of the forecast.</param>
    /// <param name="what">What was foretold.</param>
    /// <param name="days">Within how many days.</param>
    /// <returns>Whether it did; null where it was undefined on that evening, or nothing was written that tells.</returns>
    public static bool? Of(KnotDiary knot, Standing standing, Foretold what, int days)
    {
        ArgumentNullException.ThrowIfNull(knot);
        ArgumentNullException.ThrowIfNull(standing);
        if (!IsDefined(standing, what))
        {
            return null;
        }

        DateOnly last = standing.AsOf.AddDays(days);
        Entry[] within = [.. knot.Entries.Where(entry => entry.Day > standing.AsOf && entry.Day <= last && entry.Recorded <= last)];
        bool?[] found = [.. within.Select(KnotHistory.IsQuiet)];
        return what switch
        {
            Foretold.Relapse => within.All(entry => entry.Nprs is null) ? null : Relapsed(within, standing.Spell, standing.AsOf, days),
            _ => found.All(quiet => quiet is null) ? null : found.Any(quiet => quiet == (what == Foretold.Quiet)),
        };
    }

    /// <summary>Whether a forecast is given on an evening.</summary>
    /// <param name="standing">What the diary says on it.</param>
    /// <param name="what">What is foretold.</param>
    /// <returns>True when it is.</returns>
    public static bool IsDefined(Standing standing, Foretold what)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return what switch
        {
            Foretold.Return => standing.IsQuiet,
            Foretold.Quiet => !standing.IsQuiet,
            _ => standing.Spell.IsFree,
        };
    }

    private static bool Relapsed(Entry[] within, Spell spell, DateOnly asOf, int days)
    {
        ILookup<DateOnly, Entry> byDay = within.ToLookup(entry => entry.Day);
        bool relapsed = false;
        for (int day = 1; day <= days; day++)
        {
            relapsed |= spell.Add(Standing.PainOf(byDay[asOf.AddDays(day)]));
        }

        return relapsed;
    }
}
