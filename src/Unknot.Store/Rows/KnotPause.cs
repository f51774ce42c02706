namespace Unknot.Store.Rows;

/// <summary>Why a knot was put aside for a while.</summary>
public enum PauseReason
{
    /// <summary>Away.</summary>
    Holiday,

    /// <summary>Ill.</summary>
    Illness,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A time in which nothing is asked or planned for a knot.</summary>
public sealed class KnotPause : ChangingRow
{
    /// <summary>Which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>Why.</summary>
    public required PauseReason Why { get; init; }

    /// <summary>The first of the person's days it is for.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>When it was said.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The day it went on again; null while it runs.</summary>
    public DateOnly? UntilDay { get; set; }
}
