using Unknot.Core.Knowledge;

namespace Unknot.Core.Diary;

/// <summary>What can be said of a knot's pattern in one line.</summary>
public enum PatternChange
{
    /// <summary>Too little is written down.</summary>
    TooEarly,

    /// <summary>Enough is, and nothing stands out from chance.</summary>
    NoneClear,

    /// <summary>The quiet times get longer.</summary>
    LongerQuiet,

    /// <summary>The quiet times get shorter.</summary>
    ShorterQuiet,

    /// <summary>Pain is lower than in the week before.</summary>
    LessPain,

    /// <summary>Pain is higher than in the week before.</summary>
    MorePain,
}

/// <summary>Is the pattern changing? The quiet times come first, because whether it stays away is what counts; then pain.</summary>
public static class CoursePattern
{
    /// <summary>The one line.</summary>
    /// <param name="course">The knot's quiet times.</param>
    /// <param name="pain">Pain now against before.</param>
    /// <param name="rule">When quiet times may be said to change.</param>
    /// <returns>What can be said; nothing is called a change that its own rule does not call one.</returns>
    public static PatternChange Of(KnotCourse course, PainChange pain, ReturnsRule rule) => (ReturnTrend.Of(course.Stretches, rule), pain.Changed) switch
    {
        (1, _) => PatternChange.LongerQuiet,
        (-1, _) => PatternChange.ShorterQuiet,
        (_, -1) => PatternChange.LessPain,
        (_, 1) => PatternChange.MorePain,
        (null, null) => PatternChange.TooEarly,
        _ => PatternChange.NoneClear,
    };
}
