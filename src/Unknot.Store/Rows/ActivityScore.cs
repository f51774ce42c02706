namespace Unknot.Store.Rows;

/// <summary>The one activity that a knot spoils, in the person's own words, and how well it goes. Asked at the start and every two weeks.</summary>
public sealed class ActivityScore : KeptRow
{
    /// <summary>About which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>The person's day it is about.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>What the activity is, as it was called then.</summary>
    public required string Activity { get; init; }

    /// <summary>How well it goes, 0–10: 0 not at all, 10 as before the knot.</summary>
    [Score]
    public required int Score { get; init; }

    /// <summary>How at ease the body feels, 0–10; null when it was not said.</summary>
    [Score]
    public int? Ease { get; init; }
}
