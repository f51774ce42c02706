namespace Unknot.Store.Rows;

/// <summary>Warmth, on its own and never inside a session.</summary>
public sealed class HeatEvent : PersonRow
{
    /// <summary>For which knot; null when for none.</summary>
    public Guid? KnotId { get; init; }

    /// <summary>What, by the movement's id in the content.</summary>
    public required string Kind { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took [s].</summary>
    public required int Seconds { get; init; }
}
