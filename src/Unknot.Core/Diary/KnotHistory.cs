using Unknot.Core.Numerics;

namespace Unknot.Core.Diary;

/// <summary>Reads a knot's diary: when it was quiet, when it came back, and how long that takes.</summary>
public static class KnotHistory
{
    /// <summary>Tenderness of 10 up to which a knot is quiet; above it, it is sore. A definition of this app, not a measurement.</summary>
    public const int QuietUpTo = 2;

    /// <summary>The course of a knot.</summary>
    /// <param name="entries">Its entries as they stand now (a corrected one in its corrected form), in the order they were made where two speak of one day.</param>
    /// <param name="opened">The day it was opened.</param>
    /// <param name="today">The day of the person; entries of later days are not read.</param>
    /// <returns>How it stands, and every stretch of quiet.</returns>
    /// <remarks>
    /// Quiet: tenderness at most 2, or "it is gone". Return: the first tenderness of 3 or more, or "yes, it is back", at least a day after the quiet began;
    /// what comes back on the same day was never quiet. Where one entry says both, soreness counts. An entry without either says nothing, and a day without
    /// an entry takes no part: a stretch that still runs counts up to the last entry that found it quiet, "at least so long".
    /// The median of the return interval is that of Kaplan and Meier, running stretches censored.
    /// </remarks>
    public static KnotCourse Of(IReadOnlyList<Entry> entries, DateOnly opened, DateOnly today)
    {
        List<QuietStretch> stretches = [];
        (KnotState before, DateOnly since) = (KnotState.Open, opened);
        (DateOnly From, DateOnly Last)? quiet = null;
        foreach (Entry entry in entries.Where(e => e.Day <= today).OrderBy(e => e.Day))
        {
            switch (IsQuiet(entry), quiet)
            {
                case (true, null):
                    quiet = (entry.Day, entry.Day);
                    break;
                case (true, { } runs):
                    quiet = (runs.From, entry.Day);
                    break;
                case (false, { } ended):
                    quiet = null;
                    if (entry.Day > ended.From)
                    {
                        stretches.Add(new(ended.From, entry.Day, entry.Day.DayNumber - ended.From.DayNumber));
                        (before, since) = (KnotState.Back, entry.Day);
                    }

                    break;
            }
        }

        if (quiet is { } running)
        {
            stretches.Add(new(running.From, null, running.Last.DayNumber - running.From.DayNumber));
            (before, since) = (KnotState.Quiet, running.From);
        }

        return new(before, since, stretches, KaplanMeier.Median(ReturnCurve.Of(stretches)));
    }

    /// <summary>What an entry says of the knot.</summary>
    /// <param name="entry">An entry.</param>
    /// <returns>True: quiet. False: sore. Null: nothing.</returns>
    public static bool? IsQuiet(Entry entry) =>
        entry.Back == Back.Yes || entry.Tenderness > QuietUpTo ? false
        : entry.Back == Back.Gone || entry.Tenderness <= QuietUpTo ? true
        : null;
}
