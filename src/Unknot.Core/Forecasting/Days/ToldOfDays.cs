using System.Collections.Immutable;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Core.Forecasting;

/// <summary>What was known of the day, the desk and stress from a day on.</summary>
/// <param name="From">The day.</param>
/// <param name="Tags">Exposure tags with their strength.</param>
public sealed record TagsFrom(DateOnly From, IReadOnlyDictionary<string, TagStrength> Tags);

/// <summary>All that somebody told of their days, for one knot. For a forecast as of a day the caller gives only what was written by then.</summary>
public sealed record ToldOfDays
{
    /// <summary>The diary: of this knot for what was done, of any knot for hours, stress and extras.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Steps of sessions that were done for it; null where only the diary tells of sessions.</summary>
    public IReadOnlyList<TrainedStep>? Steps { get; init; }

    /// <summary>What loads the person, the earliest first; empty where nothing was answered. The first also counts for the days before it.</summary>
    public IReadOnlyList<TagsFrom> Tags { get; init; } = [];

    /// <summary>Answers about the day as they stand.</summary>
    public IReadOnlyDictionary<string, ExposureAnswer> Answers { get; init; } = new Dictionary<string, ExposureAnswer>();

    /// <summary>The side of the knot; null where it has none. What loads the other side alone does not count.</summary>
    public Side? Side { get; init; }

    /// <summary>The weekdays of work.</summary>
    public IReadOnlySet<DayOfWeek> WorkDays { get; init; } = UsualWorkDays;

    /// <summary>Days away from work, first and last day, whatever the weekday.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly Until)> Away { get; init; } = [];

    /// <summary>How many breaks were taken on a day.</summary>
    public IReadOnlyDictionary<DateOnly, int> BreaksTaken { get; init; } = new Dictionary<DateOnly, int>();

    /// <summary>Monday to Friday.</summary>
    public static IReadOnlySet<DayOfWeek> UsualWorkDays { get; } = ImmutableSortedSet.Create(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday);
}
