namespace Unknot.Store.Rows;

/// <summary>A write that was done. A second one with the same key (a double click, a form sent twice) finds it and does nothing.</summary>
public sealed class Request
{
    /// <summary>Whose.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The key the form carried.</summary>
    public required Guid Key { get; init; }

    /// <summary>The row the write made or changed, to go on from.</summary>
    public required Guid RowId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
