namespace Unknot.Store.Rows;

/// <summary>The marks of a knot at one time: when it was opened, and at each check-in where it moved or spread.</summary>
public sealed class KnotMap : KeptRow
{
    /// <summary>Whose map.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>The check-in at which it was drawn; null for the first.</summary>
    public Guid? CheckInId { get; init; }

    /// <summary>When it was drawn.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>What was marked.</summary>
    public required IReadOnlyList<MapMark> Marks { get; init; }

    /// <summary>Whether the spot moved since the map before.</summary>
    public bool Moved { get; init; }

    /// <summary>Whether it spread since the map before.</summary>
    public bool Spread { get; init; }
}
