namespace Unknot.Store.Rows;

/// <summary>Where a session stands.</summary>
public enum SessionState
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Begun; can be left and resumed.</summary>
    Begun,

    /// <summary>Walked to its end.</summary>
    Finished,

    /// <summary>Ended before its end.</summary>
    Stopped,
}

/// <summary>What a session is.</summary>
public enum SessionKind
{
    /// <summary>One of the plan: it counts as training.</summary>
    Plan,

    /// <summary>One thing on its own, warmth or breathing or an easy walk: kept with its time, and never counted as training.</summary>
    Alone,
}

/// <summary>A session, planned and done.</summary>
public sealed class PlannedSession : ChangingRow
{
    /// <summary>The plan it belongs to.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>What it is.</summary>
    public SessionKind Kind { get; init; }

    /// <summary>For which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>The knot it is for as well; null when it is for one alone.</summary>
    public Guid? OtherKnotId { get; init; }

    /// <summary>The person's day it is for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was asked for [min].</summary>
    public required int Minutes { get; init; }

    /// <summary>What it takes with getting ready, changes and rests [s].</summary>
    public required int PlannedSeconds { get; init; }

    /// <summary>Where it stands.</summary>
    public SessionState State { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it was finished or stopped.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How easy it felt before the first step, 0–10.</summary>
    [Score]
    public int? EaseBefore { get; set; }

    /// <summary>How easy it felt after the last step, 0–10.</summary>
    [Score]
    public int? EaseAfter { get; set; }

    /// <summary>The number of the step that is on, for resuming.</summary>
    public int AtStep { get; set; }

    /// <summary>Why it was stopped: a stop sign, a contraindication or a flag; null when it was not.</summary>
    public string? StoppedBecause { get; set; }

    /// <summary>Its steps, in any order: sort by <see cref="PlannedStep.Number"/>.</summary>
    public ICollection<PlannedStep> Steps { get; } = [];
}
