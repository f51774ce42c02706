using Unknot.Core.Diary;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A step of a session as it was done.</summary>
/// <param name="Day">The person's day.</param>
/// <param name="Movement">The movement.</param>
/// <param name="Phase">The place it took.</param>
/// <param name="Complete">Whether all of it was done: not skipped, not stopped, no hold left early.</param>
public sealed record TrainedStep(DateOnly Day, string Movement, Phase Phase, bool Complete)
{
    /// <summary>How hard it was, 0–10; null when not said.</summary>
    public int? Effort { get; init; }

    /// <summary>The highest discomfort, 0–10; null when not said.</summary>
    public int? Discomfort { get; init; }

    /// <summary>What pressed, by the id of the equipment; null when it is no release.</summary>
    public string? Tool { get; init; }

    /// <summary>Seconds really done [s].</summary>
    public int Seconds { get; init; }

    /// <summary>Whether it was ended because something felt wrong.</summary>
    public bool Stopped { get; init; }

    /// <summary>Whether a change was asked for because it was too much.</summary>
    public bool TooMuch { get; init; }
}

/// <summary>What was done and said of one knot until today.</summary>
/// <param name="Steps">Steps of sessions, in any order.</param>
/// <param name="Entries">Its diary, in any order.</param>
public sealed record Training(IReadOnlyList<TrainedStep> Steps, IReadOnlyList<Entry> Entries)
{
    /// <summary>Nothing yet.</summary>
    public static Training None { get; } = new([], []);

    /// <summary>How sore it was said to be before the diary began, 0–10; 0 when nobody said.</summary>
    public int AtStart { get; init; }

    /// <summary>The day the safety questions were last answered, by the gate or the short set; null when never.</summary>
    public DateOnly? Asked { get; init; }
}
