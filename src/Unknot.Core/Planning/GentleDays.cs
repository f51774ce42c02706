using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What a day leans to.</summary>
public enum Lean
{
    /// <summary>A day like any other.</summary>
    Usual,

    /// <summary>A gentle day.</summary>
    Gentle,

    /// <summary>A gentle day, and the person chose the usual one.</summary>
    Declined,
}

/// <summary>When the knot is likely back soon, the day after leans to a gentle one.</summary>
public static class GentleDays
{
    /// <summary>What a day leans to.</summary>
    /// <param name="rule">From which chance on, and how far apart gentle days are.</param>
    /// <param name="chance">The chance, forecast the evening before, that a quiet knot is back within a week, 0–1; null where none was forecast or it is not quiet.</param>
    /// <param name="today">The person's day.</param>
    /// <param name="last">The last day on which a gentle session was begun; null when there was none.</param>
    /// <param name="declined">The last day on which the usual session was chosen instead; null when there was none.</param>
    /// <returns>The same all day for the same chance. Never gentle so soon after the last gentle day that the training would stop.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The chance is none.</exception>
    public static Lean Of(GentleRule rule, double? chance, DateOnly today, DateOnly? last, DateOnly? declined)
    {
        if (chance is not (null or (>= 0 and <= 1)))
        {
            throw new ArgumentOutOfRangeException(nameof(chance), chance, "A chance lies between 0 and 1.");
        }

        bool tooSoon = last is { } before && before < today && today.DayNumber - before.DayNumber < rule.DaysApart;
        return !(chance >= rule.ChanceFrom) || tooSoon ? Lean.Usual : declined == today ? Lean.Declined : Lean.Gentle;
    }
}
