namespace Unknot.Store;

/// <summary>What became of a write that a form asked for.</summary>
public abstract record Saved
{
    private Saved()
    {
    }

    /// <summary>It was written, and is on the disk.</summary>
    /// <param name="RowId">The row to go on from.</param>
    public sealed record Now(Guid RowId) : Saved;

    /// <summary>The same form had been sent before: that write stands, nothing was written now.</summary>
    /// <param name="RowId">The row that write went on from.</param>
    public sealed record Before(Guid RowId) : Saved;

    /// <summary>Somebody else (another tab) changed or made the same meanwhile. Nothing was written: read again and show what stands.</summary>
    public sealed record Overtaken : Saved;
}
