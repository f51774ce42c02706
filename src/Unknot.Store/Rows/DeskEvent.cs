namespace Unknot.Store.Rows;

/// <summary>Something that happened at the desk: a break, a long stretch of sitting.</summary>
public sealed class DeskEvent : PersonRow
{
    /// <summary>What, by the id of its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took [s].</summary>
    public required int Seconds { get; init; }
}
