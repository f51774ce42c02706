using Unknot.Core.Knowledge;

namespace Unknot.Store.Rows;

/// <summary>What became of a step.</summary>
public enum StepState
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Begun.</summary>
    Begun,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Skipped by the person.</summary>
    Skipped,

    /// <summary>Ended because something felt wrong.</summary>
    Stopped,
}

/// <summary>A step of a session, planned and done.</summary>
public sealed class PlannedStep : ChangingRow
{
    /// <summary>The session it belongs to.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>Its place in the session, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The movement.</summary>
    public required string Movement { get; init; }

    /// <summary>The phase it is done as.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Planned seconds [s].</summary>
    public required int PlannedSeconds { get; init; }

    /// <summary>The planned dose and all else the player needs, as JSON in the shape of the command line.</summary>
    [JsonText]
    public required string Planned { get; init; }

    /// <summary>What became of it.</summary>
    public StepState State { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Seconds really done, pauses left out [s].</summary>
    public int? DoneSeconds { get; set; }

    /// <summary>Repetitions really done.</summary>
    public int? DoneReps { get; set; }

    /// <summary>The highest discomfort, 0–10.</summary>
    [Score]
    public int? Discomfort { get; set; }

    /// <summary>How hard it was, 0–10; strengthening and retraining only.</summary>
    [Score]
    public int? Effort { get; set; }

    /// <summary>What pressed, by the id of the equipment; null when it is no release.</summary>
    public string? Tool { get; init; }

    /// <summary>A stretch left before its own minimum.</summary>
    public bool IncompleteHold { get; set; }

    /// <summary>A release ended because it softened.</summary>
    public bool SoftenedEarly { get; set; }

    /// <summary>The movement that was changed here, or made easier, because it was too much; null when none was.</summary>
    public string? TooMuch { get; set; }

    /// <summary>Why it was stopped; null when it was not.</summary>
    public string? StoppedBecause { get; set; }
}
