using Unknot.Core.Diary;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>From when on a chance is told in numbers: before, it would be that of anybody.</summary>
internal static class KnownWellEnough
{
    /// <summary>Days since the knot was opened [d].</summary>
    internal const int Days = 14;

    /// <summary>Entries of it.</summary>
    internal const int Entries = 8;

    /// <summary>Within how many days a return is forecast for the pages [d].</summary>
    internal const int ReturnDays = 7;

    /// <summary>The last day a knot can have been opened on.</summary>
    internal static DateOnly OpenedUntil(DateOnly today) => today.AddDays(-Days);

    /// <summary>Whether a knot is known well enough.</summary>
    internal static bool Is(DateOnly opened, IReadOnlyList<Entry> entries, DateOnly today) => opened <= OpenedUntil(today) && entries.Count >= Entries;
}
