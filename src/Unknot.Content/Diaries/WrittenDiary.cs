using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Diaries;

/// <summary>A diary as somebody handed it over.</summary>
/// <param name="Person">Whose; null where it does not say.</param>
/// <param name="Knots">The knots, in order; at least one.</param>
public sealed record WrittenDiary(string? Person, IReadOnlyList<WrittenKnot> Knots)
{
    /// <summary>The first day anything is known of.</summary>
    public DateOnly First => Knots.SelectMany(knot => knot.Diary.Entries.Select(entry => entry.Day).Append(knot.Diary.Opened)).Min();

    /// <summary>The last day on which anything was written; the day a knot was opened where nothing was.</summary>
    public DateOnly Last => Knots.SelectMany(knot => knot.Diary.Entries.Select(entry => entry.Recorded).Append(knot.Diary.Opened)).Max();
}

/// <summary>A knot of a diary.</summary>
/// <param name="Diary">What was written of it.</param>
/// <param name="Side">Its side; null where it does not say.</param>
public sealed record WrittenKnot(KnotDiary Diary, Side? Side);
