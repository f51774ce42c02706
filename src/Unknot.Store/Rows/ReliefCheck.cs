namespace Unknot.Store.Rows;

/// <summary>How long it stayed easier after a release.</summary>
public enum Relief
{
    /// <summary>Not at all.</summary>
    NotAtAll,

    /// <summary>For hours.</summary>
    Hours,

    /// <summary>For a day.</summary>
    ADay,

    /// <summary>For two days or more.</summary>
    TwoDaysOrMore,

    /// <summary>It still is.</summary>
    Still,
}

/// <summary>The question after a release: how long did it stay easier, and was it the same? Kept apart from the return interval.</summary>
public sealed class ReliefCheck : KeptRow
{
    /// <summary>About which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>After which release.</summary>
    public required Guid StepId { get; init; }

    /// <summary>How long after it [h]: 24 or 48.</summary>
    public required int AfterHours { get; init; }

    /// <summary>When the question fell due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was put: later than due where the person came late, and the answer is then back-dated to <see cref="DueAt"/>.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>How long it stayed easier; null when it was waved away.</summary>
    public Relief? Relief { get; init; }

    /// <summary>Whether it was the same spot.</summary>
    public bool? SameSpot { get; init; }

    /// <summary>Whether it felt the same.</summary>
    public bool? SameFeel { get; init; }
}
